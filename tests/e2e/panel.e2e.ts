import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPanel, sidelightOf } from '../../scripts/chromium.mjs';
import { FIRST_STORY } from '../../scripts/site.mjs';
import { axeFaults } from './inspect.ts';
import { waitForMarks } from './marks.ts';
import { annotate, clickWords, openNews, settle, textsOf } from './pages.ts';

let page: Page;
let panel: Page;

const { site, browser } = await openNews();
beforeAll(async () => {
  page = (await browser.pages())[0]!;
  await page.goto(site.origin + FIRST_STORY);
  await annotate(browser, page);
  await waitForMarks(page, (words) => words.length > 0);
  panel = await openPanel(browser, page);
  await panel.waitForSelector('.claim');
});

async function clickOn(words: string): Promise<void> {
  await clickWords(page, words);
  await settle();
}

const isInSight = (words: string) =>
  page.evaluate((wanted) => {
    const block = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(wanted));
    const box = block?.getBoundingClientRect();
    return !!box && box.bottom > 0 && box.top < innerHeight;
  }, words);

describe('the side panel beside an article', () => {
  test('shows both countries as sides, each with claims that stand in the article', async () => {
    const sides = await textsOf(panel, '.side .side-name');
    expect(sides).toEqual(expect.arrayContaining(['Ghana', 'Ivory Coast']));
    const article = await page.$eval('body', (body) => body.textContent!.replace(/\s+/g, ' '));
    const words = (await textsOf(panel, '.claim blockquote')).flatMap((said) => said.split(' … '));
    expect(words.length).toBeGreaterThan(5);
    for (const quoted of words) expect(article).toContain(quoted!.replace(/\s+/g, ' '));
  });

  test('a click on the last claim brings its words into sight in the page', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const cards = await panel.$$('.claim');
    const [words = ''] = (await cards.at(-1)!.$eval('blockquote', (quote) => quote.textContent!)).split(' … ');
    await page.setViewport({ width: 900, height: 300 });
    expect(await isInSight(words)).toBe(false);
    await (await cards.at(-1)!.$('blockquote'))!.click();
    await page.waitForFunction(() => scrollY > 0, { timeout: 5000 });
    await settle(800);
    expect(await isInSight(words)).toBe(true);
    await page.setViewport(null);
  });

  test('a click on a quotation in the page brings up its card, one on a name its name', async () => {
    await clickOn('come back empty');
    const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toContain('come back empty');
    await clickOn('Osei-Darko');
    expect(await focused()).toContain('Osei-Darko');
    expect(await panel.$eval('[aria-selected="true"]', (tab) => tab.textContent)).toContain('Names');
  });

  test('can be worked by keyboard alone', async () => {
    await panel.focus('[aria-selected="true"]');
    await panel.keyboard.press('Home');
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('ArrowRight');
    expect(await panel.$eval('[aria-selected="true"]', (tab) => tab.textContent)).toContain('Quotes');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.closest('.claim') !== null)).toBe(true);
  });
});

describe('what the panel says where there is nothing to show', () => {
  test('on a page that it was not asked to read, it names the button to press', async () => {
    const other = await browser.newPage();
    await other.goto(`${site.origin.replace(/\/\/[^:/]+/, '//127.0.0.1')}/world.html`).catch(() => undefined);
    await other.bringToFront();
    await panel.waitForSelector('[data-state="no-access"]', { timeout: 5000 });
    expect(await textsOf(panel, '.notice h1')).toEqual(['Press the Sidelight button on this page']);
    await other.close();
  });

  test('on the browser’s own page it says so, and back on the article it shows the article', async () => {
    const own = await browser.newPage();
    await own.goto('chrome://version');
    await own.bringToFront();
    await panel.waitForSelector('[data-state="browser-page"]', { timeout: 5000 });
    await own.close();
    await page.bringToFront();
    await panel.waitForSelector('.masthead', { timeout: 5000 });
    expect(await panel.$eval('[aria-selected="true"]', (tab) => tab.textContent)).toContain('Quotes');
  });
});

describe('the library', () => {
  let library: Page;

  test('keeps the article that the panel saved, through a reload', async () => {
    await panel.click('.masthead .button');
    await panel.waitForSelector('.masthead [data-saved]');
    await page.reload();
    await annotate(browser, page);
    await waitForMarks(page, (words) => words.length > 0);
    await panel.waitForSelector('.masthead [data-saved]', { timeout: 10_000 });
    const { id } = await sidelightOf(browser);
    library = await browser.newPage();
    await library.goto(`chrome-extension://${id}/library.html`);
    await library.waitForSelector('.saved-card');
    expect((await textsOf(library, '.saved-card h2'))[0]).toContain('Ghana and Ivory Coast');
  });

  test('shows the saved text with its claims, and marks a claim in it', async () => {
    await library.click('.saved-card h2 button');
    await library.waitForSelector('.saved-text');
    const words = await library.$eval('.claim blockquote', (quote) => quote.textContent);
    await library.click('.claim blockquote');
    await library.waitForSelector('.saved-text mark');
    expect(await library.$eval('.saved-text mark', (mark) => mark.textContent)).toBe(words);
    await library.click('.saved-bar button');
  });

  test('deletes, and brings back with Undo', async () => {
    const cards = (count: number) =>
      library.waitForFunction((n) => document.querySelectorAll('.saved-card').length === n, { timeout: 5000 }, count);
    const before = (await library.$$('.saved-card')).length;
    await library.click('.saved-card button[aria-label^="Delete"]');
    await library.waitForSelector('.library-status .button');
    await cards(before - 1);
    await library.click('.library-status .button');
    await cards(before);
  });

  test('has no fault that axe finds, light and dark', async () => {
    await library.bringToFront();
    for (const scheme of ['light', 'dark']) {
      await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await settle(600);
      expect(await axeFaults(library)).toEqual([]);
    }
  });
});
