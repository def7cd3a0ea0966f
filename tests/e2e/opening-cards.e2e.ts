import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionPage, launchChromium, openPanel } from '../../scripts/chromium.mjs';
import { type Site, serveSite } from '../../scripts/site.mjs';
import { pageOf, STORIES } from '../fixtures/cards/stories.ts';
import { inspect } from './inspect.ts';
import { annotated, boxOfWords, openNews, until } from './pages.ts';
import { hasWindow, parkPointer, pressKey } from './window.ts';
import { chooseInMenu, runCommand } from './worker.ts';

const story = STORIES[0]!;
const PAGES = new Map([[story.path, pageOf(story)]]);
let page: Page;
let panel: Page;

const { site: news, browser: headless } = await openNews(PAGES);
beforeAll(async () => {
  page = await annotated(headless, news.origin + story.path, 'Grace Wambui');
  panel = await openPanel(headless, page);
  await panel.waitForSelector('.claim');
});

const words = (of = panel) => of.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
const chosenTab = () => panel.$eval('[aria-selected="true"]', (tab) => tab.textContent ?? '');
const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
/** Waits until the card of Grace Wambui stands open under Names and has the focus. */
const cardOfWambui = () =>
  until('her card', async () => {
    const open = await panel.$('.name-open[aria-expanded="true"]');
    return open && (await focused()).includes('Grace Wambui') && (await words()).includes('Role Foreign Minister');
  });
describe('the card of a name is opened', () => {
  const speaker = async () => {
    await panel.click('[data-tab="sides"]');
    const links = await panel.$$('.claim .name-link');
    const texts = await Promise.all(links.map((link) => link.evaluate((node) => node.textContent)));
    return links[texts.indexOf('Grace Wambui')]!;
  };

  test('by a click on the speaker of a claim', async () => {
    await (await speaker()).click();
    await cardOfWambui();
    expect(await chosenTab()).toContain('Names');
  });

  test('from the speaker of a claim by keyboard', async () => {
    await (await speaker()).focus();
    await panel.keyboard.press('Enter');
    await cardOfWambui();
  });

  test('by keyboard from its line under Names, and closed again', async () => {
    await panel.reload();
    await panel.waitForSelector('.claim');
    await panel.focus('[data-tab="sides"]');
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('Tab'); // the filter
    await panel.keyboard.type('wambui');
    await panel.waitForFunction(() => document.querySelectorAll('.name').length === 1);
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await until('her card', async () => (await words()).includes('Role Foreign Minister'));
    await panel.keyboard.press('Enter');
    await until('no card', async () => !(await words()).includes('Role Foreign Minister'));
  });

  test('by the key for selected words', async () => {
    await page.bringToFront();
    await boxOfWords(page, 'Grace Wambui', true);
    await runCommand(headless, 'look-up');
    await cardOfWambui();
  });

  test('by the context menu over more words than its name', async () => {
    await chooseInMenu(headless, 'look-up', 'Minister Grace Wambui accused');
    await cardOfWambui();
    expect(await words()).not.toContain('You selected');
  });
});

describe('selected words that are no name of the article', () => {
  const card = () => panel.$('.words-card');

  test('have a card of their own', async () => {
    await chooseInMenu(headless, 'look-up', '  patrol\n boats ');
    const shown = await until('the card', async () => {
      const text = await words();
      return text.includes('You selected') && text.includes('Look up in Wikipedia') && text;
    });
    expect(shown).toContain('patrol boats Not among the names found in this article.');
    expect(await inspect(panel, 'selected-words', card)).toEqual([]);
    await panel.click('[data-do="close-words"]');
    expect(await words()).not.toContain('You selected');
  });

  test('are told of where the bundled knowledge has them', async () => {
    await chooseInMenu(headless, 'look-up', 'Kinshasa');
    await until('its country', async () => /Kinshasa.*Capital of Democratic Republic of the Congo/.test(await words()));
    expect(await inspect(panel, 'selected-words-known', card)).toEqual([]);
  });
});

// The browser's own menu is drawn in a window only: `npm test` gives us one on Linux.
describe.runIf(hasWindow)('the context menu of the browser itself', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveSite(PAGES);
    browser = await launchChromium({ headless: false, hostRules: [site.hostRule], offline: true });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('opens the panel on the card of the words that are selected', async () => {
    const shown = await annotated(browser, site.origin + story.path, 'Grace Wambui');
    await shown.bringToFront();
    const { left, top, right, bottom } = await boxOfWords(shown, 'patrol boats', true);
    parkPointer();
    // Not awaited: the browser answers once the menu is gone.
    const pressed = shown.mouse.click((left + right) / 2, (top + bottom) / 2, { button: 'right' });
    await new Promise((go) => setTimeout(go, 1500));
    // From the end: "Inspect", then our own line, under which the look-up is the first.
    for (const key of ['Up', 'Up', 'Right', 'Return']) {
      pressKey(key);
      await new Promise((go) => setTimeout(go, 300));
    }
    await pressed;
    const opened = await extensionPage(browser, 'sidepanel.html');
    await until('the card', async () => /You selected.*patrol boats/.test(await words(opened)));
  });
});
