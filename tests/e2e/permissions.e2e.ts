import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPopup } from '../../scripts/chromium.mjs';
import { FIRST_STORY, type Site, serveSite } from '../../scripts/site.mjs';
import { paintedWords, waitForMarks } from './marks.ts';
import { settle } from './pages.ts';
import { allowPermission, hasWindow } from './window.ts';
import { grantedSites, scriptsInFrontTab } from './worker.ts';

// The browser's own permission question cannot be answered without a window: `npm test` gives us one on Linux.
describe.runIf(hasWindow)('asking for access, in a real window', () => {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-chromium-'));
  let site: Site;
  let browser: Browser;
  const launch = () =>
    launchChromium({ headless: false, hostRules: [site.hostRule], offline: true, userDataDir: profile });

  beforeAll(async () => {
    site = await serveSite();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('before anything is granted, no script of ours runs on a news page', async () => {
    expect(await grantedSites(browser)).toEqual([]);
    const page = (await browser.pages())[0]!;
    await page.goto(site.origin + FIRST_STORY);
    await settle(1500);
    expect(await paintedWords(page)).toEqual([]);
  });

  test('“Always on this site” asks the browser, and from then on the stories of that site are annotated by themselves', async () => {
    const page = (await browser.pages())[0]!;
    const popup = await openPopup(browser, page);
    await popup.waitForSelector('[data-do="allow-site"]');
    await popup.click('[data-do="allow-site"]').catch(() => undefined);
    await allowPermission();
    expect(await grantedSites(browser)).toEqual([expect.stringContaining('news.sidelight.example')]);
    await waitForMarks(page, (words) => words.includes('Kwabena Osei-Darko'));
    await page.goto(`${site.origin}/harbour/strike.html`);
    await waitForMarks(page, (words) => words.includes('Greta Lindahl-Moe'));
    expect(await scriptsInFrontTab(browser)).toEqual({ detector: true, reader: true });
  });

  test('on a granted site a section page gets no marks, and the reader script never comes there', async () => {
    const page = (await browser.pages())[0]!;
    await page.goto(`${site.origin}/world.html`);
    await settle(3000);
    expect(await paintedWords(page)).toEqual([]);
    expect(await scriptsInFrontTab(browser)).toEqual({ detector: true, reader: false });
  });

  test('a site that is switched off is left alone until it is switched on again', async () => {
    const page = (await browser.pages())[0]!;
    await page.goto(site.origin + FIRST_STORY);
    await waitForMarks(page, (words) => words.length > 3);
    let popup = await openPopup(browser, page);
    await (await popup.waitForSelector('[name="site-on"]'))!.evaluate((node) => (node as HTMLInputElement).click());
    await settle(1000);
    await page.reload();
    await settle(2000);
    expect(await paintedWords(page)).toEqual([]);
    popup = await openPopup(browser, page);
    await (await popup.waitForSelector('[name="site-on"]'))!.evaluate((node) => (node as HTMLInputElement).click());
    await settle(500);
    await page.reload();
    await waitForMarks(page, (words) => words.includes('Kwabena Osei-Darko'));
  });

  test('what the reader chose is still chosen after the browser was closed and opened again', async () => {
    const page = (await browser.pages())[0]!;
    const popup = await openPopup(browser, page);
    await (await popup.waitForSelector('[name="kind-people"]'))!.evaluate((node) => (node as HTMLInputElement).click());
    await settle(500);
    await browser.close();
    browser = await launch();
    const again = (await browser.pages())[0]!;
    await again.goto(site.origin + FIRST_STORY);
    const words = await waitForMarks(again, (found) => found.includes('Ivory Coast'));
    expect(words).not.toContain('Kwabena Osei-Darko');
    expect(await grantedSites(browser)).toEqual([expect.stringContaining('news.sidelight.example')]);
  });
});
