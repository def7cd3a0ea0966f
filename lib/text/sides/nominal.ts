import type { Span } from '../../model/span.ts';
import { bodyCalled, bodyWithNoun, isAnother } from './body-called.ts';
import { calledBody, isBetween } from './called.ts';
import { CAMPS } from './camp-words.ts';
import { campStanding, looseCamp, unionStanding } from './camps.ts';
import { organOfLand } from './demonyms.ts';
import { headOf } from './head.ts';
import { institutionCalled } from './institutions.ts';
import { localNoun } from './local.ts';
import { bodiesOf, namedInside } from './near.ts';
import { homeState } from './states.ts';
import { once, type Standing, type Story } from './story.ts';
import { suer } from './suer.ts';
import { trialNoun } from './trial.ts';
import { BODY_NOUNS, GOVERNMENT_NOUNS, NEUTRAL_NOUNS, SUIT_NOUNS } from './words.ts';

const neutral = (why: string): Standing => ({ keys: [], neutral: true, why });

/** Where a phrase without a name of its own stands: "the company", "Iranian officials", "eleven families", "the complaint". */
export function nominalStanding(story: Story, span: Span): Standing | undefined {
  const loose = LOOSE.exec(phraseOf(story, span));
  if (loose) return nominalStanding(story, { start: span.start, end: span.start + loose.index });
  const part = PART_OF.exec(phraseOf(story, span))?.[0];
  if (part) return nominalStanding(story, { start: span.start + part.length, end: span.end });
  const phrase = phraseOf(story, span);
  if (/\bopposition\b/i.test(phrase))
    return namedInside(story, span) ?? campStanding(story, 'opposition', phrase, span);
  const { head } = headOf(phrase.toLowerCase());
  if (SEVERAL.test(phrase)) return undefined;
  if (
    /\b(?:critics?|experts?|analysts?|witness(?:es)?|reporters?|journalists?|observers?|economists?|scientists?)\b/i.test(
      phrase,
    )
  )
    return neutral(`“${phrase}” takes no side`);
  if (/\bstate (?:media|television|tv|radio)\b/i.test(phrase))
    return namedInside(story, span) ?? homeState(story, `“${phrase}” speaks for the state`);
  if (SUIT_NOUNS.has(head)) return suer(story, span);
  // "Parents for Choice", "The Parents' Forum": a name that was read as none
  if (CAPITALS.test(phrase) && !namedInside(story, span)) return undefined;
  const side = CAMP_SIDE.exec(phrase)?.groups?.camp;
  if (side && CAMPS[side.toLowerCase()]) return campStanding(story, CAMPS[side.toLowerCase()]!, phrase, span);
  const trial = trialNoun(story, phrase);
  if (trial) return trial;
  const local = localNoun(story, phrase);
  if (local) return local;
  const organ = organOfLand(story, phrase);
  if (organ) return organ;
  const owner = OWNED_BY.exec(phrase)?.[0];
  if (owner && !PUBLIC.test(owner) && !BODY_NOUNS.has(head))
    return nominalStanding(story, { start: span.start, end: span.start + owner.length });
  const institution = institutionCalled(story, phrase);
  if (institution) return institution;
  const camp = CAMPS[head];
  const named = namedInside(story, span);
  if (camp && head !== 'associate') return campStanding(story, camp, phrase, span);
  if (named && (GOVERNMENT_NOUNS.has(head) || BODY_NOUNS.has(head) || head === 'associate')) return named;
  if (!BODY_NOUNS.has(head) && DEFINITE.test(phrase)) {
    const holding = bodyWithNoun(story, head);
    if (holding) return holding;
  }
  const again = looseCamp(story, head, phrase, span);
  if (again) return again;
  if (NEUTRAL_NOUNS.has(head)) return neutral(`“${phrase}” takes no side`);
  if (BODY_NOUNS.has(head)) {
    if (isBetween(story, phrase, head)) return neutral(`“${phrase}” stands between the sides`);
    if (head === 'union' && TRADE_UNION.test(phrase) && !namesUnion(story)) return unionStanding(story, phrase, span);
    if (isAnother(story, phrase, head)) return undefined;
    const body = bodyCalled(story, head, span.start);
    if (body) return { ...body, why: `“${phrase}” is ${story.parties.get(body.keys[0]!)?.name ?? head}` };
    if (head === 'union') return unionStanding(story, phrase, span);
    const called = calledBody(story, phrase, head);
    if (called) return called;
  }
  if (
    GOVERNMENT_NOUNS.has(head) &&
    /^(?:the|its|his|her|their|state|local|city|government|police|an?|\p{Ll}+ )/u.test(phrase.toLowerCase())
  ) {
    return GOVERNING.test(phrase) ? homeState(story, `“${phrase}” speaks for the government`) : undefined;
  }
  return named && (ownsBody(phrase) || PLACED.test(phrase)) ? undefined : named;
}

