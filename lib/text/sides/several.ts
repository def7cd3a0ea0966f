import type { Mention, Statement } from '../../model/analysis.ts';
import { sentenceOf } from '../entities/people.ts';
import { mentionsFrom } from './near.ts';
import type { Standing, Story } from './story.ts';

/** What the rules read of a source that may be several. */
export interface Several {
  story: Story;
  statement: Statement;
  /** The source's words, blanks folded. */
  phrase: string;
  /** Where the source of the statement before stands. */
  before: Standing | undefined;
}

const NUMBERS: Record<string, number> = { two: 2, both: 2, three: 3, four: 4 };
const AGAIN = /^(?:they|both|(?:the|all|all the) (?<number>two|three|four)(?: \p{Ll}+)?)$/iu;

/** "They" or "the three", right after several spoke together: the same. */
function sameAgain({ phrase, before }: Several): Standing | undefined {
  const again = AGAIN.exec(phrase);
  if (!again || !before) return undefined;
  const number = NUMBERS[(again.groups?.number ?? phrase).toLowerCase()];
  const why = `“${phrase}”: ${before.why}`;
  if (before.joint && (number ?? 2) === 2) return { ...before, why };
  if (before.keys.length < 2 || (number && number !== before.keys.length)) return undefined;
  return { ...before, apart: true, why };
}

/** Before the first of a list: nothing but a day, a link or "both". */
const OPENING =
  /^(?:(?:On|In|At|Late|Early|Last|But|And|Meanwhile|Later|Earlier|Yesterday|However)[^.;:“"]{0,30}, |But |And )?(?:[Tt]he )?$/;
const LINK = /^(?:,? (?:and|&) (?:the )?|, (?:the )?)$/;

/** "<LOC>, the <LOC> and <LOC> said": all three, or nobody's where one of them is unknown. */
function listed({ story, statement, phrase }: Several): Standing | null | undefined {
  const source = statement.source!;
  const { text, sentences } = story.reading;
  if (
    !/ and /.test(phrase) &&
    !/[,&] (?:and )?(?:the )?$|and (?:the )?$/.test(text.slice(Math.max(0, source.start - 8), source.start))
  )
    return undefined;
  const start = sentences[sentenceOf(story.reading, source.start)]?.start ?? source.start;
  const names = mentionsFrom(story, start, source.end).filter(
    (m) => m.end <= source.end && m.type !== 'ROLE' && m.entity,
  );
  const list: Mention[] = [];
  for (const name of names.toReversed()) {
    const next = list[0];
    if (next ? !LINK.test(text.slice(name.end, next.start)) : name.end !== source.end) break;
    list.unshift(name);
  }
  if (list.length < 3 || !OPENING.test(text.slice(start, list[0]!.start))) return undefined;
  const standings = list.map((name) => story.stand(story.entityById.get(name.entity!)!));
  if (standings.some((standing) => !standing?.keys.length || standing.neutral)) return null;
  const keys = [...new Set(standings.flatMap((standing) => standing!.keys))];
  const why = `said together: ${text.slice(list[0]!.start, source.end)}`;
  return { keys, neutral: false, why, ...(keys.length > 1 && { apart: true }) };
}

/** "<LOC>, together with <LOC>, said": both. */
function togetherWith({ story, statement }: Several): Standing | null | undefined {
  const { entity, start, end } = statement.source!;
  const { text } = story.reading;
  const link = /^,? (?:together|along|jointly) with (?:the )?/.exec(text.slice(end, end + 30));
  if (!link || !entity) return undefined;
  const other = mentionsFrom(story, end, end + 40).find(
    (m) => m.start === end + link[0].length && m.type !== 'ROLE' && m.entity,
  );
  const standings = [entity, other?.entity].map((id) => (id ? story.stand(story.entityById.get(id)!) : undefined));
  if (standings.some((standing) => !standing?.keys.length || standing.neutral)) return null;
  const keys = [...new Set(standings.flatMap((standing) => standing!.keys))];
  const why = `said together: ${text.slice(start, other!.end)}`;
  return { keys, neutral: false, why, ...(keys.length > 1 && { apart: true }) };
}

const OF_BOTH =
  /^(?:(?:officials|leaders|ministers|diplomats|spokesmen|negotiators|commanders|media|police|lawyers|people|those) (?:in|of|from|on|for) (?:both|the two)|each|either) (?:\p{Ll}+ )?(?<what>countries|country|nations?|states?|governments?|sides?|part(?:y|ies)|capitals?|camps?|teams?|companies|company|unions?)$/iu;

/** "Officials in both countries", "each government": the two. */
function ofBoth({ phrase }: Several): Standing | undefined {
  const what = OF_BOTH.exec(phrase)?.groups?.what;
  if (!what) return undefined;
  const joint = /^(?:countr|nation|state|government|capital)/i.test(what) ? 'countries' : 'any';
  return { keys: [], neutral: false, why: `said together: ${phrase}`, joint };
}

const THE_PLURAL =
  /^the (?:\p{Ll}+ )?(?:ministers|leaders|presidents|delegations|negotiators|governments|sides|parties|envoys)$/iu;
/** How far back it is said that there are two. */
const TOLD_BEFORE = 220;

/** "The ministers agreed …", where the lines before speak of a call between the two. */
function theTwoBefore({ story, statement, phrase }: Several): Standing | undefined {
  if (!THE_PLURAL.test(phrase)) return undefined;
  const { start } = statement.source!;
  const before = story.reading.text.slice(Math.max(0, start - TOLD_BEFORE), start);
  if (!/\b(?:between the two|the two|both|each other|one another)\b/i.test(before)) return undefined;
  return { keys: [], neutral: false, why: `said together: ${phrase}`, joint: 'any' };
}

/** In the order in which they are asked. */
const SEVERAL_RULES = [sameAgain, listed, togetherWith, ofBoth, theTwoBefore] as const;

/** Three or more who speak together, two who go on to, and the two that a plural means; null: together, but nobody knows who. */
export function severalStanding(asked: Several): Standing | null | undefined {
  for (const rule of SEVERAL_RULES) {
    const standing = rule(asked);
    if (standing !== undefined) return standing;
  }
  return undefined;
}
