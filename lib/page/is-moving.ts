import type { Clues } from './metadata/clues.ts';
import { own } from './own.ts';
import { isSibling, pageAddress } from './page-address.ts';

/** In what a page says of itself, in its address, or in the name of its body: "LiveBlogPosting", "/live/", "live-blog". */
const LIVE = /live-?blog|\/live\b/i;
const BOX = 'article,[class*="article" i],[class*="story" i],[class*="post" i]';
/** Headlines looked at. */
const MOST = 100;
const PAGES = '[rel~="next"],[rel~="prev"],[class*="pagin" i] a,[class*="pager" i] a,[aria-label*="pag" i] a';

/**
 * A first, cheap look: may this page be a live blog, hold several articles, or one page of an article? What to do about
 * it is in lib/moving, a script of its own that other pages never load.
 */
export function isMoving({ document, url = '', ld }: Clues, headings: readonly Element[]): boolean {
  const found = [...headings, ...document.querySelectorAll('article h2,[itemprop~="headline"]')].slice(0, MOST);
  const boxes = new Set(found.map((heading) => heading.closest(BOX)).filter((box) => box?.querySelector('p~p~p')));
  const here = pageAddress(url);
  return (
    boxes.size > 1 ||
    LIVE.test(JSON.stringify(ld) + url + own(document, 'body').className) ||
    [...document.querySelectorAll<HTMLAnchorElement>(PAGES)].some(({ href }) => isSibling(pageAddress(href), here))
  );
}
