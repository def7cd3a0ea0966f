import { overlaps } from '../model/overlap.ts';
import type { Mark, Stroke } from '../model/page.ts';
import type { Span } from '../model/span.ts';

/**
 * Cuts overlapping underlines so that none is printed over another: the shorter statement wins
 * (“The minister said ‘no deal’ was likely” keeps its inner quotation).
 */
export function innermostWins(marks: readonly Mark[]): Mark[] {
  const taken = new Map<number, Span[]>();
  const cut = new Map<Mark, Stroke[]>();
  for (const mark of [...marks].sort((a, b) => length(a.finding) - length(b.finding))) {
    if (mark.finding.kind !== 'statement') continue;
    const spans = taken.get(mark.finding.part) ?? [];
    taken.set(mark.finding.part, spans);
    // All of a mark's strokes lie in its finding: few of the others are near it, and most stories have hundreds.
    const near = spans.filter((span) => overlaps(span, mark.finding));
    const strokes = mark.strokes.flatMap(({ channel, ...span }) =>
      subtract(span, near).map((rest): Stroke => ({ ...rest, channel })),
    );
    cut.set(mark, strokes);
    spans.push({ start: mark.finding.start, end: mark.finding.end });
  }
  return marks.map((mark) => ({ ...mark, strokes: cut.get(mark) ?? mark.strokes }));
}

function length({ start, end }: Span): number {
  return end - start;
}

/** What is left of a span when others are cut out of it. */
export function subtract(span: Span, others: readonly Span[]): Span[] {
  let left: Span[] = [{ start: span.start, end: span.end }];
  for (const other of others) {
    left = left.flatMap((rest) =>
      overlaps(rest, other)
        ? [
            { start: rest.start, end: other.start },
            { start: other.end, end: rest.end },
          ].filter(({ start, end }) => end > start)
        : [rest],
    );
  }
  return left;
}
