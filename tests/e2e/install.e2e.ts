import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, sidelightOf } from '../../scripts/chromium.mjs';
import { FIRST_STORY, type Site, serveSite } from '../../scripts/site.mjs';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ hostRules: [site.hostRule], offline: true });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('a freshly installed Sidelight leaves every news page alone', async () => {
  await sidelightOf(browser);
  const page = await browser.newPage();
  await page.goto(site.origin + FIRST_STORY);
  await new Promise((go) => setTimeout(go, 1500));
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await page.title()).toContain('Ghana');
});
