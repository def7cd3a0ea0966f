import * as z from 'zod/mini';
import { Analysis } from './analysis.ts';
import { Article } from './article.ts';

/** A W3C Web Annotation selector over an article's text. */
export const Selector = z.discriminatedUnion('type', [
  z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
  z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
  /** The enclosing sentence, so that short words are looked for inside their sentence only. */
  z.object({ type: z.literal('SentenceSelector'), exact: z.string(), start: z.int(), end: z.int() }),
]);
export type Selector = z.infer<typeof Selector>;

/** A saved finding: which statement or mention of the saved analysis, and where it is to be found again. */
export const SavedMark = z.object({
  kind: z.enum(['statement', 'mention']),
  /** Index into `analysis.statements` or `analysis.mentions`. */
  index: z.int(),
  selectors: z.array(Selector),
});
export type SavedMark = z.infer<typeof SavedMark>;

/** A saved article with all its findings: one record of the library. */
export const SavedArticle = z.object({
  id: z.string(),
  version: z.literal(1),
  /** Canonical address: how the article is recognised on the next visit. */
  url: z.string(),
  savedAt: z.iso.datetime({ offset: true }),
  /** SHA-256 of `article.text`, hex. */
  textHash: z.string(),
  article: Article,
  analysis: Analysis,
  marks: z.array(SavedMark),
});
export type SavedArticle = z.infer<typeof SavedArticle>;
