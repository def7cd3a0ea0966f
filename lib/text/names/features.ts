import { mix } from '../hash.ts';
import type { Gazetteer } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { readDocument } from './document.ts';
import { findKnown, markKnown } from './gazetteer-marks.ts';
import { type Lexicon, readHints, type WordHints } from './lexicon.ts';
import { findRuns, type Runs } from './runs.ts';
import { readWord, readWords, type WordFacts } from './word-facts.ts';

/** Raised with every change of the features: a model of another version is refused. */
export const NAME_FEATURES = 'names-3';

/** Places for features of one token; 0 in a place means: none. */
export const SLOTS = 66;

/** The slots made of the letters of the token itself: its form, its affixes, and pairs with them. */
export const LEXICAL_SLOTS: readonly number[] = [1, 2, 7, 8, 14, 15, 16, 17, 18];

/** Everything the templates look at. */
interface Sight {
  words: readonly WordFacts[];
  runs: Runs;
  marks: Uint8Array;
  seen: ReadonlyMap<string, number>;
  hints: WordHints;
}

const EDGE = readWord('\u0002');

/** Hashed features of every token: row i is `[i × SLOTS, (i + 1) × SLOTS)`. The same in training and in use. */
export function readNameFeatures(reading: Reading, gazetteer: Gazetteer, lexicon: Lexicon): Uint32Array {
  const words = readWords(reading.tokens);
  const runs = findRuns(reading, words);
  const marks = markKnown(words.length, findKnown(reading, words, gazetteer));
  const seen = readDocument(reading, words, runs);
  const sight = { words, runs, marks, seen, hints: readHints(words, lexicon) };
  const rows = new Uint32Array(words.length * SLOTS);
  for (const sentence of reading.sentences) {
    const caps = shareOfCapitals(words, sentence.first, sentence.last);
    for (let i = sentence.first; i < sentence.last; i++) fillRow(sight, i, sentence.first, sentence.last, caps, rows);
  }
  return rows;
}

/** 0: ordinary, 1: most words capitalised (headline), 2: most words in capitals. */
function shareOfCapitals(words: readonly WordFacts[], first: number, last: number): number {
  let letters = 0;
  let capitals = 0;
  let uppers = 0;
  for (let i = first; i < last; i++) {
    if (words[i]!.lower === words[i]!.word && !/^\p{L}/u.test(words[i]!.word)) continue;
    letters++;
    if (words[i]!.capital) capitals++;
    if (words[i]!.upper) uppers++;
  }
  if (letters < 4) return 0;
  return uppers > 0.7 * letters ? 2 : capitals > 0.6 * letters ? 1 : 0;
}

function fillRow(sight: Sight, i: number, first: number, last: number, caps: number, rows: Uint32Array): void {
  const { words } = sight;
  const at = (j: number) => (j >= first && j < last ? words[j]! : EDGE);
  const [w, p1, p2, n1, n2] = [at(i), at(i - 1), at(i - 2), at(i + 1), at(i + 2)];
  let slot = i * SLOTS;
  let template = 0;
  const put = (value: number) => {
    rows[slot++] = mix(value, template++) || 1;
  };
  const putIf = (value: number) => {
    if (value) rows[slot] = mix(value, template) || 1;
    slot++;
    template++;
  };
  const start = i === first ? 7 : 3;
  put(start * 3 + caps);
  put(w.form);
  put(w.folded);
  put(p1.folded);
  put(p2.folded);
  put(n1.folded);
  put(n2.folded);
  put(pair(p1.folded, w.folded));
  put(pair(w.folded, n1.folded));
  put(pair(p1.folded, n1.folded) ^ (w.capital ? 77 : 0));
  put(pair(p2.folded, p1.folded) ^ (w.capital ? 77 : 0));
  put(pair(n1.folded, n2.folded) ^ (w.capital ? 77 : 0));
  put(pair(w.shape, start * 3 + caps));
  put(pair(pair(p1.shape, w.shape), n1.shape));
  putIf(w.prefixes[0]);
  putIf(w.prefixes[1]);
  putIf(w.suffixes[0]);
  putIf(w.suffixes[1]);
  putIf(w.suffixes[2]);
  put((p1.title << 4) | (at(i - 2).title << 2) | w.title | (w.capital ? 64 : 0));
  const run = runFacts(sight, i, first, last);
  putIf(run && pair(run.place, run.opening));
  putIf(run && pair(run.before.folded, run.placeOnly));
  putIf(run && pair(run.after.folded, run.placeOnly));
  putIf(run && pair(run.lastWord.folded, run.placeOnly));
  putIf(run && pair(run.firstWord.folded, run.placeOnly));
  putIf(run && pair(run.before.folded, run.after.folded));
  putIf(run && run.length > 1 ? pair(run.lastWord.suffixes[1], run.placeOnly) : 0);
  putIf(run && pair(run.before.title + 1, run.length));
  putIf(run && pair(pair(run.afterNext.folded, run.after.folded), 5));
  const mark = sight.marks[i]!;
  const before = i > first ? sight.marks[i - 1]! : 0;
  const after = i + 1 < last ? sight.marks[i + 1]! : 0;
  put(mark + 1);
  put((before << 12) | (mark << 6) | after);
  putIf(mark && pair(mark, run ? run.place : 99));
  putIf(mark && pair(pair(mark, p1.folded), n1.folded));
  const seen = (w.capital && sight.seen.get(w.lower)) || 0;
  putIf(seen);
  for (let bit = 1; bit <= 256; bit <<= 1) putIf(seen & bit && pair(bit, start));
  putHints(sight, i, first, last, run, putIf);
}

