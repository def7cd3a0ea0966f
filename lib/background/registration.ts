import { browser } from 'wxt/browser';
import { LOOKUP_ORIGINS } from '../model/lookup.ts';
import { isSiteOff, patternOf, siteOf } from '../model/site.ts';
import { readSettings } from '../store/settings.ts';

const ID = 'detector';
let queue: Promise<unknown> = Promise.resolve();

/**
 * Brings the one registration of the detector in line with the sites granted and the sites switched off. Registered
 * for granted sites only: a page shown once on a press of the button is not watched after its reload.
 */
export function reconcile(): Promise<void> {
  const done = queue.then(async () => {
    const [{ origins = [] }, { sitesOff }, [registered]] = await Promise.all([
      browser.permissions.getAll(),
      readSettings(),
      browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
    ]);
    const sites = origins.filter((origin) => /^(?:\*|https?):/.test(origin));
    const matches = sites.filter((origin) => !LOOKUP_ORIGINS.includes(origin));
    if (!matches.length) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    const script = { id: ID, js: ['detector.js'], matches, excludeMatches: sitesOff.map(patternOf) };
    if (registered) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
  });
  queue = done.catch(() => undefined);
  return done;
}

/** Brings the detector into the pages already open on granted sites. */
export async function visitOpenTabs(): Promise<void> {
  const settings = await readSettings();
  for (const { id, url, discarded } of await browser.tabs.query({})) {
    const site = siteOf(url);
    if (id === undefined || !site || discarded || isSiteOff(settings, url)) continue;
    if (!(await browser.permissions.contains({ origins: [patternOf(site)] }))) continue;
    await browser.scripting.executeScript({ target: { tabId: id }, files: ['/detector.js'] }).catch(() => undefined);
  }
}
