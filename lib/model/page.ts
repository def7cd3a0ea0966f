import * as z from 'zod/mini';
import { Analysis } from './analysis.ts';
import { Article } from './article.ts';
import { MARK_KINDS } from './mark-kinds.ts';
import { Span } from './span.ts';

/** The kinds of marks a reader can switch on and off. */
export const MarkKind = z.enum(MARK_KINDS);
export type MarkKind = z.infer<typeof MarkKind>;

/** Which finding: a statement by id; a mention by entity and its place; part = -1 for the body, else index of the head. */
export const Finding = z.object({
  kind: z.enum(['statement', 'mention']),
  /** Statement id, or entity id. */
  id: z.string(),
  start: z.int(),
  end: z.int(),
  part: z.int().check(z.minimum(-1)),
  /** True where the reader wants to correct it: its card opens with the form. */
  correct: z.optional(z.boolean()),
});
export type Finding = z.infer<typeof Finding>;

/** A stretch of a mark; `channel` is the place of its look in the list of lib/page/channels. */
export const Stroke = z.extend(Span, { channel: z.int() });
export type Stroke = z.infer<typeof Stroke>;

/** A finding as it is to be painted: what it is, which switch governs it, and its strokes. */
export const Mark = z.object({ finding: Finding, kind: MarkKind, strokes: z.array(Stroke) });
export type Mark = z.infer<typeof Mark>;

/** How many marks of each kind the page holds. */
export const MarkCounts = z.record(MarkKind, z.int());
export type MarkCounts = z.infer<typeof MarkCounts>;

/** What a page's content script knows of its page. The page keeps it; everybody else asks for it. */
export const PageState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-article') }),
  z.object({ state: z.literal('analysing'), title: z.optional(z.string()) }),
  z.object({ state: z.literal('unreadable'), reason: z.string() }),
  z.object({ state: z.literal('other-language'), language: z.string() }),
  z.object({
    state: z.literal('ready'),
    /** Made anew for every article shown, also on client-side navigation: stale answers are told by it. */
    pageId: z.string(),
    url: z.string(),
    article: Article,
    analysis: Analysis,
    counts: MarkCounts,
    /** Id of the saved article, where this one is saved. */
    saved: z.optional(z.string()),
    /** The finding whose mark was clicked last: what a panel that opens now shows first. */
    selected: z.optional(Finding),
    /** True where the page wiped our marks too often and painting has stopped. */
    wiped: z.optional(z.boolean()),
  }),
]);
export type PageState = z.infer<typeof PageState>;
