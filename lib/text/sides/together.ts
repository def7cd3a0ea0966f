import type { Mention, Statement } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { sentenceOf } from '../entities/people.ts';
import { mentionsIn, namedInside } from './near.ts';
import { nominalStanding } from './nominal.ts';
import type { Standing, Story } from './story.ts';

const JOINT =
  /^(?:both|the two|two(?= \p{Ll}+$)) (?:(?!other|more|small|large|big|minor)\p{Ll}+ )?(?<what>countries|nations|states|governments|neighbou?rs|capitals|sides|parties|camps|groups|teams|companies|firms|unions|leaders|presidents|prime ministers|ministers|rivals|delegations|men|women)\b/iu;
const COUNTRIES = /^(?:countries|nations|states|governments|neighbou?rs|capitals|presidents|prime ministers)$/i;
/** What may stand between a sentence's start and the first of two who speak together. */
const OPENING = /^(?:(?:On|In|Also|Both|The|the|Meanwhile|Later|Earlier)[^.;:]{0,24}?[, ]+)*$/;

/** The names, apart from titles and nationalities, whose owners are not themselves owners ("<LOC>'s minister"). */
function speakers(story: Story, from: number, to: number): Mention[] {
  const { text } = story.reading;
  return mentionsIn(story, from, to).filter(
    (m) => m.entity && m.type !== 'ROLE' && m.type !== 'NORP' && !/^['’]s?\b/.test(text.slice(m.end, m.end + 3)),
  );
}

function keysOf(story: Story, mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.flatMap((m) => story.stand(story.entityById.get(m.entity!)!)?.keys ?? []))];
}

/** One of two who speak together: "the harbour union", "Brandal Lines". */
const ONE = String.raw`(?:[Tt]he (?:\p{Ll}+ ){0,2}\p{Ll}+|(?:[Tt]he )?\p{Lu}[\p{L}’'&-]*(?: (?:of |for )?\p{Lu}[\p{L}’'&-]*){0,5})`;
const PAIR = new RegExp(`^(?:[Bb]oth )?(?<one>${ONE}) and (?<other>${ONE})$`, 'du');
/** The first of two, where the source was read as the second alone: "On Friday the guild and *the port* said". */
const FIRST_OF_PAIR = new RegExp(
  `^(?:(?:(?:On|In|At|Late|Early|Last|By) [^.,;:]{1,24}|Meanwhile|Later|Earlier|Yesterday|However),? |But |[Bb]oth )*(?<one>${ONE}) and $`,
  'du',
);

const named = (story: Story, { start, end }: Span) => mentionsIn(story, start, end).some((m) => m.type !== 'ROLE');

/** "The union and the company said": both, or nobody's where one of the two is unknown; never one alone. */
function pairStanding(story: Story, source: Span, lead: string, why: string): Standing | null | undefined {
  const { text } = story.reading;
  const inside = PAIR.exec(text.slice(source.start, source.end));
  const outside = inside ? undefined : FIRST_OF_PAIR.exec(lead);
  const [one, other] = inside
    ? [inside.indices!.groups!.one!, inside.indices!.groups!.other!]
    : [outside?.indices?.groups?.one];
  if (!one) return undefined;
  const from = inside ? source.start : source.start - lead.length;
  const first = { start: from + one[0], end: from + one[1] };
  const second = other ? { start: from + other[0], end: from + other[1] } : source;
  const [a, b] = [first, second].map((span) => namedInside(story, span) ?? nominalStanding(story, span));
  if (!a && !b) return undefined;
  const keys = [...new Set([...(a?.keys ?? []), ...(b?.keys ?? [])])];
  if (!a || !b || a.neutral || b.neutral) return null;
  return keys.length === 2
    ? { keys, neutral: false, why, apart: !named(story, first) || !named(story, second) }
    : undefined;
}

/** "Both countries", "the two sides", "<LOC> and <LOC>", "<PER> and <PER> both": two parties, or one where both are of it. */
export function togetherStanding(story: Story, statement: Statement, phrase: string): Standing | null | undefined {
  const source = statement.source!;
  const { text, sentences } = story.reading;
  const start = sentences[sentenceOf(story.reading, source.start)]?.start ?? source.start;
  const why = `said together: ${phrase}`;
  if (/^(?:both|all)$/i.test(phrase)) {
    const keys = keysOf(story, speakers(story, start, source.start));
    if ((keys.length === 1 || keys.length === 2) && !keys.some((k) => k.startsWith('person:')))
      return { keys, neutral: false, why };
  }
  const inside = speakers(story, source.start, source.end);
  if (/\band\b/.test(phrase) && !/,.*,/.test(phrase)) {
    const keys = keysOf(story, inside);
    if (keys.length === 2) return { keys, neutral: false, why };
  }
  // "The <ORG> and <ORG> filed …", where the source was read as the second alone
  const first = mentionsIn(story, start, source.start).findLast((m) => m.type !== 'ROLE' && m.entity);
  if (
    first &&
    inside[0]?.type === first.type &&
    /^ and (?:the )?$/.test(text.slice(first.end, source.start)) &&
    OPENING.test(text.slice(start, first.start))
  ) {
    const keys = keysOf(story, [first, inside[0]]);
    if (keys.length === 2)
      return { keys, neutral: false, why: `said together: ${text.slice(first.start, source.end)}` };
  }
  const pair = pairStanding(story, source, text.slice(start, source.start), why);
  if (pair !== undefined) return pair;
  const what = JOINT.exec(phrase)?.groups?.what;
  return what ? { keys: [], neutral: false, why, joint: COUNTRIES.test(what) ? 'countries' : 'any' } : undefined;
}
