// Starts a Chromium with the built extension in it and does what a reader does: press the button, open the panel.
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { findBrowser, root } from './machine.mjs';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/**
 * Launches the browser. `hostRules`: for --host-resolver-rules; `offline`: every other host is unknown.
 * `flags`: further ones of the caller's own. `userDataDir` keeps a profile between launches (a fresh one is used without); the extension is then loaded by
 * --load-extension, since Chromium forgets the data of one that was loaded over the debugging pipe. Branded Chrome has
 * no such flag. `watchWorkers: false` leaves the extension's worker alone: one that
 * starts anew after a reload would wait for the debugger for ever.
 */
export async function launchChromium({
  headless = true,
  hostRules = [],
  offline = false,
  userDataDir,
  watchWorkers = true,
  width = 1280,
  height = 900,
  flags = [],
} = {}) {
  const rules = offline ? [...hostRules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'] : hostRules;
  const args = [...QUIET, '--lang=en-US', `--window-size=${width},${height}`, ...flags];
  const extension = join(root, '.output', 'chrome-mv3');
  if (userDataDir) args.push(`--load-extension=${extension}`);
  if (rules.length) args.push(`--host-resolver-rules=${rules.join(', ')}`);
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: userDataDir ? true : [extension],
    defaultViewport: null,
    ...(userDataDir && { userDataDir }),
    ...(!watchWorkers && { targetFilter: (target) => target.type() !== 'service_worker' }),
    args,
  });
  return browser;
}

/** Sidelight among the browser's extensions. */
export async function sidelightOf(browser) {
  for (let i = 0; i < 100; i++) {
    const found = [...(await browser.extensions()).values()].find((e) => e.name === 'Sidelight');
    if (found) return found;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error('the browser did not load the extension');
}

/** Waits for a page of the extension (popup.html, sidepanel.html …) to appear, and answers it. */
export async function extensionPage(browser, name, timeout = 10_000) {
  const target = await browser.waitForTarget(
    (t) => t.url().startsWith('chrome-extension://') && t.url().includes(`/${name}`),
    { timeout },
  );
  const page = await target.asPage();
  await page.waitForSelector('body > *', { timeout });
  return page;
}

/** Presses the toolbar button over `page` (a real press: grants activeTab) and answers the popup. */
export async function openPopup(browser, page) {
  const open = browser.targets().find((t) => t.url().includes('/popup.html'));
  if (open) await (await open.asPage()).close().catch(() => undefined);
  const sidelight = await sidelightOf(browser);
  await page.bringToFront();
  await page.triggerExtensionAction(sidelight);
  return extensionPage(browser, 'popup.html');
}

/** Opens the real side panel by a click on the popup's button. */
export async function openPanel(browser, page) {
  const popup = await openPopup(browser, page);
  await popup.waitForSelector('[data-do="open-panel"]');
  await popup.click('[data-do="open-panel"]');
  return extensionPage(browser, 'sidepanel.html');
}
