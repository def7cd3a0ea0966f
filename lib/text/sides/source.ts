import type { Statement } from '../../model/analysis.ts';
import { namesake } from './aliases.ts';
import { apposedTo, issuedBy } from './explained.ts';
import { headOf } from './head.ts';
import { nominalStanding } from './nominal.ts';
import { severalStanding } from './several.ts';
import { endsInName, isAnyones, isStale, type Spoken } from './spoken.ts';
import { type Standing, type Story, words } from './story.ts';
import { subjectBefore } from './subject.ts';
import { togetherStanding } from './together.ts';
import { PAPERS } from './words.ts';

const neutral = (why: string): Standing => ({ keys: [], neutral: true, why });
const CRITICS_BEFORE =
  /\b(?:critics|experts|analysts|observers|commentators) (?:from|of|in|at|across|within) (?:\p{Ll}+ ){0,3}$/iu;
/** "his associates", "the government's lawyer", "<PER>'s mother": whose head is another than its name. */
const OWNED = /^(?:(?:his|her|its|their|the \p{Ll}+['’]s?) |\p{Lu}[\p{L} ]*['’]s \p{Ll}+$)/u;

const ANOTHER =
  /^(?:(?:his|her|its|their)|.*['’]s?) (?:own )?(?:\p{Ll}+ )?(?:successor|predecessor|rival|opponent|challenger|replacement|accuser|critic)s?$/iu;

/** "Villagers on the Tumeni side": the name only says which. */
const IN_PLACE = /^\p{L}\p{Ll}+s (?:on|in|from|near|at|of) /u;
const SPOKES = /^(?:an?|the|its|their) spokes(?:man|woman|person)$/i;

/** Who a source is, in the order in which the words are trusted; the first answer counts, null ends in nobody. */
const RULES: readonly ((spoken: Spoken) => Standing | undefined | null)[] = [
  // "both countries", "<LOC> and <LOC>"
  // "<LOC>, <LOC> and <LOC>"; "the three", "they" after those; "each government"
  ({ story, statement, phrase, before }) => severalStanding({ story, statement, phrase, before }),
  ({ story, statement, phrase }) => togetherStanding(story, statement, phrase),
  // "they accused each other"
  ({ story, statement, phrase }) =>
    /^they$/i.test(phrase) && /\b(?:each other|one another)\b/.test(words(story, statement))
      ? { keys: [], neutral: false, why: 'said of each other', joint: 'any' }
      : undefined,
  // "Johnson's critics", "critics from across the country"
  ({ story, phrase, source }) =>
    /\b(?:critics?|criticism|opponents of)\b/i.test(phrase) ||
    CRITICS_BEFORE.test(story.reading.text.slice(Math.max(0, source.start - 50), source.start))
      ? neutral(`“${phrase}”: critics and experts speak for no party`)
      : undefined,
  // "Former prime minister <PER>"
  ({ phrase }) =>
    /^(?:the |a |now-)*(?:former|ex-)/i.test(phrase) ? neutral(`“${phrase}” spoke for it once`) : undefined,
  // "a statement released by <PER>'s office"; "The statement" after somebody spoke
  ({ story, phrase, source, before }) => {
    if (!PAPERS.has(headOf(phrase).head)) return undefined;
    const by = issuedBy(story, source.end);
    if (by || !/^(?:the|this|that) \p{Ll}+$/iu.test(phrase) || !before || before.joint) return by;
    return { ...before, why: `“${phrase}”: ${before.why}` };
  },
  ({ story, phrase, source }) => (OWNED.test(phrase) ? apposedTo(story, source.end) : undefined),
  // "His successor", "the mayor's rival": another than the one they are named by
  ({ phrase }) => (ANOTHER.test(phrase) ? null : undefined),
  // a medium reports; a party says
  ({ story, statement, entity }) =>
    entity?.type === 'ORG' &&
    statement.cue &&
    /^report/i.test(words(story, statement.cue)) &&
    !story.stand(entity)?.keys[0]?.startsWith('state:')
      ? neutral(`${entity.name} reports`)
      : undefined,
  // "<PER>" by a surname alone that two of different sides bear: nobody's
  (spoken) => (isAnyones(spoken) ? null : undefined),
  ({ story, source, phrase, entity, pronoun }) =>
    entity && ((entity.type === 'PER' && !IN_PLACE.test(phrase)) || pronoun || endsInName(story, source, phrase))
      ? (story.stand(entity) ?? null)
      : undefined,
  ({ story, source, pronoun }) => (pronoun ? undefined : apposedTo(story, source.end)),
  // "The guild rejected it. It said …": what the sentence before is about, else whoever spoke last
  ({ story, statement, source, phrase, pronoun, before, since }) => {
    if (!pronoun) return undefined;
    if (!/^(?:it|they|we)$/i.test(phrase)) return null;
    const about = /^(?:it|they)$/i.test(phrase) ? subjectBefore(story, source.start, statement.start) : undefined;
    if (about === 'unknown') return null;
    // whoever spoke further off than the sentence before is not meant
    const stale = about === undefined && /^it$/i.test(phrase) && isStale(story, source.start, since);
    const meant = stale ? undefined : (about ?? before);
    return meant && !meant.joint ? { ...meant, why: `“${phrase}”: ${meant.why}` } : null;
  },
  // "…, a spokeswoman said": of the body that spoke or was written of right before
  ({ story, statement, source, phrase, before }) => {
    if (!SPOKES.test(phrase)) return undefined;
    const about = /^the/i.test(phrase) ? before : subjectBefore(story, source.start, statement.start, true);
    const meant = about === 'unknown' ? undefined : about;
    const body = meant?.keys.length === 1 && !/^(?:person|camp|lead):/.test(meant.keys[0]!) ? meant : undefined;
    return body ? { ...body, why: `“${phrase}”: ${body.why}` } : null;
  },
  ({ story, source }) => nominalStanding(story, source),
  // "Brandal", which was read as no name here, is Brandal Foods
  ({ story, phrase, entity }) => (entity ? undefined : namesake(story, phrase)),
  ({ story, entity }) => entity && story.stand(entity),
];

/** Where the source of a statement stands, or undefined where nothing shows it. */
export function sourceStanding(
  story: Story,
  statement: Statement,
  before: Standing | undefined,
  since = 0,
): Standing | undefined {
  const { source } = statement;
  if (!source) return undefined;
  const phrase = words(story, source).replace(/\s+/g, ' ');
  const entity = source.entity ? story.entityById.get(source.entity) : undefined;
  const pronoun = /^(?:it|they|he|she|who|which|we|i|him|her|them)$/i.test(phrase);
  for (const rule of RULES) {
    const standing = rule({ story, statement, source, phrase, entity, pronoun, before, since });
    if (standing !== undefined) return standing ?? undefined;
  }
  return undefined;
}
