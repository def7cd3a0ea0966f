import * as z from 'zod/mini';
import { Article } from './article.ts';

/** A page that was read badly, as a file for an issue: the page without what is private, and what was made of it. */
export const PageReport = z.object({
  sidelight: z.literal('page report'),
  version: z.literal(1),
  /** Address without tracking parameters and fragment; empty where the page has no web address. */
  url: z.string(),
  /** The page without scripts, event handlers and form values. */
  html: z.string(),
  article: z.optional(Article),
  steps: z.array(
    z.object({
      step: z.string(),
      kept: z.int(),
      removed: z.array(z.object({ words: z.string(), why: z.string() })),
    }),
  ),
  /** Why the page could not be read. */
  unreadable: z.optional(z.string()),
});
export type PageReport = z.infer<typeof PageReport>;
