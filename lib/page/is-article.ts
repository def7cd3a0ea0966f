import { isPrintVersion, looksLikeArticle, SLUG } from './detect.ts';
import type { Clues } from './metadata/clues.ts';
import { listingTypes, typesOf } from './metadata/json-ld.ts';
import type { Metadata } from './metadata/read-metadata.ts';
import type { PageBlock } from './page-block.ts';

/** Rooms of a site where no articles are kept. */
const ROOM =
  /\/(?:forums?|threads?|topics?|questions?|docs?|documentation|wikis?|shop|stores?|products?|catalog(?:ue)?|categor(?:y|ies)|tags?|authors?|search|login|account|genres?|collections?|cart|services?|courses?|jobs?|events?|weather|scores?|newsletters?)(?:\/|$)/i;

/** One reason for or against a page's being an article, with its weight. */
export interface GateReason {
  why: string;
  weight: number;
}

const sum = (blocks: readonly PageBlock[], kind?: string) =>
  blocks.reduce((n, b) => n + (!kind || b.kind === kind ? b.text.length : 0), 0);

/**
 * The reasons for and against, in a list that `--explain` shows. The page is an article where they add up to 1 or more.
 * `timeLines`: how many blocks of the first choice only gave a time.
 */
export function gateReasons(
  { document, meta, article, ld, url }: Clues,
  blocks: readonly PageBlock[],
  { published, byline }: Pick<Metadata, 'published' | 'byline'>,
  timeLines: number,
): GateReason[] {
  const reasons: GateReason[] = [];
  const say = (applies: unknown, weight: number, why: string) => applies && reasons.push({ why, weight });
  const prose = blocks.filter(
    (b) => (b.kind === 'paragraph' || b.kind === 'quotation') && b.text.length > 80 && b.linked < 0.4,
  );
  const length = sum(prose);
  const address = (url ?? '').replace(/[?#].*$/, '');
  const path = address.replace(/^https?:\/\/[^/]+/, '');
  const listing = listingTypes(ld);
  say(!looksLikeArticle(document, url), -9, 'nothing that an article has');
  say(article, 1, `JSON-LD says ${article && typesOf(article).join(', ')}`);
  say(meta.has('article:published_time'), 0.7, 'article:published_time');
  say(/^article$/i.test(meta.get('og:type') ?? ''), 0.3, 'og:type article');
  say(document.querySelectorAll('[itemprop~="articleBody"]').length === 1, 0.6, 'one articleBody');
  say(SLUG.test(path), 0.3, 'an address like an article’s');
  say(isPrintVersion(document, (url ?? '').replace(/^https?:\/\/[^/]+/, '')), 0.7, 'the print version of a page');
  say(ROOM.test(path), -1.1, 'an address of another room of a site');
  say(/^https?:/.test(address) && path.length <= 1, -1.5, 'the site’s front page');
  say(published, 0.3, 'a date');
  say(byline, 0.2, 'a byline');
  say(!published && !article, -0.2, 'no date');
  say(length > 600, 0.4, 'paragraphs of prose');
  say(prose.length >= 5 && length > 1500, 0.3, 'a long text');
  say(length < 250, -1, 'hardly any prose');
  say(!article && timeLines > 5, -0.7, 'a list with a time for each');
  say(listing.length, -0.9, `JSON-LD says ${listing[0]}`);
  say(/^(?:website|product|profile)/i.test(meta.get('og:type') ?? ''), -0.4, `og:type ${meta.get('og:type')}`);
  say(document.querySelectorAll('h1').length === 1, 0.1, 'one h1');
  return reasons;
}

/** A hair below 1, so that tenths may add up to it. */
const THRESHOLD = 0.99;

export const isArticle = (reasons: readonly GateReason[]) =>
  reasons.reduce((n, { weight }) => n + weight, 0) >= THRESHOLD;
