import { browser } from 'wxt/browser';
import { annotateTab } from './inject.ts';
import { openPanel } from './open-panel.ts';

/** Makes the context menu; `words` are its two lines in the reader's language. */
export async function makeMenu(words: { annotate: string; panel: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(words)) {
    browser.contextMenus.create({ id, title, contexts: ['page', 'selection'], documentUrlPatterns: ['*://*/*'] });
  }
}

/** Does what was chosen in the context menu. */
export function chooseInMenu(item: string | number, tab: { id?: number; windowId: number } | undefined): void {
  if (!tab) return;
  if (item === 'panel') void openPanel(tab.windowId);
  if (item === 'annotate' && tab.id !== undefined) void annotateTab(tab.id);
}
