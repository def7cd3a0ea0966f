/** Templates over the arcs made so far, and over what lies between two words. */
import type { Focus } from './focus.ts';
import { few, pair } from './parse-input.ts';

/** Their outermost dependents. */
export function putDependents(f: Focus): void {
  const {
    word,
    tag,
    labels,
    s0w,
    s0t,
    s1w,
    s1t,
    n0w,
    n0t,
    s0l,
    s0r,
    s1l,
    s1r,
    n0l,
    s0l2,
    s0r2,
    s1l2,
    s1r2,
    n0l2,
    s0n0,
    s1s0,
  } = f;
  f.put(pair(s0n0, tag[s0l]!));
  f.put(pair(s0n0, tag[s0r]!));
  f.put(pair(s0n0, tag[n0l]!));
  f.put(pair(s0n0, labels[s0l]!));
  f.put(pair(s0n0, labels[s0r]!));
  f.put(pair(s0n0, labels[n0l]!));
  f.put(pair(s1s0, tag[s1l]!));
  f.put(pair(s1s0, tag[s1r]!));
  f.put(pair(s1s0, tag[s0l]!));
  f.put(pair(s1s0, tag[s0r]!));
  f.put(pair(s1s0, labels[s1l]!));
  f.put(pair(s1s0, labels[s1r]!));
  f.put(pair(s1s0, labels[s0l]!));
  f.put(pair(s1s0, labels[s0r]!));
  f.put(pair(pair(s1w, s0t), labels[s1r]!));
  f.put(word[s0l]!);
  f.put(pair(tag[s0l]!, s0t));
  f.put(pair(labels[s0l]!, s0w));
  f.put(word[s0r]!);
  f.put(pair(tag[s0r]!, s0t));
  f.put(pair(labels[s0r]!, s0w));
  f.put(word[n0l]!);
  f.put(pair(tag[n0l]!, n0t));
  f.put(pair(labels[n0l]!, n0w));
  f.put(word[s1l]!);
  f.put(pair(tag[s1l]!, s1t));
  f.put(pair(labels[s1l]!, s1w));
  f.put(word[s1r]!);
  f.put(pair(tag[s1r]!, s1t));
  f.put(pair(labels[s1r]!, s1w));
  f.put(pair(pair(s0t, labels[s0l]!), labels[s0l2]!));
  f.put(pair(pair(s0t, labels[s0r]!), labels[s0r2]!));
  f.put(pair(pair(s1t, labels[s1l]!), labels[s1l2]!));
  f.put(pair(pair(s1t, labels[s1r]!), labels[s1r2]!));
  f.put(pair(pair(n0t, labels[n0l]!), labels[n0l2]!));
  f.put(pair(pair(s0t, tag[s0l]!), tag[s0l2]!));
  f.put(pair(pair(s0t, tag[s0r]!), tag[s0r2]!));
  f.put(pair(pair(s1t, tag[s1r]!), tag[s1r2]!));
  f.put(pair(pair(n0t, tag[n0l]!), tag[n0l2]!));
}

/** Labels and numbers of their dependents. */
export function putLabelSets(f: Focus): void {
  const { leftCount, rightCount, leftSet, rightSet, s0, s1, n0, s0w, s0t, s0b, s1w, s1t, s1b, n0w, n0t, n0b } = f;
  f.put(pair(s0w, leftSet[s0]!));
  f.put(pair(s0t, leftSet[s0]!));
  f.put(pair(s0w, rightSet[s0]!));
  f.put(pair(s0t, rightSet[s0]!));
  f.put(pair(s1w, leftSet[s1]!));
  f.put(pair(s1t, leftSet[s1]!));
  f.put(pair(s1w, rightSet[s1]!));
  f.put(pair(s1t, rightSet[s1]!));
  f.put(pair(n0w, leftSet[n0]!));
  f.put(pair(n0t, leftSet[n0]!));
  f.put(pair(s0b, few(leftCount[s0]!) * 4 + few(rightCount[s0]!)));
  f.put(pair(s0t, few(leftCount[s0]!) * 4 + few(rightCount[s0]!)));
  f.put(pair(s1b, few(leftCount[s1]!) * 4 + few(rightCount[s1]!)));
  f.put(pair(s1t, few(leftCount[s1]!) * 4 + few(rightCount[s1]!)));
  f.put(pair(n0b, few(leftCount[n0]!)));
  f.put(pair(n0t, few(leftCount[n0]!)));
}

/** How far apart they are and what lies between. */
export function putDistances(f: Focus): void {
  const { s0w, s0t, s1w, s1t, n0w, n0t, far0, far1, s0n0, s1s0, marks0, marks1 } = f;
  f.put(pair(s0w, far0));
  f.put(pair(s0t, far0));
  f.put(pair(n0w, far0));
  f.put(pair(n0t, far0));
  f.put(pair(s0n0, far0));
  f.put(pair(pair(s0w, n0w), far0));
  f.put(pair(s1w, far1));
  f.put(pair(s1t, far1));
  f.put(pair(s1s0, far1));
  f.put(pair(pair(s1w, s0w), far1));
  f.put(pair(s0n0, marks0));
  f.put(pair(s1s0, marks1));
  f.put(pair(s1s0, pair(marks1, n0t)));
  f.put(pair(pair(s0n0, marks0), s1t));
}
