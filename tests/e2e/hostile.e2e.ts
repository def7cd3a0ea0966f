import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { openPopup } from '../../scripts/chromium.mjs';
import { HEAVY_PAGES, heavySite, pathOf } from '../../scripts/heavy-pages.mjs';
import { paintedWords } from './marks.ts';
import { annotate, openNews, textsOf, until } from './pages.ts';

// Nothing here looks at a clock: how long the page's main thread was held stands in `npm run bench:page`.
const { site, browser } = await openNews(heavySite());

const names = Object.keys(HEAVY_PAGES);
const ending = (end: 'read' | 'refused' | 'either') => names.filter((name) => HEAVY_PAGES[name]!.end === end);

/** Opens a page, asks for marks, and answers it while it is still being read. */
async function ask(name: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.origin}${pathOf(name)}`);
  await annotate(browser, page);
  return page;
}

describe('a page that is very large or made to be slow is read all the same', () => {
  test.each(ending('read'))('%s', async (name) => {
    const page = await ask(name);
    const words = await until('marks', async () => {
      const painted = await paintedWords(page);
      return painted.includes('Otto Brandvik') && painted.includes('Ines Carvell') && painted;
    });
    expect(words.join(' ')).toContain('Somebody has mistaken rain for a plot');
    await page.close();
  });
});

describe('a page beyond all measure is said to be one that could not be read, in the popup', () => {
  test.each(ending('refused'))('%s', async (name) => {
    const page = await ask(name);
    const popup = await openPopup(browser, page);
    const [word] = await until('the popup’s word', async () => {
      const said = await textsOf(popup, '[data-state="unreadable"]');
      return said.length > 0 && said;
    });
    expect(word).toContain('This page could not be read');
    await popup.close();
    expect(await paintedWords(page)).toEqual([]);
    // The page itself is as quick as ever.
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    await page.close();
  });
});

test.each(ending('either'))('the reading comes to its end, well or not: %s', async (name) => {
  const page = await ask(name);
  const popup = await openPopup(browser, page);
  await until('an end', async () => (await popup.$('[data-state="unreadable"], [data-state="ready"]')) !== null);
  await popup.close();
  await page.close();
});

test('the page’s own work goes on while a page of 100,000 nodes is read', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}${pathOf('a story of 20,000 words on a page of 100,000 nodes')}`);
  await page.evaluate(() => {
    const seen = { ticks: 0 };
    Object.assign(window, { seen });
    setInterval(() => seen.ticks++, 1);
  });
  const ticks = () => page.evaluate(() => (window as unknown as { seen: { ticks: number } }).seen.ticks);
  await annotate(browser, page);
  const before = await ticks();
  await until('marks', async () => (await page.evaluate(() => CSS.highlights.size)) > 0);
  // Read in one go, there would be a tick before it and one after.
  expect((await ticks()) - before).toBeGreaterThan(10);
  expect((await textsOf(page, 'h1'))[0]).toBe('The long dispute over Tell dam');
  await page.close();
});
