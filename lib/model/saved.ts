import * as z from 'zod/mini';
import { Analysis } from './analysis.ts';
import { Article } from './article.ts';
import { Correction } from './correction.ts';
import { Selector } from './selector.ts';

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
  /** What the reader corrected; `analysis` is as it is with them. */
  corrections: z.optional(z.array(Correction)),
});
export type SavedArticle = z.infer<typeof SavedArticle>;
