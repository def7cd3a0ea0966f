/** One sentence as the parser sees it. */
import type { Word } from './words.ts';

/** Each array has two places more: the root, and nothing. */
export interface ParseInput {
  size: number;
  word: Int32Array;
  tag: Int32Array;
  both: Int32Array;
  cluster: Int32Array;
  /** Number of commas, of quotation marks, of verbs before each word. */
  commas: Uint16Array;
  quotes: Uint16Array;
  verbs: Uint16Array;
}

export function pair(a: number, b: number): number {
  return (Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) + Math.imul(b + 0x3c6ef372, 0x297a2d39)) | 0;
}

/** `isVerb` and `tags` are by class of the tagger. */
export function parseInput(words: readonly Word[], tags: Uint8Array, isVerb: readonly boolean[]): ParseInput {
  const size = words.length;
  const input: ParseInput = {
    size,
    word: new Int32Array(size + 2),
    tag: new Int32Array(size + 2),
    both: new Int32Array(size + 2),
    cluster: new Int32Array(size + 2),
    commas: new Uint16Array(size + 2),
    quotes: new Uint16Array(size + 2),
    verbs: new Uint16Array(size + 2),
  };
  for (let i = 0; i < size + 2; i++) {
    input.word[i] = i < size ? words[i]!.lower : i - size + 1;
    input.tag[i] = i < size ? tags[i]! : 254 + i - size;
    input.cluster[i] = i < size ? words[i]!.cluster : 900 + i - size;
    input.both[i] = pair(input.word[i]!, input.tag[i]!);
    if (i === 0 || i > size) continue;
    input.commas[i] = input.commas[i - 1]! + (words[i - 1]!.comma ? 1 : 0);
    input.quotes[i] = input.quotes[i - 1]! + (words[i - 1]!.quote ? 1 : 0);
    input.verbs[i] = input.verbs[i - 1]! + (isVerb[tags[i - 1]!] ? 1 : 0);
  }
  return input;
}

export function few(count: number): number {
  return count < 3 ? count : 3;
}

/** Commas, quotation marks and verbs from word a (itself left out) to word b. */
export function between({ commas, quotes, verbs }: ParseInput, a: number, b: number): number {
  const from = a + 1;
  return few(commas[b]! - commas[from]!) * 16 + few(verbs[b]! - verbs[from]!) * 4 + few(quotes[b]! - quotes[from]!);
}
