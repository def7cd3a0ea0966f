import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../lib/model/article.ts';
import { readArticle } from '../lib/page/read-article.ts';
import { findBlocks } from '../lib/text/blocks.ts';

/** An article made of plain text: the text as it is, paragraphs at line breaks. */
export function articleOfText(text: string): Article {
  return { isArticle: true, language: 'en', text, blocks: findBlocks(text), heads: [] };
}

/** Reads a saved page with jsdom; scripts do not run and nothing is fetched. An unreadable page is an empty article. */
export function articleOfHtml(html: string, url?: string): Article {
  const dom = new JSDOM(html, { ...(url && { url }), virtualConsole: new VirtualConsole() });
  try {
    const reading = readArticle(dom.window.document, url);
    return reading?.article ?? { isArticle: false, text: '', blocks: [], heads: [] };
  } finally {
    dom.window.close();
  }
}
