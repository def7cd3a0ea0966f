/** Before a weight has moved its first step is as long as if it had moved so much (squared): no leap on one example. */
const START = 1e-2;

/** Weights that learn by AdaGrad (Duchi, Hazan and Singer 2011): the more a weight has moved, the less it moves. */
export class Adaptive {
  readonly now: Float32Array;
  /** The mean of the states noted. */
  readonly mean: Float32Array;
  readonly #squares: Float32Array;
  readonly #rate: number;

  constructor(size: number, rate: number) {
    this.now = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(START);
    this.#rate = rate;
  }

  /** Moves a weight up its gradient. */
  add(at: number, gradient: number): void {
    const sum = this.#squares[at]! + gradient * gradient;
    this.#squares[at] = sum;
    this.now[at]! += (this.#rate * gradient) / Math.sqrt(sum);
  }

  /** Takes the present state into the mean as one of so many. */
  note(of: number): void {
    for (let at = 0; at < this.now.length; at++) this.mean[at]! += this.now[at]! / of;
  }
}
