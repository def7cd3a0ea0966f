import type { Mention, Statement } from '../../model/analysis.ts';
import { sentenceOf } from '../entities/people.ts';
import { mentionsIn } from './near.ts';
import type { Standing, Story } from './story.ts';

const JOINT =
  /^(?:both|the two|two) (?:\p{Ll}+ )?(?<what>countries|nations|states|governments|neighbou?rs|capitals|sides|parties|camps|groups|teams|companies|firms|unions|leaders|presidents|prime ministers|ministers|rivals|delegations|men|women)\b/iu;
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

/** "Both countries", "the two sides", "<LOC> and <LOC>", "<PER> and <PER> both": two parties, or one where both are of it. */
export function togetherStanding(story: Story, statement: Statement, phrase: string): Standing | undefined {
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
  const what = JOINT.exec(phrase)?.groups?.what;
  return what ? { keys: [], neutral: false, why, joint: COUNTRIES.test(what) ? 'countries' : 'any' } : undefined;
}
