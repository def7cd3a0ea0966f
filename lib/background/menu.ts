import type { Menus } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { askTab } from '../messages/ask.ts';
import { showSign } from './badge.ts';
import { annotateTab } from './inject.ts';
import { lookUpWords } from './look-up-words.ts';
import { openPanel } from './open-panel.ts';

interface Tab {
  id: number;
  windowId: number;
}

interface MenuItem {
  contexts: Menus.ContextType[];
  choose: (tab: Tab, selected: string) => Promise<unknown>;
}

/** The lines of the context menu, in their order. The panel must be opened before anything is awaited. */
const MENU = {
  'look-up': { contexts: ['selection'], choose: (tab, selected) => lookUpWords(tab, selected) },
  annotate: { contexts: ['page', 'selection'], choose: ({ id }) => annotateTab(id) },
  panel: { contexts: ['page', 'selection'], choose: ({ windowId }) => openPanel(windowId) },
  // Names in linked words are marked too.
  correct: {
    contexts: ['page', 'selection', 'link'],
    choose: ({ id, windowId }) => Promise.all([openPanel(windowId), correctMark(id)]),
  },
} as const satisfies Record<string, MenuItem>;

/** The words of every line, in the reader's language. */
export type MenuWords = Record<keyof typeof MENU, string>;

/** Makes the context menu. */
export async function makeMenu(words: MenuWords): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { contexts }] of Object.entries(MENU)) {
    const title = words[id as keyof MenuWords];
    browser.contextMenus.create({ id, title, contexts: [...contexts], documentUrlPatterns: ['*://*/*'] });
  }
}

/** Does what was chosen in the context menu. */
export function chooseInMenu(
  { menuItemId: item, selectionText = '' }: { menuItemId: string | number; selectionText?: string },
  tab: { id?: number; windowId: number } | undefined,
): void {
  if (tab?.id === undefined || !Object.hasOwn(MENU, item)) return;
  const { choose }: MenuItem = MENU[item as keyof typeof MENU];
  const done = choose({ id: tab.id, windowId: tab.windowId }, selectionText);
  done.catch((error: unknown) => console.error(`Sidelight: ${item}`, error));
}

/** Shows the form for the mark under the pointer in the panel; a dash on the button says that there is no mark. */
async function correctMark(tabId: number): Promise<void> {
  const { ok } = await askTab(tabId, 'page/correct', {}).catch(() => ({ ok: false }));
  if (!ok) await showSign(tabId, '–');
}
