import type { Browser, Page } from 'puppeteer';
import { beforeAll, expect, test } from 'vitest';
import { sidelightOf } from '../../scripts/chromium.mjs';
import { FIRST_STORY, type Site } from '../../scripts/site.mjs';
import { annotated, boxOfWords, openNews, settle, until } from './pages.ts';
import { takeWindow } from './pictures.ts';

let browser: Browser;
let site: Site;
let page: Page;

const opened = await openNews();
beforeAll(async () => {
  ({ browser, site } = opened);
  page = await annotated(browser, site.origin + FIRST_STORY, 'Kwabena Osei-Darko');
});

const peek = (of = page) =>
  of.evaluate(() => {
    const host = document.querySelector('sidelight-peek');
    const box = host?.getBoundingClientRect();
    return box && { top: box.top, bottom: box.bottom, open: host!.shadowRoot !== null };
  });

/** Rests the pointer on some words and answers where they stand. */
async function restOn(text: string, of = page): Promise<{ top: number; bottom: number }> {
  const { left, top, right, bottom } = await boxOfWords(of, text);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  await of.mouse.move(x - 40, y);
  await of.mouse.move(x, y);
  return { top, bottom };
}

test('a peek is off until it is switched on in the settings', async () => {
  await page.bringToFront();
  await restOn('Kwabena Osei-Darko');
  await settle(700);
  expect(await peek()).toBeUndefined();
  const options = await browser.newPage();
  await options.goto(`chrome-extension://${(await sidelightOf(browser)).id}/options.html`);
  await (await options.waitForSelector('[name="peek"]'))!.click();
  await settle(500);
  await options.close();
});

test('then it opens beside the words, closed to the page, and Escape closes it', async () => {
  await page.bringToFront();
  const box = await until('the peek', async () => {
    await restOn('Kwabena Osei-Darko');
    await settle(400);
    return peek();
  });
  const name = await boxOfWords(page, 'Kwabena Osei-Darko');
  expect(box.open).toBe(false);
  expect(box.top >= name.bottom || box.bottom <= name.top).toBe(true);
  await takeWindow(page, 'peek-light');
  await page.keyboard.press('Escape');
  expect(await peek()).toBeUndefined();
  await restOn('Kwabena Osei-Darko');
  await until('the peek', peek);
  await page.mouse.move(5, 5);
  await until('no peek', async () => (await peek()) === undefined);
});

test('on a dark page it is dark, and over a statement it says whose words those are', async () => {
  const dark = await annotated(browser, `${site.origin}/magazine/mine-ruling.html`, 'Pilar Requejo');
  await dark.bringToFront();
  await restOn('We asked for the river', dark);
  await until('the peek', () => peek(dark));
  await takeWindow(dark, 'peek-dark');
  await dark.close();
});
