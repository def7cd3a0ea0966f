import { cleanAddress } from '../page/clean-address.ts';
import { type Clues, readClues } from '../page/metadata/clues.ts';
import { textOf } from '../page/metadata/json-ld.ts';
import { likeness } from '../page/metadata/title.ts';
import type { Part } from '../page/read-article.ts';
import { headlineIn } from './article-boxes.ts';

/** Where a page that strings articles together may keep the address of each. */
const LINKS = 'h1 a[href],h2 a[href],a[rel~="bookmark"],[itemprop~="url"][href],link[itemprop~="mainEntityOfPage"]';
const DATA = ['data-url', 'data-canonical-url', 'data-permalink', 'data-href', 'data-article-url'];
/** Titles with this share of their words in common are one. */
const SAME = 0.6;

const headlineOf = (root: Element) => (headlineIn(root)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * One article of a page with several. What the page says of itself counts only for the article that it names; of the
 * others, only what stands with them.
 */
export function partOfPage(document: Document, root: Element): Part {
  const clues = readClues(document, document.location.href);
  const title = headlineOf(root);
  if (likeness(title, clues.meta.get('og:title') ?? document.title) >= SAME)
    return { root, headline: headlineIn(root), clues: { ...clues, scope: root } };
  const ld = clues.ld.filter((node) => likeness(title, textOf(node.headline) ?? '') >= SAME);
  const site = clues.meta.get('og:site_name');
  const meta: Clues['meta'] = new Map(site ? [['og:site_name', site]] : []);
  return { root, headline: headlineIn(root), clues: { ...clues, scope: root, meta, ld, article: ld[0] } };
}

/** True where the page's own head is about this part. */
export const isNamedByPage = ({ clues }: Part) => clues.meta.has('og:title');

/** Keeps the addresses of the articles that one page strings together. */
export class PartAddresses {
  readonly #document: Document;
  readonly #start: string;
  readonly #seen = new Map<Element, string>();

  constructor(document: Document) {
    this.#document = document;
    this.#start = cleanAddress(document.location.href) ?? document.location.href;
  }

  /**
   * The address of a part: as the page gives it with the part; else the one in the address bar where it came with this
   * part; else the page's own with the name of the part behind it.
   */
  of({ root, clues }: Part): string {
    const { href } = this.#document.location;
    const given = [
      root.querySelector(LINKS)?.getAttribute('href'),
      ...DATA.flatMap((name) => [root, root.querySelector(`[${name}]`)].map((e) => e?.getAttribute(name))),
      textOf(clues.article?.url),
    ];
    for (const raw of given) {
      const clean = raw && cleanAddress(raw, href);
      if (clean && clean !== this.#start) return clean;
    }
    const now = cleanAddress(href) ?? href;
    const taken = [this.#start, ...this.#seen.values()];
    if (!this.#seen.has(root) && !taken.includes(now)) this.#seen.set(root, now);
    const words =
      headlineOf(root)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return this.#seen.get(root) ?? `${this.#start}#${root.id || words.join('-')}`;
  }
}
