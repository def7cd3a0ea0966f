import type { NameType } from '../../model/analysis.ts';
import type { Gazetteer, Hit } from '../knowledge.ts';
import { distance, fold } from './surface.ts';

/** Words that an organisation's short form leaves out: "Ford" for "Ford Motor Company". */
const DROPPED = new Set(
  `party group company corporation corp inc ltd limited plc llc co holdings motor motors movement union association
  society foundation institute organization organisation federation council committee commission service services
  ministry department bank airlines airways industries international news agency university club network project`
    .split(/\s+/)
    .filter(Boolean),
);
/** First words that many bodies share. */
const COMMON = new Set(
  'house senate congress state national federal royal central supreme high united global world general new old first north south east west green red blue black white'.split(
    ' ',
  ),
);
/** Nouns that a body is called by alone once its name stood: "the Council". */
const BODY_NOUN =
  /^(?:the )?(?:council|union|board|club|league|association|federation|authority|company|trust|society|guild)$/;
const LITTLE = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', '&']);
const SUFFIX = /\s+(?:jr|sr|ii|iii|iv)$/;

/** What is needed to compare two surfaces of one type. */
export interface Name {
  surface: string;
  folded: string;
  words: readonly string[];
  /** The words less "Jr.", "III". */
  core: readonly string[];
}

export function nameOf(surface: string): Name {
  const folded = fold(surface);
  const words = folded.split(' ');
  const bare = folded.replace(SUFFIX, '');
  return { surface, folded, words, core: bare === folded ? words : bare.split(' ') };
}

/** The heaviest entry of knowledge under a surface whose type fits: names for ORG and LOC, demonyms for NORP. */
export function entryOf(surface: string, type: NameType, gazetteer: Gazetteer): Hit['entry'] | undefined {
  const bare = surface.replace(/^the\s+/i, '');
  for (const form of bare === surface ? [surface] : [surface, bare]) {
    const hit = gazetteer
      .lookup(form)
      .find((h) =>
        type === 'NORP' ? h.as === 'demonym' || h.entry.type === 'NORP' : h.as === 'name' && h.entry.type === type,
      );
    if (hit) return hit.entry;
  }
  return undefined;
}

/** True for a mere noun printed like a name: "Council", "the Union". */
export const isBodyNoun = ({ folded }: Name): boolean => BODY_NOUN.test(folded);

const initials = (surface: string, little: boolean) =>
  (surface.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((w) => little || !LITTLE.has(w.toLowerCase()))
    .map((w) => w[0]!.toUpperCase())
    .join('');

/** "SDF" for "Syrian Democratic Forces"; at least two letters. */
function isAcronym(short: Name, long: Name): boolean {
  const letters = short.surface.replace(/\./g, '');
  if (!/^[A-Z]{2,}s?$/.test(letters) && !/^[A-Z][A-Za-z]*[A-Z]$/.test(letters)) return false;
  if (long.words.length < 2) return false;
  const upper = letters.toUpperCase();
  return initials(long.surface, false) === upper || initials(long.surface, true) === upper;
}

const startsWith = (long: readonly string[], short: readonly string[]) => short.every((w, i) => long[i] === w);
const endsWith = (long: readonly string[], short: readonly string[]) =>
  short.every((w, i) => long[long.length - short.length + i] === w);

/** True where the two full names can be one person's: "Pedro Pierluisi" and "Pedro R. Pierluisi Urrutia". */
function samePerson(a: Name, b: Name): boolean {
  const [short, long] = a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core];
  if (short.length === 1) return false;
  const [first, other] = [short[0]!, long[0]!];
  const firsts =
    first === other || (first.length === 1 && other[0] === first) || (other.length === 1 && first[0] === other);
  const last = short.at(-1)!;
  if (firsts && long.slice(1).includes(last)) return true;
  if (endsWith(long, short)) return true;
  return firsts && last.length > 4 && distance(last, long.at(-1)!, 1) <= 1;
}

/** True where a single word is this person's surname (any word but the first), one slip of the pen allowed where `loose`. */
export function isSurname(word: string, person: Name, loose: boolean): boolean {
  const rest = person.words.slice(1);
  if (rest.includes(word)) return true;
  if (!loose || word.length < 5) return false;
  return rest.some(
    (w) =>
      w.length >= 5 && w[0] === word[0] && distance(w, word, word.length >= 8 ? 2 : 1) <= (word.length >= 8 ? 2 : 1),
  );
}

/** "State Department" for "United States Department of State": the same words turned round, less the country. */
function samePieces(short: Name, long: Name): boolean {
  const cut = long.words.indexOf('of', 1);
  if (cut < 1 || short.words.length < 2) return false;
  const tail = long.words.slice(cut + 1);
  return (
    startsWith(short.words, tail) &&
    short.words.length === tail.length + 1 &&
    short.words.at(-1) === long.words[cut - 1]
  );
}

/** One slip of the pen in a long name; the first letter is hardly ever wrong, and looking at it first saves the work. */
const slip = (a: string, b: string) => a[0] === b[0] && a.length > 7 && b.length > 7 && distance(a, b, 1) <= 1;

function sameOrganisation(a: Name, b: Name, gazetteer: Gazetteer): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (isAcronym(short, long)) return true;
  if (short.words.length === long.words.length) {
    return short.words.length > 1 && slip(short.folded, long.folded);
  }
  if (startsWith(long.words, short.words)) {
    const rest = long.words.slice(short.words.length);
    // "the Church" for "Church of Scientology", never "House" for "House Intelligence Committee"
    if (LITTLE.has(rest[0]!)) return rest[0] !== 'and';
    // "Corvane" for "Corvane Semiconductors": a first word that names nothing else
    const coined =
      rest.length === 1 &&
      short.words.length === 1 &&
      !COMMON.has(short.folded) &&
      gazetteer.lookup(short.surface).length === 0;
    return coined || rest.every((w) => DROPPED.has(w));
  }
  if (samePieces(short, long)) return true;
  if (!endsWith(long.words, short.words)) return false;
  // "Scientology" for "Church of Scientology"
  if (long.words.at(-short.words.length - 1) === 'of') return true;
  // "Department of Justice" for "United States Department of Justice"; "Aramco" for "Saudi Aramco"
  const lead = long.surface
    .split(/\s+/)
    .slice(0, long.words.length - short.words.length)
    .join(' ');
  return gazetteer.lookup(lead).length > 0;
}

/** True where two surfaces of one type name one thing. Bare surnames are decided by the grouping, which knows who is near. */
export function sameName(type: NameType, a: Name, b: Name, gazetteer: Gazetteer): boolean {
  if (a.folded === b.folded) return true;
  if (type === 'PER') return samePerson(a, b);
  if (type === 'NORP' && (`${a.folded}s` === b.folded || `${b.folded}s` === a.folded)) return true;
  const entry = entryOf(a.surface, type, gazetteer);
  const other = entryOf(b.surface, type, gazetteer);
  if (entry && other) return entry.id === other.id;
  if (type === 'ORG') return sameOrganisation(a, b, gazetteer);
  if (type === 'LOC') return slip(a.folded, b.folded);
  return false;
}
