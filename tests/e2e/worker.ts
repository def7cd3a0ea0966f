import type { Browser } from 'puppeteer';

interface Scripting {
  chrome: {
    tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
    scripting: {
      executeScript(what: object): Promise<{ result: unknown }[]>;
      getRegisteredContentScripts(): Promise<{ id: string; excludeMatches?: string[] }[]>;
    };
    permissions: { getAll(): Promise<{ origins: string[] }> };
  };
}

/** Runs a function in the extension's background worker (woken where it sleeps). */
export async function inWorker<T>(browser: Browser, run: () => Promise<T>): Promise<T> {
  const target = await browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url().endsWith('/background.js'),
  );
  const worker = await target.worker();
  return (await worker!.evaluate(`(${run.toString()})()`)) as T;
}

/** Which of our scripts run in the front tab: asked in our own world of the page, where the page cannot see. */
export function scriptsInFrontTab(browser: Browser): Promise<{ detector: boolean; reader: boolean }> {
  return inWorker(browser, async () => {
    const { chrome } = globalThis as unknown as Scripting;
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const look = () => ({
      detector: 'sidelightDetector' in globalThis,
      reader: 'sidelightReader' in globalThis,
    });
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab!.id }, func: look });
    return answer!.result as { detector: boolean; reader: boolean };
  });
}

/** The sites Sidelight has been granted. */
export function grantedSites(browser: Browser): Promise<string[]> {
  return inWorker(
    browser,
    async () => (await (globalThis as unknown as Scripting).chrome.permissions.getAll()).origins,
  );
}
