import type { Reading } from '../reading.ts';
import type { WordFacts } from './word-facts.ts';

/** Small words inside names: "Ursula *von der* Leyen", "Osama *bin* Laden". */
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'de',
  'del',
  'della',
  'der',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'van',
  'von',
  'ter',
  'den',
  '-',
  '&',
  "'",
]);

/** For each token the run of capitalised words around it, `first … last)`; first = -1 where there is none. */
export interface Runs {
  first: Int32Array;
  last: Int32Array;
}

/** Finds the runs of capitalised words: where most names are. */
export function findRuns(reading: Reading, words: readonly WordFacts[]): Runs {
  const first = new Int32Array(words.length).fill(-1);
  const last = new Int32Array(words.length).fill(-1);
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!words[i]!.capital) continue;
      let end = i + 1;
      for (let next = runEnd(words, end, sentence.last); next > end; next = runEnd(words, end, sentence.last))
        end = next;
      for (let k = i; k < end; k++) {
        first[k] = i;
        last[k] = end;
      }
      i = end - 1;
    }
  }
  return { first, last };
}

/** One past the next capitalised word from `from`, particles skipped; `from` itself where there is none. */
function runEnd(words: readonly WordFacts[], from: number, limit: number): number {
  for (let j = from; j < limit && j < from + 3; j++) {
    if (words[j]!.capital) return j + 1;
    if (!PARTICLES.has(words[j]!.lower)) break;
  }
  return from;
}
