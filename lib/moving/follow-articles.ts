import type { PageReading, Part } from '../page/read-article.ts';
import type { ReaderDoor } from '../reader/reader-door.ts';
import { articleBoxes, boxInView } from './article-boxes.ts';
import { isNamedByPage, PartAddresses, partOfPage } from './part-of-page.ts';

/** Milliseconds between two looks while the page scrolls. */
const LOOK = 250;

/** Follows the reader of the news from one article of an endless page to the next. */
export interface Following {
  /** The article being read; undefined where the page holds one. */
  part(): Part | undefined;
  /** The reading of a part under the part's own address. */
  addressed(reading: PageReading, part: Part): PageReading;
}

/** Has the page read again whenever another of its articles comes before the reader's eyes. */
export function followArticles(document: Document, { session, signal }: ReaderDoor): Following {
  const addresses = new PartAddresses(document);
  const inView = () => boxInView(articleBoxes(document), document.defaultView?.innerHeight ?? 0);
  let shown = inView();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    waiting = undefined;
    if (!signal.aborted && inView() !== shown) void session.refresh();
  };
  const scrolled = (): void => {
    if (waiting === undefined) waiting = setTimeout(look, LOOK);
  };
  document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
  return {
    part: () => {
      shown = inView();
      return shown && partOfPage(document, shown);
    },
    addressed: (reading, part) => {
      const url = isNamedByPage(part) ? reading.article.url : addresses.of(part);
      return { ...reading, article: { ...reading.article, ...(url && { url }), isArticle: true } };
    },
  };
}
