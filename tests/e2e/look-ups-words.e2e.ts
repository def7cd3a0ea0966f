import type { Browser, Page } from 'puppeteer';
import { beforeAll, expect, test } from 'vitest';
import { openPanel } from '../../scripts/chromium.mjs';
import { pageOf, STORIES } from '../fixtures/cards/stories.ts';
import { annotated, boxOfWords, openNews, settle, until } from './pages.ts';
import { inWorker } from './worker.ts';

const story = STORIES[0]!;
let browser: Browser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  const opened = await openNews(new Map([[story.path, pageOf(story)]]));
  browser = opened.browser;
  page = await annotated(browser, opened.site.origin + story.path, 'Grace Wambui');
  panel = await openPanel(browser, page);
});

const words = () => panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Chooses "Look up" in the context menu over these words: what the browser tells us when a reader does. */
const chooseOver = (selectionText: string) =>
  inWorker(
    browser,
    new Function(`return (async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'look-up', editable: false, selectionText: ${JSON.stringify(selectionText)} }, tab);
    })()`) as () => Promise<void>,
  );

test('words selected in the page have a card of their own where the article has no such name', async () => {
  await chooseOver('  patrol\n boats ');
  const shown = await until('the card', async () => {
    const text = await words();
    return text.includes('You selected') && text.includes('Look up in Wikipedia') && text;
  });
  expect(shown).toContain('patrol boats Not among the names found in this article.');
  await panel.click('[data-do="close-words"]');
  expect(await words()).not.toContain('You selected');
});

test('a place that the bundled knowledge has is told of though the article does not name it', async () => {
  await chooseOver('Kinshasa');
  await until('its country', async () => /Kinshasa.*Capital of Democratic Republic of the Congo/.test(await words()));
});

test('a name of the article opens its own card, under Names', async () => {
  await chooseOver('Minister Grace Wambui accused');
  await until('the card', async () => (await words()).includes('Role Foreign Minister'));
  expect(await words()).not.toContain('You selected');
  expect(await panel.$eval('[aria-selected="true"]', (tab) => tab.textContent)).toContain('Names');
});

const peek = () =>
  page.evaluate(() => {
    const host = document.querySelector('sidelight-peek');
    const box = host?.getBoundingClientRect();
    return box && { top: box.top, bottom: box.bottom, open: host!.shadowRoot !== null };
  });

/** Rests the pointer on some words and answers where they stand. */
async function restOn(text: string): Promise<{ top: number; bottom: number }> {
  const { left, top, right, bottom } = await boxOfWords(page, text);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  await page.mouse.move(x - 40, y);
  await page.mouse.move(x, y);
  return { top, bottom };
}

test('a peek is off until it is switched on; then it opens beside the words, closed to the page, and Escape closes it', async () => {
  await page.bringToFront();
  await restOn('Grace Wambui');
  await settle(700);
  expect(await peek()).toBeUndefined();
  await inWorker(browser, async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(what: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { peek: true } });
  });
  await settle(1000);
  const name = await restOn('Grace Wambui');
  const box = await until('the peek', peek);
  expect(box.open).toBe(false);
  expect(box.top >= name.bottom || box.bottom <= name.top).toBe(true);
  await page.keyboard.press('Escape');
  expect(await peek()).toBeUndefined();
  await restOn('Grace Wambui');
  await until('the peek', peek);
  await page.mouse.move(5, 5);
  await until('no peek', async () => (await peek()) === undefined);
});
