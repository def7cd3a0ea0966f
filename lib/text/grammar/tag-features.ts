/** What the tagger looks at: hashed templates over a word, its neighbours and the two tags before it. */
import { mix } from '../hash.ts';
import { EDGE, type Word } from './words.ts';

/** Raise with every change of the templates or of `Word`. */
export const TAGGER_VERSION = 'tagger-3';

/** How a sentence is printed: 0 as usual, 1 all in capitals, 2 with a capital on most words (a headline). */
export function letterCase(words: readonly Word[]): number {
  let letters = 0;
  let capitals = 0;
  let uppers = 0;
  for (const word of words) {
    if (!word.letters) continue;
    letters++;
    if (word.capital) capitals++;
    if (word.upper) uppers++;
  }
  if (letters > 2 && uppers > 0.7 * letters) return 1;
  return letters > 3 && capitals > 0.7 * letters ? 2 : 0;
}

function pair(a: number, b: number): number {
  return Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39);
}

/** Number of templates: length of the array that `tagFeatures` fills. */
export const TAG_TEMPLATES = 59;

/** Writes the hashes of word i's features to `out`; `before` and `before2` are the tags of the two words before it. */
export function tagFeatures(
  words: readonly Word[],
  i: number,
  before: number,
  before2: number,
  printed: number,
  quotes: number,
  out: Int32Array,
): void {
  const w = words[i]!;
  const p = words[i - 1] ?? EDGE;
  const pp = words[i - 2] ?? EDGE;
  const n = words[i + 1] ?? EDGE;
  const nn = words[i + 2] ?? EDGE;
  const tags = pair(before + 1, before2 + 1);
  let t = 0;
  const put = (value: number): void => {
    out[t] = mix(value, t);
    t++;
  };
  put(0);
  put(w.form);
  put(w.lower);
  put(w.prefix1);
  put(w.prefix2);
  put(w.prefix3);
  put(w.suffix1);
  put(w.suffix2);
  put(w.suffix3);
  put(w.suffix4);
  put(w.shape);
  put(pair(w.shape, printed * 2 + (i === 0 ? 1 : 0)));
  put(pair(w.lower, printed * 2 + (i === 0 ? 1 : 0)));
  put(w.quote ? quotes & 1 : 2);
  put(p.lower);
  put(pp.lower);
  put(n.lower);
  put(nn.lower);
  put(p.suffix3);
  put(n.suffix3);
  put(n.suffix2);
  put(nn.suffix2);
  put(pair(w.shape, p.shape));
  put(pair(w.shape, n.shape));
  put(pair(w.lower, p.lower));
  put(pair(w.lower, n.lower));
  put(pair(p.lower, n.lower));
  put(pair(p.lower, pp.lower));
  put(pair(n.lower, nn.lower));
  put(before);
  put(before2);
  put(tags);
  put(pair(before, w.lower));
  put(pair(before, w.suffix3));
  put(pair(before, n.lower));
  put(pair(before, w.shape));
  put(pair(tags, w.lower));
  put(pair(before, n.suffix2));
  put(n.guess);
  put(pair(n.guess, n.guess2));
  put(pair(w.lower, n.guess));
  put(pair(w.guess, n.guess));
  put(pair(before, n.guess));
  put(pair(n.guess, nn.guess));
  put(pair(w.lower, pair(n.guess, nn.guess)));
  put(pair(pair(before, w.guess), n.guess));
  put(w.cluster);
  put(p.cluster);
  put(n.cluster);
  put(nn.cluster);
  put(pair(before, w.cluster));
  put(pair(p.cluster, w.cluster));
  put(pair(w.cluster, n.cluster));
  put(pair(w.cluster, w.suffix2));
  put(pair(p.cluster, n.cluster));
  put(pair(pair(w.shape, printed * 2 + (i === 0 ? 1 : 0)), w.guess));
  put(pair(pair(w.shape, printed * 2 + (i === 0 ? 1 : 0)), w.cluster));
  put(pair(w.lower, pair(nn.guess, (words[i + 3] ?? EDGE).guess)));
  put(pair(pair(p.shape, w.shape), n.shape));
}

/** Number of features of a word alone. */
export const WORD_TEMPLATES = 14;

/** Writes the hashes of what a word shows without its neighbours. */
export function wordFeatures(w: Word, out: Int32Array): void {
  out[0] = mix(0, 100);
  out[1] = mix(w.form, 101);
  out[2] = mix(w.lower, 102);
  out[3] = mix(w.prefix1, 103);
  out[4] = mix(w.prefix2, 104);
  out[5] = mix(w.prefix3, 105);
  out[6] = mix(w.suffix1, 106);
  out[7] = mix(w.suffix2, 107);
  out[8] = mix(w.suffix3, 108);
  out[9] = mix(w.suffix4, 109);
  out[10] = mix(w.shape, 110);
  out[11] = mix(pair(w.shape, w.suffix2), 111);
  out[12] = mix(w.cluster, 112);
  out[13] = mix(pair(w.cluster, w.suffix2), 113);
}
