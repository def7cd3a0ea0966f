import { bestLabels, forbid, WIDTH } from '../../lib/text/names/decode.ts';
import { LEXICAL_SLOTS, SLOTS } from '../../lib/text/names/features.ts';
import { random } from '../random.ts';

/** One sentence: rows of hashed features (0: none) and gold labels (-1: unknown). */
export interface Sample {
  features: Uint32Array;
  labels: Int8Array;
}

export interface Trained {
  table: Float32Array;
  transitions: Float32Array;
}

/** Weights with the sum of all their values over the steps: what averaging needs. */
class Averaged {
  readonly now: Float32Array;
  private readonly drift: Float64Array;

  constructor(size: number) {
    this.now = new Float32Array(size);
    this.drift = new Float64Array(size);
  }

  add(at: number, amount: number, step: number): void {
    this.now[at]! += amount;
    this.drift[at]! += amount * step;
  }

  average(step: number): Float32Array {
    return this.now.map((w, at) => w - this.drift[at]! / step);
  }
}

/** The sum of perceptrons that saw the samples in different orders: steadier than any of them. */
export function trainTogether(
  samples: readonly Sample[],
  bits: number,
  epochs: number,
  seeds: readonly number[],
  blind: number,
): Trained {
  const sum = { table: new Float32Array(2 ** bits * WIDTH), transitions: new Float32Array((WIDTH + 1) * WIDTH) };
  for (const seed of seeds) {
    const { table, transitions } = trainPerceptron(samples, bits, epochs, seed, blind);
    for (let at = 0; at < table.length; at++) sum.table[at]! += table[at]!;
    for (let at = 0; at < transitions.length; at++) sum.transitions[at]! += transitions[at]!;
  }
  return { table: sum.table, transitions: forbid(sum.transitions) };
}

/**
 * Averaged structured perceptron over `2^bits` hashed rows. Same samples and seed: the same weights to the bit.
 * A share `blind` of the tokens hide their letters each time they are seen, so that the words around them learn to
 * tell a name that no corpus has: tomorrow's news has few of the names of ten years ago.
 */
export function trainPerceptron(
  samples: readonly Sample[],
  bits: number,
  epochs: number,
  seed: number,
  blind: number,
): Trained {
  const mask = 2 ** bits - 1;
  const table = new Averaged(2 ** bits * WIDTH);
  const transitions = new Averaged((WIDTH + 1) * WIDTH);
  const next = random(seed);
  const order = samples.map((_, i) => i);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const { labels } = samples[index]!;
      const features = hideLetters(samples[index]!.features, blind, next);
      const scores = scoreDense(features, table.now, mask, labels.length);
      const guess = bestLabels(scores, labels.length, forbid(transitions.now));
      correct(features, labels, guess, table, mask, step);
      correctTransitions(labels, guess, transitions, step);
      step++;
    }
  }
  return { table: table.average(step), transitions: forbid(transitions.average(step)) };
}

/** A copy in which a share of the tokens has lost the features made of its letters. */
function hideLetters(features: Uint32Array, blind: number, next: () => number): Uint32Array {
  const seen = Uint32Array.from(features);
  for (let at = 0; at < seen.length; at += SLOTS)
    if (next() < blind) for (const slot of LEXICAL_SLOTS) seen[at + slot] = 0;
  return seen;
}

/** Moves the rows of every wrongly labelled token towards the gold label. */
function correct(
  features: Uint32Array,
  labels: Int8Array,
  guess: Uint8Array,
  table: Averaged,
  mask: number,
  step: number,
): void {
  for (let i = 0; i < labels.length; i++) {
    const gold = labels[i]!;
    if (gold < 0 || gold === guess[i]) continue;
    for (let slot = i * SLOTS; slot < (i + 1) * SLOTS; slot++) {
      if (!features[slot]) continue;
      const at = (features[slot]! & mask) * WIDTH;
      table.add(at + gold, 1, step);
      table.add(at + guess[i]!, -1, step);
    }
  }
}

function correctTransitions(labels: Int8Array, guess: Uint8Array, transitions: Averaged, step: number): void {
  for (let i = 0; i < labels.length; i++) {
    const [gold, goldBefore] = [labels[i]!, i ? labels[i - 1]! : WIDTH];
    const guessBefore = i ? guess[i - 1]! : WIDTH;
    if (gold < 0 || goldBefore < 0 || (gold === guess[i] && goldBefore === guessBefore)) continue;
    transitions.add(goldBefore * WIDTH + gold, 1, step);
    transitions.add(guessBefore * WIDTH + guess[i]!, -1, step);
  }
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
