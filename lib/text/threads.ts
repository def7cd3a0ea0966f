import type { Act, Entity, Side, Statement } from '../model/analysis.ts';
import { sentenceOf } from './entities/people.ts';
import { passageStart, type Reading } from './reading.ts';
import { claimWords, isNegated, partyWords } from './threads/claim-words.ts';
import { ANSWER_WORDS, ANSWERED, NO_SUCH, REPLY_NOUNS } from './threads/reply-words.ts';

/** A claim of one side, as the thread rules read it. */
interface Told {
  statement: Statement;
  side: string;
  act: Act;
  sentence: number;
  words: ReadonlySet<string>;
  /** The words before it. */
  before: string;
  /** Its words with the verb that reports it. */
  told: string;
  /** The side it is about, where that is known. */
  about: string | undefined;
}

interface Link {
  claim: Told;
  why: string;
}

const BEFORE_ANSWER = /, (?:an? |the )?(?:accusation|charge|claim|allegation)s? (?:that |which )?(?:\p{L}+ ){1,4}$/u;

/** An answer that only points back ("denied the accusation") stands this many sentences behind the claim at most. */
const POINTS_BACK = 2;
/** One that names the same things may stand this many behind. */
const NAMES_AGAIN = 8;
/** … and must share this part of the content words of the shorter of the two. */
const SHARED = 0.3;
/** A claim says again only what was said at most so many claims before: a bound for very long pages. */
const CLAIMS_BACK = 400;
/** A claim is repeated where this share of the content words of both is the same, and at least so many words. */
const SAME_SHARE = 0.6;
const SAME_WORDS = 3;

/**
 * Ties each claim to the other side's claim that it answers, and to the first claim of its own side that says the
 * same. A claim that two might be answered by, or that nothing but nearness speaks for, stays without a link.
 */
export function linkThreads(
  reading: Reading,
  entities: readonly Entity[],
  sides: readonly Side[],
  statements: readonly Statement[],
): Statement[] {
  const left = partyWords(sides, entities);
  const claims = statements
    .filter(({ kind, sides: own, act }) => kind !== 'scare' && own.length === 1 && act)
    .map((statement) => tell(reading, sides, statement, left))
    .sort((a, b) => a.statement.start - b.statement.start);
  const links = new Map(
    claims.map((claim, i) => {
      // The newest entry of a live blog stands first: what stands before it in the text was not said before it.
      const passage = passageStart(reading, claim.statement.start);
      const before = claims
        .slice(Math.max(0, i - CLAIMS_BACK), i)
        .filter((other) => !overlap(other, claim) && other.statement.start >= passage);
      return [claim.statement.id, { answer: answered(claim, before), repeat: repeated(claim, before) }] as const;
    }),
  );
  return statements.map((statement) => {
    const { answer, repeat } = links.get(statement.id) ?? {};
    if (!answer && !repeat) return statement;
    return {
      ...statement,
      ...(answer && { answers: answer.claim.statement.id }),
      ...(repeat && { repeats: repeat.claim.statement.id }),
      why: [...statement.why, ...[answer?.why, repeat?.why].filter((why) => why !== undefined)],
    };
  });
}

function tell(reading: Reading, sides: readonly Side[], statement: Statement, left: ReadonlySet<string>): Told {
  const { start, end, cue = statement, target } = statement;
  const told = reading.text.slice(Math.min(start, cue.start), Math.max(end, cue.end));
  const about = target
    ? sides.filter(
        ({ entities, members }) =>
          entities.includes(target) || members.some((member) => member.toLowerCase() === target.toLowerCase()),
      )
    : [];
  return {
    statement,
    side: statement.sides[0]!,
    act: statement.act!,
    sentence: sentenceOf(reading, start),
    words: claimWords(reading.text.slice(start, end), left),
    told,
    before: reading.text.slice(Math.max(0, Math.min(start, cue.start) - 50), Math.min(start, cue.start)),
    about: about.length === 1 ? about[0]!.id : undefined,
  };
}

/** The claim answered: by what the answer calls it, or by the things both name. */
function answered(answer: Told, before: readonly Told[]): Link | undefined {
  if (!ANSWERED[answer.act]) return undefined;
  const open = before.filter(
    (claim) =>
      claim.side !== answer.side &&
      (claim.about === undefined || claim.about === answer.side) &&
      (answer.about === undefined || answer.about === claim.side),
  );
  const fit = open.filter((claim) => ANSWERED[answer.act]!.includes(claim.act));
  return noSuch(answer, open) ?? namesAgain(answer, fit) ?? pointsBack(answer, open);
}

