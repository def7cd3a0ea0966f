import type { Article } from '../model/article.ts';
import type { TextMap } from './text-map.ts';

/** What was read of a page: the article, and where each of its characters stands in the live page. */
export interface PageReading {
  article: Article;
  map: TextMap;
  /** What each step kept or removed and why, for `--explain`. */
  steps: readonly { step: string; kept: number; removed: readonly { words: string; why: string }[] }[];
}

/**
 * Reads the article of a page on its live nodes; changes nothing on the page.
 * `article.isArticle` says whether the page is one; the best body is given all the same. Undefined: no text at all.
 */
export function readArticle(_document: Document, _url?: string): PageReading | undefined {
  return undefined;
}
