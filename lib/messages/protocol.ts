import * as z from 'zod/mini';
import { Analysis } from '../model/analysis.ts';
import { Article } from '../model/article.ts';
import { Correction } from '../model/correction.ts';
import { LookupAnswer, LookupAsk } from '../model/lookup.ts';
import { ImageAnswer, ImageAsk } from '../model/lookup-image.ts';
import { Finding, Mark, PageState } from '../model/page.ts';

const Nothing = z.object({});
const Done = z.object({ ok: z.literal(true) });
/** Kept and passed on by the page unread: whoever shows or saves it parses it. */
const CarriedAnalysis = z.custom<Analysis>();
/** `#id`, `.class` or `tag` in plain letters: it goes from a page into a style sheet. */
const PlainSelector = z.string().check(z.regex(/^[#.]?[a-z][\w-]{0,80}$/i));

/**
 * Every message of the extension: who may send it, who answers it, what goes in and what comes back.
 * `from`: 'page' = one of our content scripts (a sender with a tab), 'extension' = popup, panel, library, background.
 * `to`: 'background', 'page' (a tab's content script) or 'panel' (any open extension page; no answer awaited).
 */
export const PROTOCOL = {
  /** The detector saw an article: please inject the reader into my frame. */
  'reader/wanted': { from: 'page', to: 'background', ask: Nothing, answer: Done },
  /** The article stands in this frame of my own site: please bring the reader there; I give way to it where that is done. */
  'frame/wanted': {
    from: 'page',
    to: 'background',
    ask: z.object({ address: z.string(), annotate: z.boolean() }),
    answer: z.object({ ok: z.boolean() }),
  },
  /** This page holds more than one still article: please inject what follows such pages. Answered when it runs. */
  'follower/wanted': { from: 'page', to: 'background', ask: Nothing, answer: Done },
  /**
   * The reader read an article: please find what there is to paint in it. A saved article whose text is still the same
   * answers as it was saved; `saved` is the id of the newest record of this address. `before`: what this page knows of
   * the same story, where its text has changed since: what stands in both keeps its ids.
   */
  'article/analyse': {
    from: 'page',
    to: 'background',
    ask: z.object({
      pageId: z.string(),
      url: z.string(),
      article: Article,
      before: z.optional(z.object({ article: Article, analysis: Analysis })),
    }),
    answer: z.object({
      pageId: z.string(),
      /** What the text is written in, as far as it can be told; nothing is looked for in a text that is not English. */
      language: z.optional(z.string()),
      analysis: CarriedAnalysis,
      marks: z.array(Mark),
      saved: z.optional(z.string()),
    }),
  },
  /**
   * Give my frame the styles of the marks, for light or dark pages, within the elements of these selectors (again when
   * either changes), in place of those within the elements of `before`.
   */
  'page/style': {
    from: 'page',
    to: 'background',
    ask: z.object({ dark: z.boolean(), within: z.array(PlainSelector), before: z.array(PlainSelector) }),
    answer: Done,
  },
  /** A mark was clicked: open the panel if the browser lets us. What to show in it: `selected` of 'page/state'. */
  'panel/open': { from: 'page', to: 'background', ask: z.object({ finding: Finding }), answer: Done },
  /** What do you know of your page? */
  'page/state': { from: 'extension', to: 'page', ask: Nothing, answer: PageState },
  /** Bring the reader into this tab, if it is not there yet, and annotate now (the popup's and the panel's button). */
  'tab/annotate': {
    from: 'extension',
    to: 'background',
    ask: z.object({ tabId: z.int() }),
    answer: z.object({ ok: z.boolean(), reason: z.optional(z.string()) }),
  },
  /** Annotate now, whatever the detector thinks (sent by the background on 'tab/annotate'). */
  'page/annotate': { from: 'extension', to: 'page', ask: Nothing, answer: Done },
  /** Scroll to this finding and mark it for a moment. `pageId` of another page is refused with ok: false. */
  'page/show': {
    from: 'extension',
    to: 'page',
    ask: z.object({ pageId: z.string(), finding: Finding }),
    answer: z.object({ ok: z.boolean() }),
  },
  /** The reader wants to correct the mark that was clicked with the other button: `ok` is false where there was none. */
  'page/correct': { from: 'extension', to: 'page', ask: Nothing, answer: z.object({ ok: z.boolean() }) },
  /**
   * The article of this page was saved under `saved`, or the record `forgotten` was deleted, or the corrections to the
   * article of the address `corrected` changed: what there is in it is then to be found again.
   */
  'page/saved': {
    from: 'extension',
    to: 'page',
    ask: z.object({
      pageId: z.optional(z.string()),
      saved: z.optional(z.string()),
      forgotten: z.optional(z.string()),
      corrected: z.optional(z.string()),
    }),
    answer: Done,
  },
  /** The page's state changed (sent by the page; the panel asks for the state again where it is the tab shown). */
  'state/changed': {
    from: 'page',
    to: 'panel',
    /** `statements`: how many quotations and reported statements are marked, for the badge. */
    ask: z.object({ state: z.string(), statements: z.optional(z.int()) }),
    answer: z.undefined(),
  },
  /** The reader clicked a mark: the panel shows it. */
  'finding/selected': {
    from: 'page',
    to: 'panel',
    ask: z.object({ pageId: z.string(), finding: Finding }),
    answer: z.undefined(),
  },
  /** Save the article of this tab with all its findings. */
  'article/save': {
    from: 'extension',
    to: 'background',
    ask: z.object({ tabId: z.int() }),
    answer: z.object({ ok: z.boolean(), id: z.optional(z.string()), reason: z.optional(z.string()) }),
  },
  /** Keep a correction to the article of this address, or take one back by its id; answered when its pages show it. */
  'article/correct': {
    from: 'extension',
    to: 'background',
    ask: z.object({ url: z.string(), add: z.optional(Correction), remove: z.optional(z.string()) }),
    answer: Done,
  },
  /** Delete a saved article. */
  'article/forget': { from: 'extension', to: 'background', ask: z.object({ id: z.string() }), answer: Done },
  /** Look a name up in Wikipedia and Wikidata: sent only when the reader asked for it. */
  'name/look-up': { from: 'extension', to: 'background', ask: LookupAsk, answer: LookupAnswer },
  /** Show the picture of the article that a look-up found: sent only when the reader asked for it. */
  'name/image': { from: 'extension', to: 'background', ask: ImageAsk, answer: ImageAnswer },
  /** The card of that look-up was closed. */
  'look-up/stop': { from: 'extension', to: 'background', ask: z.object({ turn: z.string() }), answer: Done },
} as const;

export type MessageName = keyof typeof PROTOCOL;
export type Ask<N extends MessageName> = z.infer<(typeof PROTOCOL)[N]['ask']>;
export type Answer<N extends MessageName> = z.infer<(typeof PROTOCOL)[N]['answer']>;
