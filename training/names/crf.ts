import { forbid, WIDTH } from '../../lib/text/names/decode.ts';
import { LEXICAL_SLOTS, SLOTS } from '../../lib/text/names/features.ts';
import { random } from '../random.ts';
import { Adaptive } from './adaptive.ts';
import { marginals } from './marginals.ts';

/** One sentence: rows of hashed features (0: none) and gold labels (-1: unknown). */
export interface Sample {
  features: Uint32Array;
  labels: Int8Array;
}

export interface Trained {
  table: Float32Array;
  transitions: Float32Array;
}

/** How the learner goes about it. */
export interface CrfSettings {
  /** 2^bits hashed rows. */
  bits: number;
  epochs: number;
  seed: number;
  /** Step of AdaGrad. */
  rate: number;
  /** Share of the tokens that hide their letters each time they are seen. */
  blind: number;
  /** Share of all features that are hidden each time a token is seen. */
  drop: number;
}

/** A label wrong by less than this teaches nothing: skipping it saves most of the time. */
const LEAST = 0.005;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), trained by AdaGrad sentence by
 * sentence; the weights are the mean of those after each epoch of the second half. Same samples and settings: the same
 * weights to the bit. Unknown labels may be any. Some tokens hide their letters, so that the words around them learn
 * to tell a name that no corpus has, and some features are left out at random, so that no weight leans on another:
 * tomorrow's news has few of the names of ten years ago.
 */
export function trainCrf(samples: readonly Sample[], settings: CrfSettings): Trained {
  const { bits, epochs, seed, rate } = settings;
  const table = new Adaptive(2 ** bits * WIDTH, rate);
  const transitions = new Adaptive((WIDTH + 1) * WIDTH, rate);
  const next = random(seed);
  const order = samples.map((_, i) => i);
  const from = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const { labels, features } = samples[index]!;
      learn({ labels, features: hide(features, settings, next) }, table, transitions, 2 ** bits - 1);
    }
    if (epoch >= from) {
      table.note(epochs - from);
      transitions.note(epochs - from);
    }
  }
  return { table: table.mean, transitions: forbid(transitions.mean) };
}

/** One step towards the labels of a sentence. */
function learn({ features, labels }: Sample, table: Adaptive, transitions: Adaptive, mask: number): void {
  const length = labels.length;
  if (!length) return;
  const scores = scoreDense(features, table.now, mask, length);
  const moves = forbid(transitions.now.slice());
  const free = marginals(scores, length, moves);
  const told = marginals(scores, length, moves, labels);
  if (!told || !free) return;
  const gradient = new Float64Array(WIDTH);
  for (let i = 0; i < length; i++) {
    let most = 0;
    for (let k = 0; k < WIDTH; k++) {
      gradient[k] = told.tokens[i * WIDTH + k]! - free.tokens[i * WIDTH + k]!;
      most = Math.max(most, Math.abs(gradient[k]!));
    }
    if (most < LEAST) continue;
    for (let slot = i * SLOTS; slot < (i + 1) * SLOTS; slot++) {
      if (!features[slot]) continue;
      const at = (features[slot]! & mask) * WIDTH;
      for (let k = 0; k < WIDTH; k++) table.add(at + k, gradient[k]!);
    }
  }
  for (let at = 0; at < told.moves.length; at++) {
    const g = told.moves[at]! - free.moves[at]!;
    if (Math.abs(g) > LEAST) transitions.add(at, g);
  }
}

/** A copy in which some tokens have lost the features of their letters, and all of them some features. */
function hide(features: Uint32Array, { blind, drop }: CrfSettings, next: () => number): Uint32Array {
  const seen = Uint32Array.from(features);
  for (let at = 0; at < seen.length; at += SLOTS)
    if (next() < blind) for (const slot of LEXICAL_SLOTS) seen[at + slot] = 0;
  for (let at = 0; at < seen.length; at++) if (seen[at] && next() < drop) seen[at] = 0;
  return seen;
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
