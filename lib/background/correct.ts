import { browser } from 'wxt/browser';
import { applyCorrections } from '../corrections/apply.ts';
import { askTab } from '../messages/ask.ts';
import type { Ask } from '../messages/protocol.ts';
import { changeCorrections } from '../store/corrections.ts';
import { findSaved, saveArticle } from '../store/library.ts';
import { analyze } from '../text/analyze.ts';
import { loadKnowledge } from './load-knowledge.ts';

/** Keeps or takes back a correction, brings the saved record up to date, and has every page of the article follow. */
export async function correctArticle({ url, add, remove }: Ask<'article/correct'>): Promise<void> {
  const corrections = await changeCorrections(url, { add, remove });
  const saved = await findSaved(url);
  if (saved) {
    const { article } = saved;
    const found = saved.corrections ? analyze(article, await loadKnowledge()) : saved.analysis;
    await saveArticle(
      { url, article, analysis: applyCorrections(article, found, corrections) },
      undefined,
      corrections,
    );
  }
  const told = (await browser.tabs.query({})).map(async ({ id }) => {
    if (id !== undefined) await askTab(id, 'page/saved', { corrected: url }).catch(() => undefined);
  });
  await Promise.all(told);
}
