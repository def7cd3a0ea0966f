import type { PageNumber } from '../model/article.ts';
import { isSibling, pageAddress } from '../page/page-address.ts';

const PAGES = '[rel~="next"],[rel~="prev"],[class*="pagin" i] a,[class*="pager" i] a,[aria-label*="pag" i] a';
/** "Page 2 of 3", in a line of its own. */
const SAID = /^\W*page (\d{1,2}) (?:of|\/) (\d{1,2})\W*$/i;
/** An article on more pages is none: a list, a gallery, an archive. */
const MOST = 30;

/**
 * Which page this is of an article on several: by links to addresses that are the same but for a number, among those
 * that lead to other pages. A link to the next article has another address. Nothing is fetched.
 */
export function findPageNumber(document: Document, address: string): PageNumber | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(PAGES)];
  const own = pageAddress(address);
  const others = links.map(({ href }) => pageAddress(href)).filter((other) => isSibling(other, own));
  if (!others.length || others.some(({ number }) => number < 1)) return undefined;
  const said = [...document.querySelectorAll('p,span,div,li,b,strong,a')]
    .filter(({ childElementCount }) => childElementCount === 0)
    .map(({ textContent }) => SAID.exec(textContent ?? ''))
    .find((found) => Number(found?.[1]) === own.number);
  const last = Number(said?.[2] ?? Math.max(own.number, ...others.map(({ number }) => number)));
  if (last > MOST) return undefined;
  const numbered = said || links.some(({ textContent }) => /^\W*\d{1,2}\W*$/.test(textContent ?? ''));
  return numbered ? { number: own.number, of: last } : { number: own.number };
}