/** "No such promise was made": the last claim of the other side that names one. */
function noSuch(answer: Told, open: readonly Told[]): Link | undefined {
  const what = answer.act === 'deny' ? NO_SUCH.exec(answer.told)?.groups?.what : undefined;
  const [stem] = what ? claimWords(what, new Set()) : [];
  const claim = stem && open.findLast((c) => answer.sentence - c.sentence <= NAMES_AGAIN && c.words.has(stem));
  return claim ? { claim, why: `denies what the other side said: both name “${what}”` } : undefined;
}

/** "Norway never hid the catch" after "Norway hid the catch": the claim that shares most of what the answer names. */
function namesAgain(answer: Told, open: readonly Told[]): Link | undefined {
  const near = open
    .filter(({ sentence }) => answer.sentence - sentence <= NAMES_AGAIN)
    .map((claim) => ({ claim, same: [...answer.words].filter((word) => claim.words.has(word)) }))
    .filter(
      ({ claim, same }) => same.length >= needed(answer, claim) && same.length >= SHARED * smaller(answer, claim),
    );
  const best = near.toSorted((a, b) => b.same.length - a.same.length || b.claim.sentence - a.claim.sentence)[0];
  if (!best) return undefined;
  const shared = best.same.map((word) => `“${wholeWord(answer.told, word)}”`).join(', ');
  return { claim: best.claim, why: `${ANSWER_WORDS[answer.act]} what the other side said: both name ${shared}` };
}

const smaller = (a: Told, b: Told): number => Math.min(a.words.size, b.words.size);

/** How many content words an answer must share: fewer where a denial follows at once upon what was said of its side. */
function needed(answer: Told, claim: Told): number {
  const near = answer.sentence - claim.sentence;
  const atOnce = near <= 1 && claim.about === answer.side;
  // "ruled out an inquiry" after "called for an inquiry": it names nothing else
  const nothingElse = [...answer.words].every((word) => claim.words.has(word));
  if (near <= (claim.act === 'assert' ? 1 : 2) && nothingElse && answer.act !== 'accuse') return 1;
  if (claim.act === 'assert' && !atOnce) return 3;
  if (answer.act === 'deny' && atOnce) return 1;
  return answer.act === 'deny' || atOnce ? 2 : 3;
}

/** "rejected the accusation": the one claim of that kind close before it. */
function pointsBack(answer: Told, open: readonly Told[]): Link | undefined {
  if (answer.act === 'accuse') return undefined;
  // "…, an accusation that he dismissed"
  const same =
    BEFORE_ANSWER.test(answer.before) && open.findLast((c) => c.sentence === answer.sentence && c.act === 'accuse');
  if (same) return { claim: same, why: 'answers the claim that its sentence reports' };
  for (const [pattern, acts] of REPLY_NOUNS) {
    const found = pattern.exec(answer.told);
    if (!found) continue;
    const near = open.filter(({ sentence, act }) => acts.includes(act) && answer.sentence - sentence <= POINTS_BACK);
    const last = near.at(-1);
    if (!last || near.some(({ side }) => side !== last.side)) return undefined;
    if (last.about !== answer.side && answer.sentence - last.sentence > 1) return undefined;
    return { claim: last, why: `answers the claim before it: “${found[0]}”` };
  }
  return undefined;
}

/** The first claim of the same side that says the same with the same act. */
function repeated(again: Told, before: readonly Told[]): Link | undefined {
  const claim = before.find((first) => {
    if (first.side !== again.side || first.act !== again.act || isNegated(first.told) !== isNegated(again.told))
      return false;
    const same = [...again.words].filter((word) => first.words.has(word)).length;
    return same >= SAME_WORDS && same / new Set([...again.words, ...first.words]).size >= SAME_SHARE;
  });
  return claim && { claim, why: 'says again what this side said before' };
}

/** The word of the text that a stem was cut from. */
function wholeWord(text: string, stem: string): string {
  return text.match(/[\p{L}][\p{L}'’-]{2,}/gu)?.find((word) => word.toLowerCase().startsWith(stem)) ?? stem;
}

const overlap = (a: Told, b: Told): boolean =>
  a.statement.start < b.statement.end && b.statement.start < a.statement.end;
