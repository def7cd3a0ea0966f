import { cleanAddress } from '../page/clean-address.ts';
import type { PageReading } from '../page/read-article.ts';
import { findEntries } from './find-entries.ts';
import { findPageNumber } from './find-page-number.ts';

/** What a page says of itself, or how it is called, where it is a live blog. */
const LIVE = '[itemtype*="LiveBlog"],[class*="live" i],[id*="live" i]';

const isLive = (document: Document) =>
  document.querySelector(LIVE) !== null ||
  [...document.querySelectorAll('script[type*="ld+json"]')].some(({ textContent }) =>
    /LiveBlog/.test(textContent ?? ''),
  );

/** A reading with what only some pages have: a live blog's entries, the number of the page. */
export function completeReading(document: Document, address: string, reading: PageReading): PageReading {
  const { article, map } = reading;
  const entries = isLive(document) ? findEntries(document, article, map) : undefined;
  const page = findPageNumber(document, address);
  // Many sites call page 1 the canonical address of every page: what is kept under it would be another text.
  const url = page && page.number > 1 ? (cleanAddress(address) ?? article.url) : article.url;
  return {
    ...reading,
    article: { ...article, ...(url && { url }), ...(entries && { entries }), ...(page && { page }) },
  };
}
