import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPopup, sidelightOf } from '../../scripts/chromium.mjs';
import { root } from '../../scripts/machine.mjs';
import { FIRST_STORY, type Site, serveSite } from '../../scripts/site.mjs';
import { paintedWords, waitForMarks } from './marks.ts';
import { settle } from './pages.ts';
import { allowPermission, hasWindow, pressKey } from './window.ts';

describe.runIf(hasWindow)('an extension that is loaded anew, as by an update', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await serveSite();
    browser = await launchChromium({
      headless: false,
      hostRules: [site.hostRule],
      offline: true,
      watchWorkers: false,
    });
    page = (await browser.pages())[0]!;
    await page.goto(site.origin + FIRST_STORY);
    const popup = await openPopup(browser, page);
    await popup.waitForSelector('[data-do="allow-every"]');
    await popup.click('[data-do="allow-every"]').catch(() => undefined);
    await allowPermission();
    await waitForMarks(page, (words) => words.includes('Kwabena Osei-Darko'));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('leaves no old marks behind, and brings new ones to the story that is open', async () => {
    const before = (await paintedWords(page)).length;
    const own = await browser.newPage();
    await own.goto(`chrome-extension://${(await sidelightOf(browser)).id}/library.html`);
    await browser.installExtension(join(root, '.output', 'chrome-mv3'));
    await page.bringToFront();
    await expect.poll(() => own.isClosed()).toBe(true); // the browser closes what belonged to the old one
    await settle(4000); // the old script looks every second whether it is still alive
    const words = await waitForMarks(page, (found) => found.includes('Kwabena Osei-Darko'));
    expect(words).toHaveLength(before);
    pressKey('alt+shift+m'); // only the new script hears it: whatever stayed would be an orphan's
    await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 5000 });
    pressKey('alt+shift+m');
    await waitForMarks(page, (found) => found.includes('Kwabena Osei-Darko'));
  });

  test('annotates the next story', async () => {
    await page.goto(`${site.origin}/harbour/strike.html`);
    await waitForMarks(page, (found) => found.includes('Greta Lindahl-Moe'));
  });
});
