import type { Span } from '../../model/span.ts';

/** Answers, for a stretch, which of the spans share a letter with it: by binary search, so that a long page stays quick. */
export function acrossOf<T extends Span>(spans: readonly T[]): (stretch: Span) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let longest = 0;
  for (const { start, end } of sorted) longest = Math.max(longest, end - start);
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= start - longest) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let i = low; i < sorted.length && sorted[i]!.start < end; i++)
      if (sorted[i]!.end > start) found.push(sorted[i]!);
    return found;
  };
}
