import { browser } from 'wxt/browser';
import { askTab } from '../messages/ask.ts';
import { keepWish } from '../store/wish.ts';
import { annotateTab } from './inject.ts';
import { openPanel } from './open-panel.ts';

interface Tab {
  id?: number;
  windowId: number;
}

/** Opens the panel with the card of the words selected in a tab, and annotates the page where it is not yet. */
export async function lookUpWords({ id, windowId }: Tab, selected: string | undefined): Promise<void> {
  const opened = openPanel(windowId);
  if (id !== undefined) {
    await keepWish(id, selected ?? (await selectionIn(id)));
    await askTab(id, 'page/state', {}).catch(() => annotateTab(id));
  }
  await opened;
}

/** What is selected in the top frame of a tab; nothing where the browser does not let us see. */
async function selectionIn(tabId: number): Promise<string> {
  const selection = () => String(getSelection() ?? '');
  const answers = await browser.scripting.executeScript({ target: { tabId }, func: selection }).catch(() => []);
  return String(answers[0]?.result ?? '');
}
