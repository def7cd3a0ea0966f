import type { Reading } from '../reading.ts';
import type { Runs } from './runs.ts';
import type { WordFacts } from './word-facts.ts';

/** What the whole article tells of a word: bits, gathered over all its occurrences. */
export const SEEN = {
  /** Lower case somewhere. */
  lower: 1,
  /** Capitalised inside a sentence. */
  capital: 2,
  /** After a title or "Mr.". */
  titled: 4,
  /** After "in", "at", "from", "near". */
  placed: 8,
  /** Before a word of saying. */
  says: 16,
  /** After another capitalised word: a surname's place. */
  lastOfRun: 32,
  /** Before another capitalised word. */
  firstOfRun: 64,
  /** After "the". */
  the: 128,
  /** Before "'s". */
  owner: 256,
} as const;

const PLACING = /^(?:in|at|from|near|to|across|outside|around)$/;
const SAYING = /^(?:said|says|told|added|asked|wrote|tweeted|insisted|argued|warned|who|thinks|believes|denied)$/;

/** Gathers the bits of every word of the reading, by its lower case. */
export function readDocument(reading: Reading, words: readonly WordFacts[], runs: Runs): Map<string, number> {
  const seen = new Map<string, number>();
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = words[i]!;
      const bits = word.capital ? capitalBits(words, runs, i, sentence.first, sentence.last) : SEEN.lower;
      const before = seen.get(word.lower) ?? 0;
      if ((before | bits) !== before) seen.set(word.lower, before | bits);
    }
  }
  return seen;
}

function capitalBits(words: readonly WordFacts[], runs: Runs, i: number, first: number, last: number): number {
  let bits = i > first ? SEEN.capital : 0;
  const runFirst = runs.first[i]!;
  const runLast = runs.last[i]!;
  const before = runFirst > first ? words[runFirst - 1]! : undefined;
  const after = runLast < last ? words[runLast]! : undefined;
  if (i > runFirst) bits |= SEEN.lastOfRun;
  if (i < runLast - 1) bits |= SEEN.firstOfRun;
  if (i > first && words[i - 1]!.title) bits |= SEEN.titled;
  if (before && PLACING.test(before.lower)) bits |= SEEN.placed;
  if (before?.lower === 'the') bits |= SEEN.the;
  if (after && SAYING.test(after.lower)) bits |= SEEN.says;
  if (after?.lower === "'s") bits |= SEEN.owner;
  return bits;
}
