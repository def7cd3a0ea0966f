/** State of the arc-hybrid parser (Kuhlmann et al. 2011): a stack, the words to come, and the arcs made so far. */

export const SHIFT = 0;
/** The stack's top becomes a dependent of the word in front. */
export const LEFT = 1;
/** The stack's top becomes a dependent of the word below it. */
export const RIGHT = 2;

/** The words are 0 … size-1; the root stands behind them at `size`; `size + 1` stands for "nothing there". */
export class ParseState {
  readonly size: number;
  readonly stack: Int32Array;
  depth = 0;
  /** First of the words to come; `size` where only the root is left. */
  front = 0;
  /** Head of each word, -1 while it has none. */
  readonly heads: Int32Array;
  /** Label of the arc to the head, as a number from 1; 0: none. */
  readonly labels: Uint8Array;
  /** Outermost and next outermost dependents on each side. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** Labels of the dependents on each side, as bits. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;

  constructor(size: number) {
    const nothing = size + 1;
    const links = () => new Int32Array(size + 2).fill(nothing);
    this.size = size;
    this.stack = new Int32Array(size + 1);
    this.heads = new Int32Array(size + 2).fill(-1);
    this.labels = new Uint8Array(size + 2);
    this.left1 = links();
    this.left2 = links();
    this.right1 = links();
    this.right2 = links();
    this.leftCount = new Uint8Array(size + 2);
    this.rightCount = new Uint8Array(size + 2);
    this.leftSet = new Int32Array(size + 2);
    this.rightSet = new Int32Array(size + 2);
  }

  get done(): boolean {
    return this.front === this.size && this.depth === 0;
  }

  /** The word at this depth of the stack, 0 = top. */
  top(below: number): number {
    return below < this.depth ? this.stack[this.depth - 1 - below]! : this.size + 1;
  }

  /** The root takes one word only, the last one left. */
  legal(move: number): boolean {
    if (move === SHIFT) return this.front < this.size;
    if (move === LEFT) return this.front < this.size ? this.depth > 0 : this.depth === 1;
    return this.depth > 1;
  }

  apply(move: number, label: number): void {
    if (move === SHIFT) this.stack[this.depth++] = this.front++;
    else if (move === LEFT) this.attachLeft(this.stack[--this.depth]!, this.front, label);
    else this.attachRight(this.stack[--this.depth]!, this.stack[this.depth - 1]!, label);
  }

  private attachLeft(word: number, head: number, label: number): void {
    this.heads[word] = head;
    this.labels[word] = label;
    this.left2[head] = this.left1[head]!;
    this.left1[head] = word;
    if (this.leftCount[head]! < 255) this.leftCount[head]!++;
    this.leftSet[head]! |= 1 << (label & 31);
  }

  private attachRight(word: number, head: number, label: number): void {
    this.heads[word] = head;
    this.labels[word] = label;
    this.right2[head] = this.right1[head]!;
    this.right1[head] = word;
    if (this.rightCount[head]! < 255) this.rightCount[head]!++;
    this.rightSet[head]! |= 1 << (label & 31);
  }
}
