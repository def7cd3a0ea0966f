import * as z from 'zod/mini';

/** A W3C Web Annotation selector over an article's text. */
export const Selector = z.discriminatedUnion('type', [
  z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
  z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
  /** The enclosing sentence, so that short words are looked for inside their sentence only. */
  z.object({ type: z.literal('SentenceSelector'), exact: z.string(), start: z.int(), end: z.int() }),
]);
export type Selector = z.infer<typeof Selector>;
