import { type Browser, browser } from 'wxt/browser';
import { askTab } from '../messages/ask.ts';
import { readSettings } from '../store/settings.ts';

/** Brings the peeks into a document beside its reader, where the reader of the news switched them on. */
export async function bringPeek(target: Browser.scripting.InjectionTarget): Promise<void> {
  if ((await readSettings()).peek) await browser.scripting.executeScript({ target, files: ['/peek.js'] });
}

/** Brings the peeks into every page that is annotated already. */
export async function bringPeekToOpenTabs(): Promise<void> {
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined) continue;
    const annotated = await askTab(tabId, 'page/state', {}).catch(() => undefined);
    if (annotated) await bringPeek({ tabId, frameIds: [0] }).catch(() => undefined);
  }
}
