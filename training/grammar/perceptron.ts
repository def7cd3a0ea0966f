/** Averaged perceptron over hashed rows, with a dense table in training. */

export class Perceptron {
  readonly width: number;
  readonly weights: Float32Array;
  private readonly minUpdates: number;
  /** 0 where a weight was cut and stays 0. */
  private mask: Uint8Array | undefined;
  private readonly sums: Float32Array;
  private readonly updates: Uint16Array;
  private steps = 1;

  /**
   * @param bits the table has 2^bits rows
   * @param minUpdates a row takes part once it has been updated so often (Goldberg & Elhadad 2011, "Learning Sparser
   *   Perceptron Models"): fewer rows, no worse.
   */
  constructor(bits: number, width: number, minUpdates: number, trained?: Float32Array) {
    this.width = width;
    this.minUpdates = minUpdates;
    this.weights = trained ?? new Float32Array(2 ** bits * width);
    this.sums = new Float32Array(2 ** bits * width);
    this.updates = new Uint16Array(2 ** bits);
  }

  score(features: Int32Array, scores: Float32Array): void {
    const { width, weights, updates, minUpdates } = this;
    const mask = updates.length - 1;
    scores.fill(0);
    for (let f = 0; f < features.length; f++) {
      const row = features[f]! & mask;
      if (updates[row]! < minUpdates) continue;
      for (let c = 0, at = row * width; c < width; c++, at++) scores[c]! += weights[at]!;
    }
  }

  /** Call once for each decision, before its update. */
  step(): void {
    this.steps++;
  }

  /**
   * Goes on from the averaged weights, all but the `keep` largest cut for good: what is learnt from here on makes
   * up for them.
   */
  cut(keep: number): void {
    const averaged = this.average();
    const prune = sizeOfRank(averaged, keep);
    this.mask = new Uint8Array(averaged.length);
    for (let i = 0; i < averaged.length; i++) {
      const kept = Math.abs(averaged[i]!) >= prune;
      this.mask[i] = kept ? 1 : 0;
      this.weights[i] = kept ? averaged[i]! : 0;
    }
    this.sums.fill(0);
    this.steps = 1;
  }

  /** Moves the weights of `features` towards class `right` and away from `wrong`. */
  update(features: Int32Array, right: number, wrong: number): void {
    const { width, updates } = this;
    const mask = updates.length - 1;
    for (let f = 0; f < features.length; f++) {
      const row = features[f]! & mask;
      this.add(row * width + right, 1);
      this.add(row * width + wrong, -1);
      if (updates[row]! < 65535) updates[row]!++;
    }
  }

  private add(at: number, amount: number): void {
    if (this.mask && this.mask[at] === 0) return;
    this.weights[at]! += amount;
    this.sums[at]! += amount * this.steps;
  }

  /** The averaged weights, in a table of the same shape; rows that never took part are 0. */
  average(): Float32Array {
    const { width, weights, sums, updates, minUpdates, steps } = this;
    const averaged = new Float32Array(weights.length);
    for (let row = 0; row < updates.length; row++) {
      if (updates[row]! < minUpdates) continue;
      for (let at = row * width; at < (row + 1) * width; at++) averaged[at] = weights[at]! - sums[at]! / steps;
    }
    return averaged;
  }
}

/** How large a weight must be to be among the `rank` largest, to a hundredth. */
function sizeOfRank(weights: Float32Array, rank: number): number {
  const histogram = new Int32Array(10_000);
  for (const weight of weights) histogram[Math.min(9_999, Math.floor(Math.abs(weight) * 100))]!++;
  let larger = 0;
  for (let size = 9_999; size > 0; size--) {
    larger += histogram[size]!;
    if (larger > rank) return (size + 1) / 100;
  }
  return 0.01;
}

/** A shuffled copy (Fisher-Yates). */
export function shuffle<T>(items: readonly T[], next: () => number): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
