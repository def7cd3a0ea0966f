import type { Analysis, Mention, Statement } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { MARK_KINDS } from '../model/mark-kinds.ts';
import { contains, overlaps } from '../model/overlap.ts';
import type { Finding, MarkCounts, MarkKind } from '../model/page.ts';
import type { Span } from '../model/span.ts';
import { type Channel, colourOf, KIND_OF_NAME, KIND_OF_STATEMENT, LINE_OF_KIND } from './channels.ts';

/** A stretch of a mark, painted in one channel. */
export interface Stroke extends Span {
  channel: Channel;
}

/** A finding as it is to be painted: what it is, which switch governs it, and its strokes. */
export interface Mark {
  finding: Finding;
  kind: MarkKind;
  strokes: Stroke[];
}

/** Every mark of an article, body (part -1) and heads (part 0 …), before any switch is looked at. */
export function findMarks(article: Pick<Article, 'text' | 'heads'>, analysis: Analysis): Mark[] {
  const parts = [
    { text: article.text, part: -1, mentions: analysis.mentions, statements: analysis.statements },
    ...article.heads.map(({ text }, part) => ({ text, part, ...(analysis.heads[part] ?? NOTHING) })),
  ];
  return parts.flatMap(({ text, part, mentions, statements }) => [
    ...mentions.map((mention) => markMention(mention, part)),
    ...statements.map((statement) => markStatement(statement, part, text, analysis.sides)),
  ]);
}
const NOTHING = { mentions: [], statements: [] };

/** How many marks of each kind there are. */
export function countMarks(marks: readonly Mark[]): MarkCounts {
  const counts = Object.fromEntries(MARK_KINDS.map((kind) => [kind, 0])) as MarkCounts;
  for (const { kind } of marks) counts[kind] += 1;
  return counts;
}

function markMention({ type, entity, start, end }: Mention, part: number): Mark {
  const kind = KIND_OF_NAME[type];
  return {
    finding: { kind: 'mention', id: entity ?? '', start, end, part },
    kind,
    strokes: [{ start, end, channel: kind }],
  };
}

function markStatement(statement: Statement, part: number, text: string, sides: Analysis['sides']): Mark {
  const { id, start, end, kind } = statement;
  const colour = colourOf(statement, sides);
  const joint = statement.sides.length > 1;
  const line = joint ? 'double' : LINE_OF_KIND[kind];
  const inside = [statement.cue, statement.source].filter((span) => span && contains(statement, span)) as Span[];
  const words = subtract({ start, end }, inside).filter((span) =>
    /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)),
  );
  const quoted = kind === 'mixed' && !joint ? quotedIn(text, statement) : [];
  const strokes = words.flatMap((span) => [
    ...subtract(span, quoted).map((s): Stroke => ({ ...s, channel: `${line}-${colour}` })),
    ...quoted.filter((q) => contains(span, q)).map((s): Stroke => ({ ...s, channel: `solid-${colour}` })),
  ]);
  return { finding: { kind: 'statement', id, start, end, part }, kind: KIND_OF_STATEMENT[kind], strokes };
}

/** The words in quotation marks within a mixed statement: he said the plan was “a scandal” and … */
function quotedIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/“[^”]*”|"[^"]*"|«[^»]*»/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

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
    const strokes = mark.strokes.flatMap(({ channel, ...span }) =>
      subtract(span, spans).map((rest): Stroke => ({ ...rest, channel })),
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
