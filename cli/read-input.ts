import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../lib/model/article.ts';
import { completeReading } from '../lib/moving/complete-reading.ts';
import type { PageReading } from '../lib/page/read-article.ts';
import { readSavedPage } from '../lib/page/saved-page.ts';
import { findBlocks } from '../lib/text/blocks.ts';

/** An article made of plain text: the text as it is, paragraphs at line breaks. */
export function articleOfText(text: string): Article {
  return { isArticle: true, language: 'en', text, blocks: findBlocks(text), heads: [] };
}

/** Reads a saved page with jsdom; scripts do not run and nothing is fetched. Undefined: there is no text. */
export function readHtml(html: string, url?: string): PageReading | undefined {
  const dom = new JSDOM(html, { ...(url && { url }), virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const reading = readSavedPage(document, url);
    return reading?.moves ? completeReading(document, url ?? '', reading) : reading;
  } finally {
    dom.window.close();
  }
}

/** The article of a saved page; an unreadable page is an empty one. */
export function articleOfHtml(html: string, url?: string): Article {
  return readHtml(html, url)?.article ?? { isArticle: false, text: '', blocks: [], heads: [] };
}
