import { bestLabels, forbid, WIDTH } from '../../lib/text/names/decode.ts';
import { SLOTS } from '../../lib/text/names/features.ts';
import { random } from '../random.ts';

/** One sentence: rows of hashed features (0: none) and gold labels (-1: unknown). */
export interface Sample {
  features: Uint32Array;
  labels: Int8Array;
  /** How much an error here counts: gold corpora more than silver ones. */
  weight: number;
}

export interface Trained {
  table: Float32Array;
  transitions: Float32Array;
}

/** Averaged structured perceptron over `2^bits` hashed rows. Same samples and seed: the same weights to the bit. */
export function trainPerceptron(samples: readonly Sample[], bits: number, epochs: number, seed: number): Trained {
  const size = 2 ** bits * WIDTH;
  const mask = 2 ** bits - 1;
  const table = new Float32Array(size);
  const drift = new Float64Array(size);
  const transitions = new Float32Array((WIDTH + 1) * WIDTH);
  const transitionDrift = new Float64Array(transitions.length);
  const next = random(seed);
  const order = samples.map((_, i) => i);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const { features, labels, weight } = samples[index]!;
      const length = labels.length;
      const scores = scoreDense(features, table, mask, length);
      const guess = bestLabels(scores, length, forbid(transitions));
      for (let i = 0; i < length; i++) {
        const gold = labels[i]!;
        if (gold >= 0 && gold !== guess[i]) {
          for (let slot = i * SLOTS; slot < (i + 1) * SLOTS; slot++) {
            if (!features[slot]) continue;
            const at = (features[slot]! & mask) * WIDTH;
            table[at + gold]! += weight;
            drift[at + gold]! += weight * step;
            table[at + guess[i]!]! -= weight;
            drift[at + guess[i]!]! -= weight * step;
          }
        }
        const goldBefore = i ? labels[i - 1]! : WIDTH;
        const guessBefore = i ? guess[i - 1]! : WIDTH;
        if (gold < 0 || goldBefore < 0 || (gold === guess[i] && goldBefore === guessBefore)) continue;
        transitions[goldBefore * WIDTH + gold]! += weight;
        transitionDrift[goldBefore * WIDTH + gold]! += weight * step;
        transitions[guessBefore * WIDTH + guess[i]!]! -= weight;
        transitionDrift[guessBefore * WIDTH + guess[i]!]! -= weight * step;
      }
      step++;
    }
  }
  for (let i = 0; i < size; i++) table[i]! -= drift[i]! / step;
  for (let i = 0; i < transitions.length; i++) transitions[i]! -= transitionDrift[i]! / step;
  return { table, transitions: forbid(transitions) };
}

/** Scores of a sentence from a dense table. */
export function scoreDense(features: Uint32Array, table: Float32Array, mask: number, length: number): Float32Array {
  const scores = new Float32Array(length * WIDTH);
  for (let i = 0; i < length; i++) {
    const to = i * WIDTH;
    for (let slot = i * SLOTS; slot < (i + 1) * SLOTS; slot++) {
      if (!features[slot]) continue;
      const at = (features[slot]! & mask) * WIDTH;
      for (let k = 0; k < WIDTH; k++) scores[to + k]! += table[at + k]!;
    }
  }
  return scores;
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
