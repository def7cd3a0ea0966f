import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages/ask.ts';
import { isSiteOff, patternOf, siteOf } from '../../lib/model/site.ts';
import { readSettings } from '../../lib/store/settings.ts';
import type { PopupPage, PopupView } from './popup-view.ts';

/** Every news site: what *On every news site* asks for. */
export const EVERY_SITE = '*://*/*';

/** Reads what the popup shows of the tab in front. */
export async function readView(): Promise<PopupView> {
  const [[tab], settings] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    readSettings(),
  ]);
  const site = siteOf(tab?.url);
  const [every, here] = await Promise.all([
    browser.permissions.contains({ origins: [EVERY_SITE] }),
    site ? browser.permissions.contains({ origins: [patternOf(site)] }) : false,
  ]);
  const page = isSiteOff(settings, tab?.url) ? ({ state: 'off' } as const) : await readPage(tab, site, here);
  return { tabId: tab?.id, windowId: tab?.windowId, site, page, settings, granted: { every, site: here } };
}

async function readPage(
  tab: { id?: number; url?: string } | undefined,
  site: string | undefined,
  granted: boolean,
): Promise<PopupPage> {
  if (tab?.id === undefined) return { state: 'no-access' };
  // The press that opened the popup let us see every address but those of the browser's own pages.
  if (!site && !tab.url?.startsWith('file:')) return { state: 'browser-page' };
  try {
    return await askTab(tab.id, 'page/state', {});
  } catch {
    return { state: granted ? 'not-article' : 'untouched' };
  }
}