/** Names of people in and beside the word and at the rims of its run; the company of the words around. */
function putHints(
  sight: Sight,
  i: number,
  first: number,
  last: number,
  run: ReturnType<typeof runFacts>,
  putIf: (value: number) => void,
): void {
  const { hints, runs } = sight;
  const person = (j: number) => (j >= first && j < last ? hints.person[j]! : 0);
  const cluster = (j: number) => (j >= first && j < last ? hints.cluster[j]! : 0);
  const own = person(i);
  putIf(own);
  putIf(own && pair(own, person(i - 1) * 3 + person(i + 1)));
  const [from, to] = [runs.first[i]!, runs.last[i]!];
  const rims = run && person(from) * 3 + person(to - 1);
  putIf(run && pair(rims, run.place));
  putIf(run && pair(rims, pair(run.before.folded, run.length)));
  putIf(run && pair(rims, run.after.folded));
  putIf(cluster(i));
  putIf(cluster(i - 1));
  putIf(cluster(i + 1));
  putIf(run && pair(cluster(from - 1) + 1, run.placeOnly));
  putIf(run && pair(cluster(to) + 1, run.placeOnly));
  putIf(cluster(i - 1) && cluster(i + 1) && pair(cluster(i - 1), cluster(i + 1)));
  putIf(run && cluster(to - 1) && pair(cluster(to - 1), run.placeOnly));
  putWhole(sight, i, first, last, run, putIf);
}

/** The run as a whole, what the article tells of its rims, and the words around by their company. */
function putWhole(
  sight: Sight,
  i: number,
  first: number,
  last: number,
  run: ReturnType<typeof runFacts>,
  putIf: (value: number) => void,
): void {
  const { hints, runs, words, seen } = sight;
  const at = (j: number) => (j >= first && j < last ? words[j]! : EDGE);
  const cluster = (j: number) => (j >= first && j < last ? hints.cluster[j]! : 0);
  const [from, to] = [runs.first[i]!, runs.last[i]!];
  let whole = 0;
  if (run) for (let j = from; j < to; j++) whole = pair(whole, words[j]!.folded);
  putIf(run && run.length > 1 ? pair(whole, run.placeOnly) : 0);
  const told = run && (seen.get(run.lastWord.lower) ?? 0);
  const opened = run && (seen.get(run.firstWord.lower) ?? 0);
  putIf(run && pair(told, run.placeOnly));
  putIf(run && pair(opened, run.placeOnly + 8));
  putIf(run && pair(pair(told, opened), run.place));
  putIf(run && pair(cluster(from - 1) * 64 + cluster(to), run.placeOnly + 16));
  putIf(run && pair(pair(run.before.folded, cluster(to)), run.placeOnly));
  putIf(run && pair(pair(run.after.folded, cluster(from - 1)), run.placeOnly));
  putIf(pair(at(i).suffixes[1] || at(i).folded, cluster(i + 1) * 64 + cluster(i - 1)));
  putIf(pair(pair(at(i - 1).folded, at(i).folded), at(i + 1).folded));
  putIf(pair(at(i).shape, cluster(i - 1) * 64 + cluster(i + 1)));
}

function pair(a: number, b: number): number {
  return (Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39) + 1) >>> 0 || 1;
}

function runFacts(sight: Sight, i: number, first: number, last: number) {
  const from = sight.runs.first[i]!;
  if (from < 0) return 0 as never;
  const to = sight.runs.last[i]!;
  const { words } = sight;
  const length = Math.min(to - from, 5);
  const placeOnly = (i === from ? 1 : 0) + (i === to - 1 ? 2 : 0);
  return {
    length,
    placeOnly: placeOnly + 1,
    place: length * 16 + Math.min(i - from, 3) * 4 + placeOnly + 1,
    opening: from === first ? 1 : 2,
    before: from > first ? words[from - 1]! : EDGE,
    after: to < last ? words[to]! : EDGE,
    afterNext: to + 1 < last ? words[to + 1]! : EDGE,
    firstWord: words[from]!,
    lastWord: words[to - 1]!,
  };
}
