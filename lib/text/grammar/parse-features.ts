/** What the parser looks at: templates over stack, words to come and dependents (after Zhang & Nivre 2011). */
import { mix } from '../hash.ts';
import type { ParseState } from './parse-state.ts';
import type { Word } from './words.ts';

/** Raise with every change of the templates or of `Word`. */
export const PARSER_VERSION = 'parser-2';

/** One sentence as the parser sees it; each array has two places more: the root, and nothing. */
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

function near(distance: number): number {
  return distance < 5 ? distance : distance < 11 ? 5 : 6;
}

function few(count: number): number {
  return count < 3 ? count : 3;
}

/** Room for the templates: `parseFeatures` gives the number that it wrote. */
export const PARSE_TEMPLATES = 180;

/** Writes the hashes of the state's features to `out` and gives their number. */
export function parseFeatures(state: ParseState, input: ParseInput, out: Int32Array): number {
  const { word, tag, both, cluster, size } = input;
  const { left1, left2, right1, right2, labels, leftCount, rightCount, leftSet, rightSet } = state;
  const nothing = size + 1;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const s3 = state.top(3);
  const n0 = state.front;
  const n1 = n0 < size ? n0 + 1 : nothing;
  const n2 = n0 + 1 < size ? n0 + 2 : nothing;
  const n3 = n0 + 2 < size ? n0 + 3 : nothing;
  const [s0w, s0t, s0b] = [word[s0]!, tag[s0]!, both[s0]!];
  const [s1w, s1t, s1b] = [word[s1]!, tag[s1]!, both[s1]!];
  const [s2w, s2t] = [word[s2]!, tag[s2]!];
  const [n0w, n0t, n0b] = [word[n0]!, tag[n0]!, both[n0]!];
  const [n1w, n1t] = [word[n1]!, tag[n1]!];
  const [n2w, n2t] = [word[n2]!, tag[n2]!];
  const [s0c, s1c, n0c] = [cluster[s0]!, cluster[s1]!, cluster[n0]!];
  const s0l = left1[s0]!;
  const s0r = right1[s0]!;
  const s1l = left1[s1]!;
  const s1r = right1[s1]!;
  const n0l = left1[n0]!;
  const s0l2 = left2[s0]!;
  const s0r2 = right2[s0]!;
  const s1l2 = left2[s1]!;
  const s1r2 = right2[s1]!;
  const n0l2 = left2[n0]!;
  const far0 = s0 < size ? near(n0 - s0) : 7;
  const far1 = s1 < size ? near(s0 - s1) : 7;
  const s0n0 = pair(s0t, n0t);
  const s1s0 = pair(s1t, s0t);
  const marks0 = s0 < size ? between(input, s0, n0) : 99;
  const marks1 = s1 < size ? between(input, s1, s0) : 99;
  let t = 0;
  const put = (value: number): void => {
    out[t] = mix(value, t);
    t++;
  };
  // single words
  put(s0w);
  put(s0t);
  put(s0b);
  put(s1w);
  put(s1t);
  put(s1b);
  put(s2w);
  put(s2t);
  put(both[s2]!);
  put(n0w);
  put(n0t);
  put(n0b);
  put(n1w);
  put(n1t);
  put(both[n1]!);
  put(n2w);
  put(n2t);
  put(both[n2]!);
  put(tag[n3]!);
  put(tag[s3]!);
  // pairs
  put(pair(s0b, n0b));
  put(pair(s0b, n0w));
  put(pair(s0w, n0b));
  put(pair(s0b, n0t));
  put(pair(s0t, n0b));
  put(pair(s0w, n0w));
  put(s0n0);
  put(pair(s0w, n0t));
  put(pair(s1b, s0b));
  put(pair(s1b, s0t));
  put(pair(s1t, s0b));
  put(pair(s1w, s0w));
  put(pair(s1w, s0t));
  put(pair(s1t, s0w));
  put(s1s0);
  put(pair(s1t, n0t));
  put(pair(s1w, n0w));
  put(pair(s1b, n0t));
  put(pair(s1t, n0b));
  put(pair(n0t, n1t));
  put(pair(n0w, n1t));
  put(pair(n0t, n1w));
  put(pair(n0w, n1w));
  put(pair(s0w, n1t));
  put(pair(s0t, n1w));
  put(pair(s2t, s0t));
  // triples
  put(pair(pair(n0t, n1t), n2t));
  put(pair(s0n0, n1t));
  put(pair(s1s0, n0t));
  put(pair(pair(s2t, s1t), s0t));
  put(pair(pair(s1w, s0t), n0t));
  put(pair(pair(s1t, s0w), n0t));
  put(pair(s1s0, n0w));
  put(pair(pair(s0w, n0t), n1t));
  put(pair(pair(s0t, n0w), n1t));
  put(pair(s0n0, n1w));
  put(pair(pair(s0n0, n1t), n2t));
  put(pair(pair(s1s0, n0t), n1t));
  put(pair(pair(s2t, s1t), pair(s0t, n0t)));
  put(pair(pair(s1w, s0w), n0t));
  // dependents
  put(pair(s0n0, tag[s0l]!));
  put(pair(s0n0, tag[s0r]!));
  put(pair(s0n0, tag[n0l]!));
  put(pair(s0n0, labels[s0l]!));
  put(pair(s0n0, labels[s0r]!));
  put(pair(s0n0, labels[n0l]!));
  put(pair(s1s0, tag[s1l]!));
  put(pair(s1s0, tag[s1r]!));
  put(pair(s1s0, tag[s0l]!));
  put(pair(s1s0, tag[s0r]!));
  put(pair(s1s0, labels[s1l]!));
  put(pair(s1s0, labels[s1r]!));
  put(pair(s1s0, labels[s0l]!));
  put(pair(s1s0, labels[s0r]!));
  put(pair(pair(s1w, s0t), labels[s1r]!));
  put(word[s0l]!);
  put(pair(tag[s0l]!, s0t));
  put(pair(labels[s0l]!, s0w));
  put(word[s0r]!);
  put(pair(tag[s0r]!, s0t));
  put(pair(labels[s0r]!, s0w));
  put(word[n0l]!);
  put(pair(tag[n0l]!, n0t));
  put(pair(labels[n0l]!, n0w));
  put(word[s1l]!);
  put(pair(tag[s1l]!, s1t));
  put(pair(labels[s1l]!, s1w));
  put(word[s1r]!);
  put(pair(tag[s1r]!, s1t));
  put(pair(labels[s1r]!, s1w));
  put(pair(pair(s0t, labels[s0l]!), labels[s0l2]!));
  put(pair(pair(s0t, labels[s0r]!), labels[s0r2]!));
  put(pair(pair(s1t, labels[s1l]!), labels[s1l2]!));
  put(pair(pair(s1t, labels[s1r]!), labels[s1r2]!));
  put(pair(pair(n0t, labels[n0l]!), labels[n0l2]!));
  put(pair(pair(s0t, tag[s0l]!), tag[s0l2]!));
  put(pair(pair(s0t, tag[s0r]!), tag[s0r2]!));
  put(pair(pair(s1t, tag[s1r]!), tag[s1r2]!));
  put(pair(pair(n0t, tag[n0l]!), tag[n0l2]!));
  // label sets and numbers of dependents
  put(pair(s0w, leftSet[s0]!));
  put(pair(s0t, leftSet[s0]!));
  put(pair(s0w, rightSet[s0]!));
  put(pair(s0t, rightSet[s0]!));
  put(pair(s1w, leftSet[s1]!));
  put(pair(s1t, leftSet[s1]!));
  put(pair(s1w, rightSet[s1]!));
  put(pair(s1t, rightSet[s1]!));
  put(pair(n0w, leftSet[n0]!));
  put(pair(n0t, leftSet[n0]!));
  put(pair(s0b, few(leftCount[s0]!) * 4 + few(rightCount[s0]!)));
  put(pair(s0t, few(leftCount[s0]!) * 4 + few(rightCount[s0]!)));
  put(pair(s1b, few(leftCount[s1]!) * 4 + few(rightCount[s1]!)));
  put(pair(s1t, few(leftCount[s1]!) * 4 + few(rightCount[s1]!)));
  put(pair(n0b, few(leftCount[n0]!)));
  put(pair(n0t, few(leftCount[n0]!)));
  // distances and what lies between
  put(pair(s0w, far0));
  put(pair(s0t, far0));
  put(pair(n0w, far0));
  put(pair(n0t, far0));
  put(pair(s0n0, far0));
  put(pair(pair(s0w, n0w), far0));
  put(pair(s1w, far1));
  put(pair(s1t, far1));
  put(pair(s1s0, far1));
  put(pair(pair(s1w, s0w), far1));
  put(pair(s0n0, marks0));
  put(pair(s1s0, marks1));
  put(pair(s1s0, pair(marks1, n0t)));
  put(pair(pair(s0n0, marks0), s1t));
  // clusters
  put(s0c);
  put(s1c);
  put(n0c);
  put(pair(cluster[n1]!, n0t));
  put(pair(s0c, n0c));
  put(pair(s0c, n0t));
  put(pair(s0t, n0c));
  put(pair(s1c, s0c));
  put(pair(s1c, s0t));
  put(pair(s1t, s0c));
  put(pair(pair(s1c, s0t), n0t));
  put(pair(s1s0, n0c));
  put(pair(pair(s0c, n0t), n1t));
  put(pair(s0n0, cluster[n1]!));
  put(pair(pair(s0c, n0c), far0));
  put(pair(pair(s1c, s0c), n0t));
  put(pair(s0c, leftSet[s0]!));
  put(pair(s0c, rightSet[s0]!));
  put(pair(s1c, rightSet[s1]!));
  put(pair(n0c, leftSet[n0]!));
  put(pair(pair(s1c, rightSet[s1]!), s0t));
  put(pair(s0c, marks0));
  put(pair(s1c, pair(s0t, marks1)));
  // the words beside them
  put(pair(s0n0, n0 > 0 ? tag[n0 - 1]! : 255));
  put(pair(s0n0, s0 < size ? tag[s0 + 1]! : 255));
  put(pair(s1s0, s0 > 0 ? tag[s0 - 1]! : 255));
  put(pair(s1s0, s1 < size ? tag[s1 + 1]! : 255));
  return t;
}

/** Commas, quotation marks and verbs from word a (itself left out) to word b. */
function between({ commas, quotes, verbs }: ParseInput, a: number, b: number): number {
  const from = a + 1;
  return few(commas[b]! - commas[from]!) * 16 + few(verbs[b]! - verbs[from]!) * 4 + few(quotes[b]! - quotes[from]!);
}
