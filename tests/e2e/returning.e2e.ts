import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { openPanel, openPopup } from '../../scripts/chromium.mjs';
import { EDITED, FIRST_PRINTED } from './edited-story.ts';
import { paintedWords, waitForMarks } from './marks.ts';
import { annotate, openNews, textsOf } from './pages.ts';
import { inWorker } from './worker.ts';

const PATH = '/dam.html';
let page: Page;
let firstMarks: string[];

const { site, browser } = await openNews(new Map([[PATH, FIRST_PRINTED]]));

async function marked(target: Page): Promise<string[]> {
  await annotate(browser, target);
  return waitForMarks(target, (words) => words.length > 3);
}

test('a saved story that was edited since is known again, and every mark stands on words of today', async () => {
  page = await browser.newPage();
  await page.goto(site.origin + PATH);
  firstMarks = await marked(page);
  expect(firstMarks).toEqual(expect.arrayContaining(['“Somebody has mistaken rain for a plot,”', 'Karel Dunmore']));
  const popup = await openPopup(browser, page);
  await (await popup.waitForSelector('[data-do="save"]:not([disabled])'))!.click();
  await popup.waitForSelector('.notice');

  site.extra.set(PATH, EDITED);
  await page.goto(site.origin + PATH);
  const words = await marked(page);
  expect(words).toContain('“Somebody mistakes rain for a plot,”');
  expect(words).toContain('“The water came without a word,”');
  const text = await page.$eval('article', (article) => article.textContent!);
  const gone = firstMarks.filter((mark) => !text.includes(mark));
  expect(gone).toContain('Karel Dunmore');
  const missing = firstMarks.filter((mark) => text.includes(mark) && !words.includes(mark));
  expect(missing).toEqual([]);
});

test('its panel tells the saved claims by their grade, and lists what is no longer in the article', async () => {
  const panel = await openPanel(browser, page);
  await panel.waitForSelector('.since-saved');
  await panel.click('[data-tab="quotes"]');
  const claims = await textsOf(panel, '.quotes .claim:has([data-grade="exact"]) blockquote');
  expect(claims).toContain('“The water came without a word,”');
  expect(await textsOf(panel, '.quotes .claim:has([data-grade="changed"]) blockquote')).toEqual([
    '“Somebody mistakes rain for a plot,”',
  ]);
  await panel.$$eval('.since-saved summary', (all) => {
    for (const one of all) (one as HTMLElement).click();
  });
  const note = (await textsOf(panel, '.since-saved'))[0];
  expect(note).toContain('no longer in the article');
  expect(note).toContain('“No engineer of ours touched those gates in March,”');
  expect(note).toContain('“Somebody has mistaken rain for a plot,”');
  expect(note).toContain('Karel Dunmore');
  if (process.env.SIDELIGHT_SHOTS) {
    await panel.screenshot({ path: `${process.env.SIDELIGHT_SHOTS}/returning.png`, fullPage: true });
  }
});

test('“saved marks in the panel only” leaves the words of a saved story unpainted, edited or not, and the panel full', async () => {
  await inWorker(browser, async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<{ settings?: object }>; set(items: object): Promise<void> } } };
    };
    const { settings } = await chrome.storage.local.get();
    await chrome.storage.local.set({ settings: { ...settings, savedInPanelOnly: true } });
  });
  await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 5000 });
  for (const version of [FIRST_PRINTED, EDITED]) {
    site.extra.set(PATH, version);
    await page.goto(site.origin + PATH);
    const popup = await openPopup(browser, page);
    await (await popup.waitForSelector('[data-do="annotate"]'))!.evaluate((node) => (node as HTMLElement).click());
    const panel = await openPanel(browser, page);
    await panel.waitForSelector('.masthead [data-saved]');
    await panel.waitForSelector('.claim');
    expect(await paintedWords(page)).toEqual([]);
  }
});
