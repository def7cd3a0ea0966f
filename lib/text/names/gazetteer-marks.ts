import type { EntryKind, Gazetteer, Hit } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import type { WordFacts } from './word-facts.ts';

/** Kinds told apart by the features. 0: nothing known. */
const CODES = {
  country: 1,
  territory: 1,
  subdivision: 2,
  region: 2,
  city: 3,
  people: 4,
  religion: 4,
  body: 5,
  alliance: 5,
  government: 6,
  ministry: 6,
  court: 6,
  parliament: 6,
  party: 7,
  union: 7,
  'armed group': 8,
  'armed forces': 9,
  company: 10,
  'news medium': 11,
  agency: 11,
  organisation: 12,
} as const satisfies Record<EntryKind, number>;
const DEMONYM = 4;
export const COUNTRY = CODES.country;
const LONGEST = 8;
/** A faith or a language is no group of people: "Islam", "Judaism", "in Arabic". */
export const BELIEF =
  /^(?:Islam|Christianity|Shinto|Zen|Arabic|Amharic|Pashto|Afrikaans|Sinhala|Hebrew|Farsi|Dari|\p{Lu}\p{Ll}+ism)$/u;

/** A stretch of tokens that the gazetteer knows, the longest one at its place. */
export interface Known {
  first: number;
  last: number;
  code: number;
  type: 'ORG' | 'LOC' | 'NORP';
  /** What the gazetteer calls it. */
  name: string;
}

const kept = new WeakMap<Reading, { gazetteer: Gazetteer; known: readonly Known[] }>();

/**
 * Finds every name of the gazetteer among the tokens of each sentence, longest first, from left to right.
 * Kept with the reading, since several steps ask for them.
 */
export function findKnown(reading: Reading, words: readonly WordFacts[], gazetteer: Gazetteer): readonly Known[] {
  const there = kept.get(reading);
  if (there?.gazetteer === gazetteer) return there.known;
  const known = scan(reading, words, gazetteer);
  kept.set(reading, { gazetteer, known });
  return known;
}

function scan(reading: Reading, words: readonly WordFacts[], gazetteer: Gazetteer): Known[] {
  const found: Known[] = [];
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i < sentence.last; ) {
      const hit =
        words[i]!.capital || /^(?:al|e|i)$/.test(words[i]!.lower)
          ? longestAt(reading, words, gazetteer, i, sentence.last)
          : undefined;
      if (hit) found.push(hit);
      i = hit ? hit.last : i + 1;
    }
  }
  return found;
}

function longestAt(
  reading: Reading,
  words: readonly WordFacts[],
  gazetteer: Gazetteer,
  first: number,
  end: number,
): Known | undefined {
  let best: Known | undefined;
  for (let last = first + 1; last <= Math.min(end, first + LONGEST); last++) {
    const raw = reading.text.slice(reading.tokens[first]!.start, reading.tokens[last - 1]!.end).replace(/\s+/g, ' ');
    for (const surface of words[first]!.upper ? [raw, titleCase(raw)] : [raw]) {
      const hit = BELIEF.test(surface) ? undefined : gazetteer.lookup(surface)[0];
      if (hit) best = { first, last, ...read(hit) };
      if (hit) break;
    }
    if (!gazetteer.isPrefix(raw) && !(words[first]!.upper && gazetteer.isPrefix(titleCase(raw)))) break;
  }
  return best;
}

function read({ entry, as }: Hit): Pick<Known, 'code' | 'type' | 'name'> {
  if (as === 'demonym') return { code: DEMONYM, type: 'NORP', name: entry.name };
  return { code: CODES[entry.kind], type: entry.type, name: entry.name };
}

/** "NORTH KOREA" → "North Korea": headlines and datelines in capitals. */
function titleCase(surface: string): string {
  return surface.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0] + word.slice(1).toLowerCase());
}

/** For each token: 0, or 2 × code (first token of a known name), or 2 × code + 1 (inside one). */
export function markKnown(length: number, known: readonly Known[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { first, last, code } of known) {
    marks[first] = code * 2;
    for (let i = first + 1; i < last; i++) marks[i] = code * 2 + 1;
  }
  return marks;
}
