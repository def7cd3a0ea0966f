/** Templates over the words of stack and front. */
import type { Focus } from './focus.ts';
import { pair } from './parse-input.ts';

/** Single words. */
export function putWords(f: Focus): void {
  const { tag, both, s2, s3, n1, n2, n3, s0w, s0t, s0b, s1w, s1t, s1b, s2w, s2t, n0w, n0t, n0b, n1w, n1t, n2w, n2t } =
    f;
  f.put(s0w);
  f.put(s0t);
  f.put(s0b);
  f.put(s1w);
  f.put(s1t);
  f.put(s1b);
  f.put(s2w);
  f.put(s2t);
  f.put(both[s2]!);
  f.put(n0w);
  f.put(n0t);
  f.put(n0b);
  f.put(n1w);
  f.put(n1t);
  f.put(both[n1]!);
  f.put(n2w);
  f.put(n2t);
  f.put(both[n2]!);
  f.put(tag[n3]!);
  f.put(tag[s3]!);
}

/** Two of them together. */
export function putPairs(f: Focus): void {
  const { s0w, s0t, s0b, s1w, s1t, s1b, s2t, n0w, n0t, n0b, n1w, n1t, s0n0, s1s0 } = f;
  f.put(pair(s0b, n0b));
  f.put(pair(s0b, n0w));
  f.put(pair(s0w, n0b));
  f.put(pair(s0b, n0t));
  f.put(pair(s0t, n0b));
  f.put(pair(s0w, n0w));
  f.put(s0n0);
  f.put(pair(s0w, n0t));
  f.put(pair(s1b, s0b));
  f.put(pair(s1b, s0t));
  f.put(pair(s1t, s0b));
  f.put(pair(s1w, s0w));
  f.put(pair(s1w, s0t));
  f.put(pair(s1t, s0w));
  f.put(s1s0);
  f.put(pair(s1t, n0t));
  f.put(pair(s1w, n0w));
  f.put(pair(s1b, n0t));
  f.put(pair(s1t, n0b));
  f.put(pair(n0t, n1t));
  f.put(pair(n0w, n1t));
  f.put(pair(n0t, n1w));
  f.put(pair(n0w, n1w));
  f.put(pair(s0w, n1t));
  f.put(pair(s0t, n1w));
  f.put(pair(s2t, s0t));
}

/** Three and four together. */
export function putTriples(f: Focus): void {
  const { s0w, s0t, s1w, s1t, s2t, n0w, n0t, n1w, n1t, n2t, s0n0, s1s0 } = f;
  f.put(pair(pair(n0t, n1t), n2t));
  f.put(pair(s0n0, n1t));
  f.put(pair(s1s0, n0t));
  f.put(pair(pair(s2t, s1t), s0t));
  f.put(pair(pair(s1w, s0t), n0t));
  f.put(pair(pair(s1t, s0w), n0t));
  f.put(pair(s1s0, n0w));
  f.put(pair(pair(s0w, n0t), n1t));
  f.put(pair(pair(s0t, n0w), n1t));
  f.put(pair(s0n0, n1w));
  f.put(pair(pair(s0n0, n1t), n2t));
  f.put(pair(pair(s1s0, n0t), n1t));
  f.put(pair(pair(s2t, s1t), pair(s0t, n0t)));
  f.put(pair(pair(s1w, s0w), n0t));
}

/** The company their words keep. */
export function putClusters(f: Focus): void {
  const {
    cluster,
    leftSet,
    rightSet,
    s0,
    s1,
    n0,
    n1,
    s0t,
    s1t,
    n0t,
    n1t,
    s0c,
    s1c,
    n0c,
    far0,
    s0n0,
    s1s0,
    marks0,
    marks1,
  } = f;
  f.put(s0c);
  f.put(s1c);
  f.put(n0c);
  f.put(pair(cluster[n1]!, n0t));
  f.put(pair(s0c, n0c));
  f.put(pair(s0c, n0t));
  f.put(pair(s0t, n0c));
  f.put(pair(s1c, s0c));
  f.put(pair(s1c, s0t));
  f.put(pair(s1t, s0c));
  f.put(pair(pair(s1c, s0t), n0t));
  f.put(pair(s1s0, n0c));
  f.put(pair(pair(s0c, n0t), n1t));
  f.put(pair(s0n0, cluster[n1]!));
  f.put(pair(pair(s0c, n0c), far0));
  f.put(pair(pair(s1c, s0c), n0t));
  f.put(pair(s0c, leftSet[s0]!));
  f.put(pair(s0c, rightSet[s0]!));
  f.put(pair(s1c, rightSet[s1]!));
  f.put(pair(n0c, leftSet[n0]!));
  f.put(pair(pair(s1c, rightSet[s1]!), s0t));
  f.put(pair(s0c, marks0));
  f.put(pair(s1c, pair(s0t, marks1)));
}

/** The words beside them in the sentence. */
export function putNeighbours(f: Focus): void {
  const { tag, size, s0, s1, n0, s0n0, s1s0 } = f;
  f.put(pair(s0n0, n0 > 0 ? tag[n0 - 1]! : 255));
  f.put(pair(s0n0, s0 < size ? tag[s0 + 1]! : 255));
  f.put(pair(s1s0, s0 > 0 ? tag[s0 - 1]! : 255));
  f.put(pair(s1s0, s1 < size ? tag[s1 + 1]! : 255));
}
