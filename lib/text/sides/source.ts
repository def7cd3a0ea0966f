import type { Statement } from '../../model/analysis.ts';
import { headOf, nominalStanding } from './nominal.ts';
import { type Standing, type Story, words } from './story.ts';
import { PAPERS } from './words.ts';

const JOINT =
  /^(?:both|the two|the three|two|all|the) (?:\p{Ll}+ )?(?<what>countries|nations|states|governments|neighbou?rs|capitals|sides|parties|camps|groups|teams|companies|firms|unions|leaders|presidents|prime ministers|ministers|rivals|delegations|men|women)\b/iu;
const COUNTRIES = /^(?:countries|nations|states|governments|neighbou?rs|capitals|presidents|prime ministers)$/i;

/** "Both countries", "the two sides", "<LOC> and <LOC>", or undefined where the source is one. */
function jointStanding(story: Story, statement: Statement, phrase: string): Standing | undefined {
  const { text } = story.reading;
  const source = statement.source!;
  const keys = new Set<string>();
  if (/\band\b/.test(phrase)) {
    for (const mention of story.mentions) {
      if (mention.end <= source.start || mention.start >= source.end || mention.type === 'ROLE' || !mention.entity)
        continue;
      if (/^['’]s?\b/.test(text.slice(mention.end, mention.end + 3)) || mention.type === 'NORP') continue;
      const standing = story.stand(story.entityById.get(mention.entity)!);
      for (const key of standing?.keys ?? []) keys.add(key);
    }
  }
  if (keys.size === 2 && !/,.*,/.test(phrase))
    return { keys: [...keys], neutral: false, why: `said together: ${phrase}` };
  const what = JOINT.exec(phrase)?.groups?.what;
  if (!what || (/^(?:the|two|all) /i.test(phrase) && !/^the two|^two/i.test(phrase))) return undefined;
  return {
    keys: [],
    neutral: false,
    why: `said together: ${phrase}`,
    joint: COUNTRIES.test(what) ? 'countries' : 'any',
  };
}

/** Where the source of a statement stands. `before`: the standing of the statement before it, for "they" and "it". */
export function sourceStanding(story: Story, statement: Statement, before: Standing | undefined): Standing | undefined {
  const { source } = statement;
  if (!source) return undefined;
  const phrase = story.reading.text.slice(source.start, source.end).replace(/\s+/g, ' ');
  const joint = jointStanding(story, statement, phrase);
  if (joint) return joint;
  if (
    /^they$/i.test(phrase) &&
    /\b(?:each other|one another)\b/.test(story.reading.text.slice(statement.start, statement.end))
  ) {
    return { keys: [], neutral: false, why: 'said of each other', joint: 'any' };
  }
  if (/\b(?:critics?|criticism|opponents of)\b/i.test(phrase))
    return { keys: [], neutral: true, why: `“${phrase}” speaks for no party` };
  if (/^(?:the |a |now-)*(?:former|ex-)/i.test(phrase))
    return { keys: [], neutral: true, why: `“${phrase}” spoke for it once` };
  const by = PAPERS.has(headOf(phrase).head) && issuedBy(story, source.end);
  if (by) return by;
  if (/^(?:the|this|that) \p{Ll}+$/iu.test(phrase) && PAPERS.has(headOf(phrase).head) && before && !before.joint)
    return { ...before, why: `“${phrase}”: ${before.why}` };
  const owned =
    /^(?:his|her|its|their|the \p{Ll}+['’]s?) /iu.test(phrase) || /^\p{Lu}[\p{L} ]*['’]s \p{Ll}+$/u.test(phrase);
  const explained = owned ? apposedTo(story, source.end) : undefined;
  if (explained) return explained;
  const entity = source.entity ? story.entityById.get(source.entity) : undefined;
  const pronoun = /^(?:it|they|he|she|who|which|we|i|him|her|them)$/i.test(phrase);
  if (
    entity?.type === 'ORG' &&
    statement.cue &&
    /^report/i.test(words(story, statement.cue)) &&
    !story.stand(entity)?.keys[0]?.startsWith('state:')
  ) {
    return { keys: [], neutral: true, why: `${entity.name} reports` };
  }
  if (entity && (entity.type === 'PER' || pronoun || endsInName(story, source, phrase))) return story.stand(entity);
  const apposed = !pronoun && apposedTo(story, source.end);
  if (apposed) return apposed;
  if (CRITICS_BEFORE.test(story.reading.text.slice(Math.max(0, source.start - 50), source.start))) {
    return { keys: [], neutral: true, why: 'critics and experts speak for no party' };
  }
  if (pronoun && !/^(?:it|they|we)$/i.test(phrase)) return undefined;
  if (pronoun) return before && !before.joint ? { ...before, why: `“${phrase}”: ${before.why}` } : undefined;
  return nominalStanding(story, source) ?? (entity && story.stand(entity));
}

/** "a statement released by <PER>'s office", "a memo posted online by Senator <PER>": whose paper it is. */
function issuedBy(story: Story, end: number): Standing | undefined {
  const gap = /^(?: \p{Ll}+){0,2} (?:by|from) (?:the )?(?:\p{Lu}\p{L}+ )?/u.exec(
    story.reading.text.slice(end, end + 50),
  );
  if (!gap) return undefined;
  const name = story.mentions.find(
    (m) =>
      m.start >= end && m.start <= end + gap[0].length && m.end >= end + gap[0].length && m.type !== 'ROLE' && m.entity,
  );
  return name && story.stand(story.entityById.get(name.entity!)!);
}

const CRITICS_BEFORE =
  /\b(?:critics|experts|analysts|observers|commentators) (?:from|of|in|at|across|within) (?:\p{Ll}+ ){0,3}$/iu;

/** "One of these groups, the <ORG>, …", "the government's lawyer, <PER>, …": the name that explains the phrase. */
function apposedTo(story: Story, end: number): Standing | undefined {
  const gap = /^(?: \([^()]{1,90}\))?, (?:the )?/.exec(story.reading.text.slice(end, end + 110));
  if (!gap) return undefined;
  const name = story.mentions.find(
    (m) => m.start === end + gap[0].length && (m.type === 'ORG' || m.type === 'PER') && m.entity,
  );
  if (!name || !/^(?: \([^()]*\))?,? (?!and\b)/.test(story.reading.text.slice(name.end, name.end + 60)))
    return undefined;
  return story.stand(story.entityById.get(name.entity!)!);
}

/** True where the phrase's head is the name itself: "the Omsk hospital" is not Omsk. */
function endsInName(story: Story, source: { start: number; end: number }, phrase: string): boolean {
  const { head } = headOf(phrase);
  const names = story.mentions.filter((m) => m.start >= source.start && m.end <= source.end && m.type !== 'ROLE');
  return names.some((m) => {
    const words = story.reading.text.slice(m.start, m.end).toLowerCase();
    return words.endsWith(head) || words.replace(/s$/, '').endsWith(head);
  });
}
