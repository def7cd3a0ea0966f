import type { Correction } from '../model/correction.ts';
import type { PageState } from '../model/page.ts';
import type { SavedArticle, SavedMark } from '../model/saved.ts';
import { describeSpan } from './describe-span.ts';

export type ReadyPage = Extract<PageState, { state: 'ready' }>;

/** SHA-256 of a text's UTF-8 bytes, hex. */
export async function hashText(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What of a page is saved. */
export type SavedPage = Pick<ReadyPage, 'url' | 'article' | 'analysis'>;

/** The record of a page as it is now, every finding of its body described by selectors. */
export async function describeArticle(
  page: SavedPage,
  id: string,
  now: Date,
  corrections: readonly Correction[] = [],
): Promise<SavedArticle> {
  const { article, analysis } = page;
  const mark = (kind: SavedMark['kind']) => (span: { start: number; end: number }, index: number) => ({
    kind,
    index,
    selectors: describeSpan(article.text, span, analysis.sentences),
  });
  return {
    id,
    version: 1,
    url: article.url ?? page.url,
    savedAt: now.toISOString(),
    textHash: await hashText(article.text),
    article,
    analysis,
    marks: [...analysis.statements.map(mark('statement')), ...analysis.mentions.map(mark('mention'))],
    ...(corrections.length && { corrections: [...corrections] }),
  };
}
