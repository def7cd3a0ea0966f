import * as z from 'zod/mini';
import { Span } from './span.ts';

/** What a block of an article's body is. Sentences never run across blocks. */
export const BlockKind = z.enum(['paragraph', 'subheading', 'quotation', 'item']);
export type BlockKind = z.infer<typeof BlockKind>;

/** A block of the body: a span of `Article.text`. */
export const Block = z.extend(Span, { kind: BlockKind });
export type Block = z.infer<typeof Block>;

/** Headline or standfirst: a text of its own, annotated and painted, never part of `Article.text`. */
export const Head = z.object({ kind: z.enum(['headline', 'standfirst']), text: z.string() });
export type Head = z.infer<typeof Head>;

/** An entry of a live blog: a span of `Article.text` that was posted by itself. */
export const Entry = z.extend(Span, {
  /** As the page prints it: "21:35". */
  time: z.string(),
  /** ISO 8601 with offset, where the page tells it. */
  posted: z.optional(z.string()),
});
export type Entry = z.infer<typeof Entry>;

/** Which page this is of an article that is printed on several. */
export const PageNumber = z.object({ number: z.int(), of: z.optional(z.int()) });
export type PageNumber = z.infer<typeof PageNumber>;

/**
 * A news article as read from a page or a file.
 * `text` is the body alone (blocks joined by "\n\n"); all offsets elsewhere count in it unless a head is named.
 */
export const Article = z.object({
  /** False where the page was judged to be no article; `text` is then the best body all the same. */
  isArticle: z.boolean(),
  title: z.optional(z.string()),
  /** Names only, at most 120 characters. */
  byline: z.optional(z.string()),
  /** ISO 8601 with offset. */
  published: z.optional(z.string()),
  updated: z.optional(z.string()),
  outlet: z.optional(z.string()),
  /** BCP 47. */
  language: z.optional(z.string()),
  /** Canonical address, without tracking parameters and fragment. */
  url: z.optional(z.string()),
  text: z.string(),
  blocks: z.array(Block),
  heads: z.array(Head),
  /** True where a paywall cut the body. */
  cut: z.optional(z.boolean()),
  /** A live blog's entries, in the order of the text. */
  entries: z.optional(z.array(Entry)),
  /** Given where the article goes on (or began) on other pages. */
  page: z.optional(PageNumber),
});
export type Article = z.infer<typeof Article>;
