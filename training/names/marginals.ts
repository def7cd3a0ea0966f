import { WIDTH } from '../../lib/text/names/decode.ts';

/** How likely each label is at each token, and how often each move from label to label is expected. */
export interface Marginals {
  /** `[token × WIDTH + label]` */
  tokens: Float64Array;
  /** `[from × WIDTH + to]`, row WIDTH is the start. */
  moves: Float64Array;
}

/**
 * The forward-backward algorithm. With `labels` only the paths that agree with them count (-1: any label);
 * undefined where no path does.
 */
export function marginals(
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
  labels?: Int8Array,
): Marginals | undefined {
  const open = (i: number, k: number) => !labels || labels[i]! < 0 || labels[i] === k;
  const step = powersOf(transitions);
  const emit = new Float64Array(length * WIDTH);
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let k = 0; k < WIDTH; k++) top = Math.max(top, scores[i * WIDTH + k]!);
    for (let k = 0; k < WIDTH; k++) emit[i * WIDTH + k] = open(i, k) ? Math.exp(scores[i * WIDTH + k]! - top) : 0;
  }
  const left = new Float64Array(length * WIDTH);
  const right = new Float64Array(length * WIDTH);
  const scale = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    let total = 0;
    for (let to = 0; to < WIDTH; to++) {
      const e = emit[i * WIDTH + to]!;
      if (!e) continue;
      let s = 0;
      if (i) for (let from = 0; from < WIDTH; from++) s += left[(i - 1) * WIDTH + from]! * step[from * WIDTH + to]!;
      else s = step[WIDTH * WIDTH + to]!;
      left[i * WIDTH + to] = s * e;
      total += s * e;
    }
    if (!(total > 0)) return undefined;
    scale[i] = total;
    for (let k = 0; k < WIDTH; k++) left[i * WIDTH + k]! /= total;
  }
  const tokens = new Float64Array(length * WIDTH);
  const moves = new Float64Array((WIDTH + 1) * WIDTH);
  for (let k = 0; k < WIDTH; k++) right[(length - 1) * WIDTH + k] = 1;
  for (let i = length - 1; i >= 0; i--) {
    for (let k = 0; k < WIDTH; k++) tokens[i * WIDTH + k] = left[i * WIDTH + k]! * right[i * WIDTH + k]!;
    if (!i) break;
    for (let from = 0; from < WIDTH; from++) {
      const l = left[(i - 1) * WIDTH + from]!;
      let s = 0;
      for (let to = 0; to < WIDTH; to++) {
        const way = (step[from * WIDTH + to]! * emit[i * WIDTH + to]! * right[i * WIDTH + to]!) / scale[i]!;
        s += way;
        moves[from * WIDTH + to]! += l * way;
      }
      right[(i - 1) * WIDTH + from] = s;
    }
  }
  for (let k = 0; k < WIDTH; k++) moves[WIDTH * WIDTH + k]! += tokens[k]!;
  return { tokens, moves };
}

/** e to the power of each, 0 where a move is forbidden. */
function powersOf(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (t) => (t < -1e6 ? 0 : Math.exp(t)));
}
