/** The labels of a token: outside, or first/later word of a name of a type. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-NORP', 'I-NORP'] as const;
export const WIDTH = LABELS.length;

/** Transition scores: `[from × WIDTH + to]`, row WIDTH is the start of a sentence. */
export type Transitions = Float32Array;

const NEVER = -1e9;

/** True where label `to` may follow label `from` (WIDTH: start): an inside needs its own begin before it. */
export function mayFollow(from: number, to: number): boolean {
  return to === 0 || to % 2 === 1 || from === to || from === to - 1;
}

/** Forbids the impossible transitions in place. */
export function forbid(transitions: Transitions): Transitions {
  for (let from = 0; from <= WIDTH; from++)
    for (let to = 0; to < WIDTH; to++) if (!mayFollow(from, to)) transitions[from * WIDTH + to] = NEVER;
  return transitions;
}

/** The best labels of a sentence and, for each token, by how much the best path beats any path with another label there. */
export interface Decoded {
  labels: Uint8Array;
  margins: Float32Array;
}

/** Best path for every cell from the left (scores included), with back pointers. */
function forward(scores: Float32Array, length: number, transitions: Transitions, back: Uint8Array): Float32Array {
  const best = new Float32Array(length * WIDTH);
  for (let to = 0; to < WIDTH; to++) best[to] = transitions[WIDTH * WIDTH + to]! + scores[to]!;
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < WIDTH; to++) {
      let top = -Infinity;
      let from = 0;
      for (let k = 0; k < WIDTH; k++) {
        const s = best[(i - 1) * WIDTH + k]! + transitions[k * WIDTH + to]!;
        if (s > top) {
          top = s;
          from = k;
        }
      }
      best[i * WIDTH + to] = top + scores[i * WIDTH + to]!;
      back[i * WIDTH + to] = from;
    }
  }
  return best;
}

/** Labels alone (Viterbi): `scores` holds WIDTH numbers a token. */
export function bestLabels(scores: Float32Array, length: number, transitions: Transitions): Uint8Array {
  const back = new Uint8Array(length * WIDTH);
  return trace(forward(scores, length, transitions, back), back, length);
}

function trace(best: Float32Array, back: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  let label = 0;
  for (let k = 1; k < WIDTH; k++) {
    if (best[(length - 1) * WIDTH + k]! > best[(length - 1) * WIDTH + label]!) label = k;
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * WIDTH + label]!;
  }
  return labels;
}

/** Labels with margins (max-marginals). */
export function decode(scores: Float32Array, length: number, transitions: Transitions): Decoded {
  const back = new Uint8Array(length * WIDTH);
  const best = forward(scores, length, transitions, back);
  const labels = trace(best, back, length);
  const margins = new Float32Array(length);
  let after = new Float32Array(WIDTH);
  for (let i = length - 1; i >= 0; i--) {
    let other = -Infinity;
    for (let k = 0; k < WIDTH; k++) if (k !== labels[i]) other = Math.max(other, best[i * WIDTH + k]! + after[k]!);
    margins[i] = best[i * WIDTH + labels[i]!]! + after[labels[i]!]! - other;
    const next = new Float32Array(WIDTH).fill(-Infinity);
    for (let k = 0; k < WIDTH; k++)
      for (let to = 0; to < WIDTH; to++)
        next[k] = Math.max(next[k]!, transitions[k * WIDTH + to]! + scores[i * WIDTH + to]! + after[to]!);
    after = next;
  }
  return { labels, margins };
}
