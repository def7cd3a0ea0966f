import type { Browser } from 'puppeteer';
import { sidelightOf } from '../../scripts/chromium.mjs';

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
export async function inWorker<T, A>(browser: Browser, run: (given: A) => Promise<T>, given?: A): Promise<T> {
  const { id } = await sidelightOf(browser);
  const target = await browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url() === `chrome-extension://${id}/background.js`,
  );
  const worker = await target.worker();
  // A worker that is only starting has no powers yet.
  const ready = () => worker!.evaluate('typeof chrome === "object" && chrome.permissions !== undefined');
  for (const end = Date.now() + 10_000; Date.now() < end && !(await ready()); ) {
    await new Promise((go) => setTimeout(go, 50));
  }
  return (await worker!.evaluate(`(${run.toString()})(${JSON.stringify(given)})`)) as T;
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

interface Acting {
  heard?: string[];
  chrome: {
    tabs: { query(filter: object): Promise<{ id: number; windowId: number }[]> };
    action: { getBadgeText(of: { tabId: number }): Promise<string> };
    commands: { onCommand: { dispatch(name: string, tab: object): void } };
    contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
    runtime: { onMessage: { addListener(listener: (message: { name: string }) => void): void } };
  };
}

/** What stands on the toolbar button over the front tab. */
export function badgeOfFrontTab(browser: Browser): Promise<string> {
  return inWorker(browser, async () => {
    const { chrome } = globalThis as unknown as Acting;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab!.id });
  });
}

/**
 * Chooses a line of the context menu over the front tab, by its id, over some selected words where they are given: what
 * the browser tells us when a reader does.
 */
export function chooseInMenu(browser: Browser, menuItemId: string, selectionText?: string): Promise<void> {
  const choose = async (info: object) => {
    const { chrome } = globalThis as unknown as Acting;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ editable: false, ...info }, tab!);
  };
  return inWorker(browser, choose, { menuItemId, ...(selectionText && { selectionText }) });
}

/** Presses the key of a command: what the browser tells us when a reader does. */
export function runCommand(browser: Browser, command: string): Promise<void> {
  const run = async (name: string) => {
    const { chrome } = globalThis as unknown as Acting;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab!);
  };
  return inWorker(browser, run, command);
}

/** Notes the names of all messages that reach the background from now on; answers the function that reads them. */
export async function hearMessages(browser: Browser): Promise<() => Promise<string[]>> {
  await inWorker(browser, async () => {
    const world = globalThis as unknown as Acting;
    world.heard = [];
    world.chrome.runtime.onMessage.addListener(({ name }) => void world.heard!.push(name));
  });
  return () => inWorker(browser, async () => (globalThis as unknown as Acting).heard ?? []);
}

/** Makes every answer of a look-up that is kept older by so many days. */
export function ageLookUps(browser: Browser, days: number): Promise<void> {
  const age = async (given: number | undefined) => {
    const open = indexedDB.open('sidelight-lookups');
    const store = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const change = store.transaction('answers', 'readwrite');
    const answers = change.objectStore('answers').openCursor();
    answers.onsuccess = () => {
      const cursor = answers.result;
      if (!cursor) return;
      cursor.update({ ...cursor.value, at: cursor.value.at - given! * 86_400_000 });
      cursor.continue();
    };
    await new Promise((done) => {
      change.oncomplete = done;
    });
    store.close();
  };
  return inWorker(browser, age, days);
}
