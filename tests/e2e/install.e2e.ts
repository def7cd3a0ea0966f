import { expect, test } from 'vitest';
import { sidelightOf } from '../../scripts/chromium.mjs';
import { FIRST_STORY } from '../../scripts/site.mjs';
import { openNews, settle } from './pages.ts';

const { site, browser } = await openNews();

test('a freshly installed Sidelight leaves every news page alone', async () => {
  await sidelightOf(browser);
  const page = await browser.newPage();
  await page.goto(site.origin + FIRST_STORY);
  await settle(1500);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await page.title()).toContain('Ghana');
});
