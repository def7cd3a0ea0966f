import type { Statement } from '../model/analysis.ts';
import type { SavedArticle } from '../model/saved.ts';
import type { Span } from '../model/span.ts';

/** What a statement stands in: its article, and the text that its offsets count in. */
interface Row {
  saved: SavedArticle;
  statement: Statement;
  part: string;
  text: string;
}

const cut = ({ text }: Row, span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : '');

/** The columns in their order; offsets are UTF-16 code units, end exclusive, in the part's own text. */
const COLUMNS = {
  article: ({ saved }) => saved.id,
  url: ({ saved }) => saved.url,
  outlet: ({ saved }) => saved.article.outlet,
  title: ({ saved }) => saved.article.title,
  byline: ({ saved }) => saved.article.byline,
  published: ({ saved }) => saved.article.published,
  saved: ({ saved }) => saved.savedAt,
  statement: ({ statement }) => statement.id,
  part: ({ part }) => part,
  kind: ({ statement }) => statement.kind,
  act: ({ statement }) => statement.act,
  source: ({ statement }) => statement.source?.name,
  source_words: (row) => cut(row, row.statement.source),
  source_start: ({ statement }) => statement.source?.start,
  source_end: ({ statement }) => statement.source?.end,
  cue: (row) => cut(row, row.statement.cue),
  cue_start: ({ statement }) => statement.cue?.start,
  cue_end: ({ statement }) => statement.cue?.end,
  content: (row) => cut(row, row.statement),
  content_start: ({ statement }) => statement.start,
  content_end: ({ statement }) => statement.end,
  sentence: (row) => sentenceOf(row),
  target: ({ saved, statement }) =>
    saved.analysis.entities.find(({ id }) => id === statement.target)?.name ?? statement.target,
  sides: ({ saved, statement }) =>
    statement.sides.map((id) => saved.analysis.sides.find((side) => side.id === id)?.name ?? id).join('; '),
  neutral: ({ statement }) => (statement.neutral ? 'yes' : 'no'),
  confidence: ({ statement }) => statement.confidence,
  coder: () => 'machine',
  corrected: ({ statement }) => (statement.corrected ? 'yes' : 'no'),
  rule: ({ statement }) => statement.rule,
  why: ({ statement }) => statement.why.join('; '),
} as const satisfies Record<string, (row: Row) => string | number | undefined>;

export interface CsvOptions {
  /** Writes a byte order mark, by which Excel knows UTF-8. */
  bom?: boolean;
}

/** Saved articles as CSV (RFC 4180), one row an attribution, scare quotes included as their own kind. */
export function exportCsv(articles: readonly SavedArticle[], { bom = false }: CsvOptions = {}): string {
  const columns = Object.values(COLUMNS);
  const rows = articles.flatMap(rowsOf).map((row) => columns.map((column) => cell(column(row) ?? '')));
  return `${bom ? '\ufeff' : ''}${[Object.keys(COLUMNS), ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

function rowsOf(saved: SavedArticle): Row[] {
  const { article, analysis } = saved;
  const inHeads = analysis.heads.flatMap(({ statements }, i) =>
    statements.map((statement) => ({
      saved,
      statement,
      part: article.heads[i]?.kind ?? '',
      text: article.heads[i]?.text ?? '',
    })),
  );
  return [
    ...inHeads,
    ...analysis.statements.map((statement) => ({ saved, statement, part: 'body', text: article.text })),
  ];
}

function sentenceOf({ saved, statement, part, text }: Row): string {
  if (part !== 'body') return text;
  const around = saved.analysis.sentences.filter((s) => s.start < statement.end && statement.start < s.end);
  return around.length ? text.slice(around[0]!.start, around.at(-1)!.end) : '';
}

/** What a spreadsheet would take for a formula. A leading apostrophe before one is told from ours by a second. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** One cell: numbers as they are, text defused (an apostrophe before whatever could be a formula) and quoted. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text that `cell` defused. */
export function undefuse(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
