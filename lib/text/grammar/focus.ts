/** The words a state of the parser turns on, with what is known of them: what the templates are made of. */
import { mix } from '../hash.ts';
import { between, type ParseInput, pair } from './parse-input.ts';
import type { ParseState } from './parse-state.ts';

/** s0 … s3: the stack from its top; n0 … n3: the words to come; w, t, b, c: word, tag, both, cluster; l, r: dependents. */
export class Focus {
  readonly out: Int32Array;
  count = 0;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly both: Int32Array;
  readonly cluster: Int32Array;
  readonly size: number;
  readonly labels: Uint8Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
  readonly s3: number;
  readonly n0: number;
  readonly n1: number;
  readonly n2: number;
  readonly n3: number;
  readonly s0w: number;
  readonly s0t: number;
  readonly s0b: number;
  readonly s1w: number;
  readonly s1t: number;
  readonly s1b: number;
  readonly s2w: number;
  readonly s2t: number;
  readonly n0w: number;
  readonly n0t: number;
  readonly n0b: number;
  readonly n1w: number;
  readonly n1t: number;
  readonly n2w: number;
  readonly n2t: number;
  readonly s0c: number;
  readonly s1c: number;
  readonly n0c: number;
  readonly s0l: number;
  readonly s0r: number;
  readonly s1l: number;
  readonly s1r: number;
  readonly n0l: number;
  readonly s0l2: number;
  readonly s0r2: number;
  readonly s1l2: number;
  readonly s1r2: number;
  readonly n0l2: number;
  readonly far0: number;
  readonly far1: number;
  readonly s0n0: number;
  readonly s1s0: number;
  readonly marks0: number;
  readonly marks1: number;

  constructor(state: ParseState, input: ParseInput, out: Int32Array) {
    const { word, tag, both, cluster, size } = input;
    const nothing = size + 1;
    this.out = out;
    this.word = word;
    this.tag = tag;
    this.both = both;
    this.cluster = cluster;
    this.size = size;
    this.labels = state.labels;
    this.leftCount = state.leftCount;
    this.rightCount = state.rightCount;
    this.leftSet = state.leftSet;
    this.rightSet = state.rightSet;
    const s0 = state.top(0);
    const s1 = state.top(1);
    const s2 = state.top(2);
    const s3 = state.top(3);
    const n0 = state.front;
    this.s0 = s0;
    this.s1 = s1;
    this.s2 = s2;
    this.s3 = s3;
    this.n0 = n0;
    this.n1 = n0 < size ? n0 + 1 : nothing;
    this.n2 = n0 + 1 < size ? n0 + 2 : nothing;
    this.n3 = n0 + 2 < size ? n0 + 3 : nothing;
    this.s0w = word[s0]!;
    this.s0t = tag[s0]!;
    this.s0b = both[s0]!;
    this.s1w = word[s1]!;
    this.s1t = tag[s1]!;
    this.s1b = both[s1]!;
    this.s2w = word[s2]!;
    this.s2t = tag[s2]!;
    this.n0w = word[n0]!;
    this.n0t = tag[n0]!;
    this.n0b = both[n0]!;
    this.n1w = word[this.n1]!;
    this.n1t = tag[this.n1]!;
    this.n2w = word[this.n2]!;
    this.n2t = tag[this.n2]!;
    this.s0c = cluster[s0]!;
    this.s1c = cluster[s1]!;
    this.n0c = cluster[n0]!;
    this.s0l = state.left1[s0]!;
    this.s0r = state.right1[s0]!;
    this.s1l = state.left1[s1]!;
    this.s1r = state.right1[s1]!;
    this.n0l = state.left1[n0]!;
    this.s0l2 = state.left2[s0]!;
    this.s0r2 = state.right2[s0]!;
    this.s1l2 = state.left2[s1]!;
    this.s1r2 = state.right2[s1]!;
    this.n0l2 = state.left2[n0]!;
    this.far0 = s0 < size ? near(n0 - s0) : 7;
    this.far1 = s1 < size ? near(s0 - s1) : 7;
    this.s0n0 = pair(this.s0t, this.n0t);
    this.s1s0 = pair(this.s1t, this.s0t);
    this.marks0 = s0 < size ? between(input, s0, n0) : 99;
    this.marks1 = s1 < size ? between(input, s1, s0) : 99;
  }

  /** Writes one feature; each template has its place in the order. */
  put(value: number): void {
    this.out[this.count] = mix(value, this.count);
    this.count++;
  }
}

function near(distance: number): number {
  return distance < 5 ? distance : distance < 11 ? 5 : 6;
}
