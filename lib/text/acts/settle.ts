import type { Act, Statement } from '../../model/analysis.ts';
import { type NamedAct, nameAct } from '../acts.ts';
import { sentenceOf } from '../entities/people.ts';
import type { Reading } from '../reading.ts';

/** A statement that somebody made, with what its own words say of its act. */
interface Made {
  statement: Statement;
  own: NamedAct;
  sentence: number;
}

interface Settled {
  act: Act;
  why: string;
}

interface Asked {
  reading: Reading;
  made: Made;
  /** The one before it in the text, with the act it got. */
  before: (Made & { act: Act }) | undefined;
}

/**
 * Settles acts by what stands around a statement, in text order: who judges accuses nobody, and words that only go on
 * with an answer ("Norway denied it. “We were in port.”") are part of that answer.
 */
export function settleActs(reading: Reading, statements: readonly Statement[]): Statement[] {
  const settled = new Map<string, Settled>();
  let before: (Made & { act: Act }) | undefined;
  for (const statement of statements.filter(({ kind }) => kind !== 'scare').sort((a, b) => a.start - b.start)) {
    const at = sentenceOf(reading, statement.cue?.start ?? statement.start);
    const own = nameAct(reading.text, statement, reading.sentences[at] ?? statement);
    const made = { statement, own, sentence: sentenceOf(reading, statement.start) };
    let act = own.act;
    for (const rule of SETTLING) {
      const found = rule({ reading, made, before });
      if (!found) continue;
      settled.set(statement.id, found);
      act = found.act;
      break;
    }
    // “That was the plan,” she said. “It was a fraud.”: the first piece is part of it
    if (before && statement.continues === before.statement.id && before.act === 'assert' && act !== 'assert')
      settled.set(before.statement.id, goneOn(act));
    before = { ...made, act };
  }
  return statements.map((statement) => {
    const found = settled.get(statement.id);
    if (!found || found.act === statement.act) return statement;
    const why = statement.why.filter((reason) => !reason.startsWith(`${statement.act}: `));
    return { ...statement, act: found.act, why: [...why, found.why] };
  });
}

/** In the order in which they are asked. */
const SETTLING: readonly ((asked: Asked) => Settled | undefined)[] = [
  judgesNobody,
  samePiece,
  participle,
  goesOn,
  rebuts,
  contradicts,
];

const JUDGES =
  /\b(?:courts?|tribunal|judges?|justices?|jury|bench|coroner|ombudsman|auditors?|watchdog|inspectors?|inquiry|commission(?:er)?|hospital|doctors?|laborator(?:y|ies)|scientists?|researchers?|professors?|prof|dr|experts?|analysts?|stud(?:y|ies)|report|survey|university|institute|statistics|UN|United Nations|police|opinion of)\b/i;

const isJudge = (reading: Reading, { source }: Statement): boolean =>
  source !== null && JUDGES.test(`${reading.text.slice(source.start, source.end)} ${source.name ?? ''}`);

/** A court, an expert, an office of statistics states, whatever its words blame. */
function judgesNobody({ reading, made: { statement, own } }: Asked): Settled | undefined {
  const { source } = statement;
  if (!statement.neutral || !source || !isJudge(reading, statement)) return undefined;
  if (own.rule !== 'content' && !/^call/i.test(cueOf(reading, statement))) return undefined;
  if (!/^(?:accuse|deny|threaten|reject)$/.test(own.act)) return undefined;
  return { act: 'assert', why: 'assert: who speaks is no party' };
}

const weak = ({ own }: Made): boolean => own.act === 'assert';

const goneOn = (act: Act): Settled => ({ act, why: `${act}: one quotation with the words around it` });

/** “A,” Moor said. “B.”: one quotation does one thing. */
function samePiece({ made, before }: Asked): Settled | undefined {
  if (!before || made.statement.continues !== before.statement.id || !weak(made) || before.act === 'assert')
    return undefined;
  return goneOn(before.act);
}

