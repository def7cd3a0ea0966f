import type { Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { findNearest } from './approximate.ts';
import { type Folded, fold, unfold } from './fold.ts';

/** Where saved words stand now. 'exact': words and sentence unchanged; 'changed': one of them was edited. */
export interface Anchor extends Span {
  grade: 'exact' | 'changed';
}

/** Share of a sentence's characters that may have changed before it counts as another sentence. */
const SENTENCE_ERRORS = 0.35;
/** The same for the words inside it; words shorter than `SHORT` must stand as they were. */
const WORDS_ERRORS = 0.3;
const SHORT = 8;
/** Words this long may be looked for alone where their sentence is gone (split, joined or rewritten around them). */
const ALONE = 32;

interface Wanted {
  words: string;
  prefix: string;
  suffix: string;
  start: number;
  sentence?: { exact: string; start: number };
}

/**
 * Finds a described span in a text that may have been edited: the sentence first, then the words inside it.
 * Undefined where the sentence is gone: a name is never placed in a sentence that is not its own.
 * Whoever looks for many spans of one text hands in `fold(text)`, made once.
 */
export function locateSpan(text: string, selectors: readonly Selector[], folded?: Folded): Anchor | undefined {
  const wanted = readSelectors(selectors);
  if (!wanted) return undefined;
  return standsStill(text, wanted) ?? inFolded(folded ?? fold(text), wanted);
}

function readSelectors(selectors: readonly Selector[]): Wanted | undefined {
  const quote = selectors.find((s) => s.type === 'TextQuoteSelector');
  const place = selectors.find((s) => s.type === 'TextPositionSelector');
  const sentence = selectors.find((s) => s.type === 'SentenceSelector');
  if (!quote?.exact) return undefined;
  const { exact: words, prefix, suffix } = quote;
  return { words, prefix, suffix, start: place?.start ?? 0, ...(sentence && { sentence }) };
}

/** The common case: nothing was edited up to here. */
function standsStill(text: string, { words, sentence, start }: Wanted): Anchor | undefined {
  const end = start + words.length;
  if (text.slice(start, end) !== words) return undefined;
  if (sentence && !text.startsWith(sentence.exact, sentence.start)) return undefined;
  return sentence ? { start, end, grade: 'exact' } : undefined;
}

function inFolded(folded: Folded, wanted: Wanted): Anchor | undefined {
  const words = fold(wanted.words).text.trim();
  if (!words) return undefined;
  const hint = wanted.sentence?.start ?? wanted.start;
  const inSentence = wanted.sentence && findInSentence(folded, wanted, words, hint);
  const found = inSentence ?? (words.length >= ALONE ? findAlone(folded, words, hint) : undefined);
  if (!found) return undefined;
  return { ...unfold(folded, found.start, found.end), grade: found.grade };
}

function findInSentence(folded: Folded, wanted: Wanted, words: string, hint: number): Anchor | undefined {
  const { exact, start } = wanted.sentence!;
  const sentence = fold(exact).text.trim();
  const before = fold(exact.slice(0, Math.max(0, wanted.start - start))).text.length;
  const same = occurrences(folded.text, sentence);
  if (same.length) {
    const at = same.length === 1 ? same[0]! : bestByContext(folded.text, same, before, words, wanted, hint);
    const inner = nearestOccurrence(sentence, words, before);
    return inner === undefined ? undefined : { start: at + inner, end: at + inner + words.length, grade: 'exact' };
  }
  const near = findNearest(folded.text, sentence, Math.floor(sentence.length * SENTENCE_ERRORS), hint);
  return near && findWords(folded.text, near, words, near.start + before);
}

/** Looks for the words inside a sentence that was edited. */
function findWords(text: string, sentence: Span, words: string, hint: number): Anchor | undefined {
  const inside = text.slice(sentence.start, sentence.end);
  const at = nearestOccurrence(inside, words, hint - sentence.start);
  if (at !== undefined) {
    const start = sentence.start + at;
    return { start, end: start + words.length, grade: 'changed' };
  }
  if (words.length < SHORT) return undefined;
  const near = findNearest(inside, words, Math.floor(words.length * WORDS_ERRORS), hint - sentence.start);
  return near && { start: sentence.start + near.start, end: sentence.start + near.end, grade: 'changed' };
}

function findAlone({ text }: Folded, words: string, hint: number): Anchor | undefined {
  const at = nearestOccurrence(text, words, hint);
  if (at !== undefined) return { start: at, end: at + words.length, grade: 'changed' };
  const near = findNearest(text, words, Math.floor(words.length * WORDS_ERRORS), hint);
  return near && { start: near.start, end: near.end, grade: 'changed' };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function nearestOccurrence(text: string, words: string, hint: number): number | undefined {
  const all = occurrences(text, words);
  const whole = all.filter((at) => isWhole(text, at, at + words.length));
  return (whole.length ? whole : all.length && words.length >= SHORT ? all : []).reduce<number | undefined>(
    (best, at) => (best === undefined || Math.abs(at - hint) < Math.abs(best - hint) ? at : best),
    undefined,
  );
}

/** False inside a longer word: "Iran" must not be found in "Iranian". */
function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const cut = (a: string | undefined, b: string | undefined) => !!a && !!b && letter.test(a) && letter.test(b);
  return !cut(text[start - 1], text[start]) && !cut(text[end - 1], text[end]);
}

/** Of several equal sentences, the one whose surroundings agree best; then the nearest. */
function bestByContext(
  text: string,
  starts: readonly number[],
  before: number,
  words: string,
  { prefix, suffix }: Wanted,
  hint: number,
): number {
  const left = fold(prefix + words).text.slice(0, -words.length);
  const right = fold(words + suffix).text.slice(words.length);
  const agreement = (start: number) => {
    const a = text.slice(0, start + before);
    const b = text.slice(start + before + words.length);
    let same = 0;
    while (same < left.length && a.at(-1 - same) === left.at(-1 - same)) same++;
    let after = 0;
    while (after < right.length && b[after] === right[after]) after++;
    return same + after;
  };
  const scored = starts.map((start) => ({ start, score: agreement(start), far: Math.abs(start - hint) }));
  return scored.reduce((best, next) =>
    next.score > best.score || (next.score === best.score && next.far < best.far) ? next : best,
  ).start;
}
