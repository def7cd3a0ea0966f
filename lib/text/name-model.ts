import type { Gazetteer } from './knowledge.ts';
import { decode, forbid, LABELS, type Transitions, WIDTH } from './names/decode.ts';
import { NAME_FEATURES, readNameFeatures, SLOTS } from './names/features.ts';
import type { Lexicon } from './names/lexicon.ts';
import type { Reading, Sentence } from './reading.ts';
import { addRow, readWeights, type Weights } from './weights.ts';

/** A name as the model sees it: tokens `first … last)` of the reading. */
export interface FoundName {
  first: number;
  last: number;
  type: 'PER' | 'ORG' | 'LOC' | 'NORP';
  /** 0–1: how sure, from the margin of its weakest word. */
  confidence: number;
}

/** The trained finder of names. */
export interface NameModel {
  readonly version: string;
  /** All names of a reading in order, none inside another. */
  find(reading: Reading, gazetteer: Gazetteer): FoundName[];
}

/** Reads `names.bin`. Throws with a plain message where it is damaged or made for other features. */
export function readNameModel(bytes: Uint8Array, lexicon: Lexicon): NameModel {
  const weights = readWeights(bytes);
  const { version, classes, transitions, slope } = weights.header;
  if (version !== NAME_FEATURES)
    throw new Error(`names.bin is for features ${version}, not ${NAME_FEATURES}: train it anew`);
  if (classes.join() !== LABELS.join()) throw new Error('names.bin has other labels than this program');
  const table = forbid(Float32Array.from(transitions as number[]));
  return {
    version,
    find(reading, gazetteer) {
      const features = readNameFeatures(reading, gazetteer, lexicon);
      return reading.sentences.flatMap((sentence) => namesIn(sentence, features, weights, table, slope as number));
    },
  };
}

/** Scores of all labels for the tokens `first … last)`, in the scale of training. */
export function scoreTokens(features: Uint32Array, weights: Weights, first: number, last: number): Float32Array {
  const scores = new Float32Array((last - first) * WIDTH);
  const row = new Float32Array(WIDTH);
  for (let i = first; i < last; i++) {
    row.fill(0);
    for (let slot = i * SLOTS; slot < (i + 1) * SLOTS; slot++)
      if (features[slot]) addRow(weights, features[slot]!, row);
    for (let k = 0; k < WIDTH; k++) scores[(i - first) * WIDTH + k] = row[k]! * weights.header.scale;
  }
  return scores;
}

function namesIn(s: Sentence, features: Uint32Array, weights: Weights, table: Transitions, slope: number): FoundName[] {
  const scores = scoreTokens(features, weights, s.first, s.last);
  const { labels, margins } = decode(scores, s.last - s.first, table);
  return spansOf(labels).map(({ first, last, type }) => {
    const margin = Math.min(...margins.subarray(first, last));
    return { first: first + s.first, last: last + s.first, type, confidence: 1 / (1 + Math.exp(-slope * margin)) };
  });
}

/** The names that a row of labels spells out. */
export function spansOf(labels: ArrayLike<number>): Omit<FoundName, 'confidence'>[] {
  const spans: Omit<FoundName, 'confidence'>[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0) continue;
    const open = spans.at(-1);
    if (label % 2 === 0 && open?.last === i) open.last = i + 1;
    else spans.push({ first: i, last: i + 1, type: LABELS[label]!.slice(2) as FoundName['type'] });
  }
  return spans;
}
