import { browser } from 'wxt/browser';
import { askTab } from '../messages/ask.ts';
import { MessageError } from '../messages/message-error.ts';
import type { Answer } from '../messages/protocol.ts';
import { readCorrections } from '../store/corrections.ts';
import { forgetSaved, saveArticle } from '../store/library.ts';

/** Saves the article that a tab shows with all its findings, and tells the page. */
export async function saveTab(tabId: number): Promise<Answer<'article/save'>> {
  const state = await askTab(tabId, 'page/state', {}).catch((error: unknown) => {
    if (error instanceof MessageError && error.reason === 'nobody') return undefined;
    throw error;
  });
  if (state?.state !== 'ready') return { ok: false, reason: state?.state ?? 'no-reader' };
  const id = await saveArticle(state, undefined, await readCorrections(state.url));
  await askTab(tabId, 'page/saved', { pageId: state.pageId, saved: id }).catch(() => undefined);
  return { ok: true, id };
}

/** Deletes a saved article and tells every open page, so that none goes on calling itself saved. */
export async function forgetArticle(id: string): Promise<void> {
  await forgetSaved(id);
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId !== undefined) await askTab(tabId, 'page/saved', { forgotten: id }).catch(() => undefined);
  }
}
