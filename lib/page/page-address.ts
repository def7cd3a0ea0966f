/** "?page=2", "/page/2", "/2", "-2", "_p2" at the end of an address, its ending (".html") left out. */
const NUMBER = /[?&](?:page|pg|p)=(\d\d?)(?!\d)|(?:\/(?:page[/-]?|p)?|[-_,](?:page|p)?)(\d\d?)\/?$/i;

/** An address without the number of its page: the same on all pages of one article. `number` is 1 where none is given. */
export interface PageAddress {
  stem: string;
  number: number;
}

/** True for the addresses of two pages of one article. */
export const isSibling = (a: PageAddress, b: PageAddress) => a.stem === b.stem && a.number !== b.number;

export function pageAddress(href: string): PageAddress {
  const bare = href.replace(/#.*|\.[a-z]{3,5}(?=$|[?#])/gi, '');
  const found = NUMBER.exec(bare);
  const stem = found ? bare.slice(0, found.index) + bare.slice(found.index + found[0].length) : bare;
  return { stem: stem.replace(/\/$/, ''), number: Number(found?.[1] ?? found?.[2] ?? 1) };
}
