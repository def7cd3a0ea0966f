import type { Analysis, Mention, Statement } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { contains } from '../model/overlap.ts';
import type { Mark, Stroke } from '../model/page.ts';
import type { Span } from '../model/span.ts';
import { CHANNELS, type Channel, colourOf, KIND_OF_NAME, KIND_OF_STATEMENT, LINE_OF_KIND } from './channels.ts';
import { subtract } from './innermost.ts';

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

function markMention({ type, entity, start, end }: Mention, part: number): Mark {
  const kind = KIND_OF_NAME[type];
  return {
    finding: { kind: 'mention', id: entity ?? '', start, end, part },
    kind,
    strokes: [stroke({ start, end }, kind)],
  };
}

function markStatement(statement: Statement, part: number, text: string, sides: Analysis['sides']): Mark {
  const { id, start, end, kind } = statement;
  const colour = colourOf(statement, sides);
  const joint = statement.sides.length > 1;
  const line = joint ? 'double' : LINE_OF_KIND[kind];
  const inside = [statement.cue, statement.source].filter((span) => span && contains(statement, span)) as Span[];
  const quoted = kind === 'mixed' && !joint ? quotedIn(text, statement) : [];
  const strokes = subtract({ start, end }, inside).flatMap((span) => [
    ...subtract(span, quoted).map((s) => stroke(s, `${line}-${colour}`)),
    ...quoted.flatMap((q) => clip(q, span)).map((s) => stroke(s, `solid-${colour}`)),
  ]);
  return {
    finding: { kind: 'statement', id, start, end, part },
    kind: KIND_OF_STATEMENT[kind],
    strokes: strokes.flatMap((stroke) => wordsOf(text, stroke)),
  };
}

/** A stroke without the white space and commas around it, so that no gap is underlined; none where it has no words. */
function wordsOf(text: string, stroke: Stroke): Stroke[] {
  const words = text.slice(stroke.start, stroke.end);
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const lead = /^[\s,;:–—-]*/.exec(words)![0].length;
  const trail = /\s*$/.exec(words)![0].length;
  return [{ ...stroke, start: stroke.start + lead, end: stroke.end - trail }];
}

/**
 * The words in quotation marks within a mixed statement: he said the plan was “a scandal” and … The marks are looked
 * for in its whole paragraphs, since a quotation may go on after the statement's end, or over the paragraph's.
 */
function quotedIn(text: string, { start, end }: Span): Span[] {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  const around = text.slice(from, to < 0 ? text.length : to);
  return [...around.matchAll(/“[^”\n]*(?:”|$)|"[^"\n]*(?:"|$)|«[^»\n]*(?:»|$)/gm)]
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
    .flatMap((quoted) => clip(quoted, { start, end }));
}

/** The part of a span that lies in another one. */
function clip(span: Span, { start, end }: Span): Span[] {
  const cut = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
  return cut.end > cut.start ? [cut] : [];
}

function stroke({ start, end }: Span, channel: Channel): Stroke {
  return { start, end, channel: CHANNELS.indexOf(channel) };
}