/** "Officials in both countries", "each government": more than one, and nobody says which. */
const SEVERAL =
  /\b(?:both|each|either|neither|every|other|another) (?:\p{Ll}+ )?(?:countr|government|side|part|compan|union|club|council|capital|state|nation|camp|group)/iu;

/** "The council's president", "the newspaper's lawyers": whatever their office, they are the council's and the newspaper's. */
const OWNED_BY = /^(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his) (?:\p{Ll}+ )?\p{Ll}+(?=['’]s? \p{Ll})/u;
/** "The country's minister", "the city's mayor": of the government. */
const PUBLIC =
  /\b(?:country|nation|state|government|world|city|town|county|region|province|year|week|month|day|court)s?$/i;

const CAPITALS = /^(?:[Tt]he )?\p{Lu}\p{Ll}+(?:['’]s?|s['’])?(?: (?:for|of|against|and))? \p{Lu}\p{Ll}/u;

/** "The rebel delegation", "a student leader": of the camp. */
const CAMP_SIDE =
  /^(?:the|an?|its|their) (?<camp>\p{Ll}+) (?:delegation|side|team|leaders?|commanders?|negotiators?|camp|group|movement|representatives?|organi[sz]ers?|spokes(?:man|woman|person))$/iu;

/** "The trust", "their local authority": one that is known. */
const DEFINITE = /^(?:the|its|their|his|her|this) (?:\p{Ll}+ )?\p{Ll}+$/iu;

const TRADE_UNION = /^(?:the|their) (?:\p{Ll}+ )?\p{Ll}+s?['’]s? union$/iu;
const namesUnion = (story: Story) => once(story, bodiesOf).some((e) => /\bunion\b/i.test(e.name));

/** "Stallholders at <LOC>", "a company from <LOC>": where they are, not whose. */
const PLACED =
  /^(?:(?:an?|the|some|many|most|two|three|several) )?(?:\p{Ll}+ ){0,3}\p{Ll}+ (?:at|in|from|near|outside|on|around|across) (?:the )?\p{Lu}/iu;

/** "an official *close to <PER>*", "a memo *seen by <ORG>*": the name is another's. */
const LOOSE =
  / (?:familiar|close|critical|opposed|hostile|sympathetic|seen|obtained|reviewed|published|briefed|quoted|leaked|cited|interviewed|surveyed|polled) (?:with|to|of|by|on|in)\b/;

/** "The head of <LOC>'s largest union": the body is not the country's. */
const ownsBody = (phrase: string) =>
  /\p{Lu}\p{L}+['’]s? (?:\p{Ll}+ ){0,3}(?:union|company|firm|club|federation|association|bank|airline|charity|maker|group|league|church)\b/u.test(
    phrase,
  );

/** "One of the plaintiffs", "some members of the opposition": those they are of. */
const PART_OF =
  /^(?:(?:one|some|many|most|several|two|three|members|a group|representatives|leaders|supporters|a member|a representative|a spokes(?:man|woman|person)|spokes(?:man|woman|person)|lawyers|a lawyer) )+(?:of|for) (?=\S)/i;

const GOVERNING =
  /\b(?:government|administration|cabinet|ministry|minister|officials?|authorit(?:y|ies)|military|army|navy|police|presidency|regime|president|premier|governor|mayor|state (?:media|legislators?|officials?)|department|treasury|attorney general)\b/i;

const phraseOf = (story: Story, span: Span) => story.reading.text.slice(span.start, span.end).replace(/\s+/g, ' ');