const sameSpeaker = (a: Statement, b: Statement): boolean =>
  (a.source !== null && a.source.start === b.source?.start) ||
  (a.source?.entity !== undefined && a.source.entity === b.source?.entity) ||
  (a.sides.length === 1 && a.sides.join() === b.sides.join());

const NEUTRAL_PARTICIPLE =
  /^(?:saying|adding|claiming|arguing|insisting|stating|noting|pointing|maintaining|explaining|asserting|writing)$/i;

/** "denied it, saying that …": a second neutral verb goes on with the act of the first. */
function participle({ reading, made, before }: Asked): Settled | undefined {
  const { cue, source } = made.statement;
  if (!before || !cue || !weak(made) || before.own.rule !== 'cue' || before.sentence !== made.sentence)
    return undefined;
  if (before.statement.source?.start !== source?.start || cue.start < before.statement.start) return undefined;
  if (!NEUTRAL_PARTICIPLE.test(reading.text.slice(cue.start, cue.end)) || !SPELT_OUT.has(before.act)) return undefined;
  return { act: before.act, why: `${before.act}: goes on with “${cueOf(reading, before.statement)}”` };
}

const cueOf = (reading: Reading, { cue }: Statement): string => (cue ? reading.text.slice(cue.start, cue.end) : '');

/** Acts that the next words of the same speaker only spell out. */
const SPELT_OUT: ReadonlySet<Act> = new Set(['deny', 'accuse', 'reject', 'apologise', 'support']);

/** "Norway denied it. “We were in port,” its minister said." */
function goesOn({ reading, made, before }: Asked): Settled | undefined {
  if (before?.own.rule !== 'cue' || !SPELT_OUT.has(before.act)) return undefined;
  if (made.sentence - before.sentence > 1 || made.statement.kind !== 'direct' || !weak(made)) return undefined;
  if (blockAt(reading, made.sentence) !== blockAt(reading, before.sentence)) return undefined;
  if (!sameSpeaker(made.statement, before.statement)) return undefined;
  return { act: before.act, why: `${before.act}: goes on after “${cueOf(reading, before.statement)}”` };
}

const blockAt = (reading: Reading, sentence: number): number | undefined => reading.sentences[sentence]?.block;

const CONTRARY = /\b(?:no|not|never|nothing|nobody|none|already|indeed|in fact|actually|only|merely)\b|n['’]t\b/i;

/** An accusation by another, then at once the contrary. */
function rebuts({ reading, made, before }: Asked): Settled | undefined {
  if (before?.act !== 'accuse' || !weak(made) || made.sentence - before.sentence > 1) return undefined;
  const { statement } = made;
  if (
    !statement.sides.length ||
    !before.statement.sides.length ||
    statement.sides.some((s) => before.statement.sides.includes(s))
  )
    return undefined;
  if (!CONTRARY.test(reading.text.slice(statement.start, statement.end))) return undefined;
  return { act: 'deny', why: 'deny: says the contrary right after the other side accused' };
}

const OWN_STORY = /^["“”„«‘'\s]*(?:i|we|our|my)\b/i;
const IS_NOT =
  /\b(?:not|no|never|nobody|nothing|none)\b|\b(?:can|is|are|was|were|do|does|did|has|have|had|wo|would|could)n['’]t\b/i;

/** “That is not a plan. It's a wish.”: a party's own words that say what another is not, or does not. */
function contradicts({ reading, made }: Asked): Settled | undefined {
  const { statement } = made;
  if (statement.neutral || isJudge(reading, statement) || statement.kind !== 'direct' || !weak(made)) return undefined;
  const words = reading.text.slice(statement.start, statement.end);
  const found = IS_NOT.exec(words);
  if (!found || OWN_STORY.test(words) || /\bshall\b/i.test(words)) return undefined;
  // “There were no warnings”: what another said there was
  if (/\bthere (?:is|are|was|were|has been|have been|had been) (?:no|never)\b/i.test(words))
    return { act: 'deny', why: 'deny: a party says that there was none' };
  return { act: 'accuse', why: `accuse: a party says what another is not or does not: “${found[0]}”` };
}
