import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionPage, launchChromium, openPopup } from '../../scripts/chromium.mjs';
import { FIRST_STORY, type Site, serveSite } from '../../scripts/site.mjs';
import { paintedWords, waitForMarks } from './marks.ts';
import { settle, until } from './pages.ts';
import { allowPermission, hasWindow, pressKey } from './window.ts';
import { badgeOfFrontTab, chooseInMenu, hearMessages } from './worker.ts';

const STRIKE = '/harbour/strike.html';
const FRONT = '/front.html';
const AHEAD = '/ahead.html';

/** An invented story that tells the server what is painted on it while the browser only prepares it. */
const AHEAD_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pilots refuse night landings at Skerrow</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-03T08:00:00Z">
<script>if (document.prerendering) setInterval(() => document.prerendering && fetch('/painted?' + CSS.highlights.size), 500)</script></head>
<body><article><h1>Pilots refuse night landings at Skerrow</h1>
<p>Pilots at the airport of Skerrow said on Friday that they would refuse night landings until the lights of the runway were mended.</p>
<p>“We land by the moon and by memory,” said Dagny Wetherell, chairwoman of the Skerrow Pilots’ Association. “Neither is approved equipment.”</p>
<p>The airport denied that anybody was in danger. Its director, Bertil Ashgrove, said the lights had passed every test since the storm.</p>
<p>Wetherell rejected that and said the tests had been made at noon, when nobody could tell whether a lamp was lit or not.</p></article></body></html>`;
const FRONT_PAGE = `<!doctype html><html lang="en"><head><title>Front page</title>
<script type="speculationrules">{"prerender":[{"urls":["${AHEAD}"],"eagerness":"immediate"}]}</script></head>
<body><a href="${AHEAD}">Pilots refuse night landings</a></body></html>`;

// Keys reach the browser, and its permission question an answer, in a window only: `npm test` gives us one on Linux.
describe.runIf(hasWindow)('Sidelight on every site, in a real window', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  const painted: string[] = [];

  beforeAll(async () => {
    site = await serveSite();
    for (const [path, body] of [
      [FRONT, FRONT_PAGE],
      [AHEAD, AHEAD_PAGE],
    ] as const) {
      // Without the policy of the other pages: it would forbid their scripts.
      site.extra.set(path, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(body);
      });
    }
    site.extra.set('/painted', (request, response) => {
      painted.push(request.url!.split('?')[1]!);
      response.writeHead(204).end();
    });
    browser = await launchChromium({ headless: false, hostRules: [site.hostRule], offline: true });
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

  test('the key for marks takes them away and brings them back', async () => {
    await page.bringToFront();
    await page.mouse.click(5, 5);
    pressKey('alt+shift+m');
    await until('no marks', async () => (await paintedWords(page)).length === 0);
    pressKey('alt+shift+m');
    await waitForMarks(page, (words) => words.includes('Kwabena Osei-Darko'));
  });

  test('the key for the panel opens it', async () => {
    await page.bringToFront();
    pressKey('alt+shift+o');
    const panel = await extensionPage(browser, 'sidepanel.html');
    await until('the story', () => panel.$('.masthead h1'));
    await panel.close();
  });

  test('the key for saving puts the story into the library, and the button shows that it did', async () => {
    pressKey('alt+shift+s');
    await until('the sign', async () => (await badgeOfFrontTab(browser)) === '✓');
    const popup = await openPopup(browser, page);
    await popup.waitForSelector('[data-do="open-library"]');
    await popup.click('[data-do="open-library"]');
    const library = await extensionPage(browser, 'library.html');
    await until('the story in the library', () =>
      library.evaluate(() => document.body.innerText.includes('Ghana and Ivory Coast')),
    );
    await library.close();
  });

  test('the context menu annotates a page that does not look like an article', async () => {
    await page.goto(`${site.origin}/world.html`);
    await page.bringToFront();
    await settle(2500);
    expect(await paintedWords(page)).toEqual([]);
    await chooseInMenu(browser, 'annotate');
    await waitForMarks(page, (words) => words.length > 0);
  });

  test('two stories opened at once have each their own marks and their own number on the button', async () => {
    const other = await browser.newPage();
    await Promise.all([page.goto(site.origin + FIRST_STORY), other.goto(site.origin + STRIKE)]);
    await waitForMarks(other, (words) => words.includes('Greta Lindahl-Moe'));
    const badgeOfOther = await until('a number', () => badgeOfFrontTab(browser));
    await page.bringToFront();
    const words = await waitForMarks(page, (found) => found.includes('Kwabena Osei-Darko'));
    expect(words).not.toContain('Greta Lindahl-Moe');
    await until('another number', async () => {
      const badge = await badgeOfFrontTab(browser);
      return Number(badge) > 0 && badge !== badgeOfOther;
    });
    await other.close();
  });

  test('a story that is left before it was analysed leaves no marks on the one that took its place', async () => {
    const links = () => page.evaluate(() => document.querySelectorAll('nav a').length);
    await page.goto(`${site.origin}/journal/ferry-tax`);
    await until('the links', async () => (await links()) > 2);
    for (const which of [1, 2, 1, 2, 1, 2]) {
      await page.evaluate((i) => (document.querySelectorAll('nav a')[i] as HTMLElement).click(), which);
      await settle(560); // about when the page has settled and its analysis has begun
    }
    await waitForMarks(page, (found) => found.includes('Edgar Thornquist'));
    await settle(1500);
    const text = await page.evaluate(() => document.body.textContent!);
    const words = await paintedWords(page);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    expect(words).toContain('Edgar Thornquist');

    await page.goto(site.origin + FIRST_STORY, { waitUntil: 'domcontentloaded' });
    await page.goto(site.origin + STRIKE);
    const strike = await waitForMarks(page, (found) => found.includes('Greta Lindahl-Moe'));
    expect(strike).not.toContain('Kwabena Osei-Darko');
  });

  test('a story that the browser prepares ahead is neither asked about nor painted before the reader opens it', async () => {
    const heard = await hearMessages(browser);
    await page.goto(site.origin + FRONT);
    await until('the story prepared ahead', async () => painted.length > 5);
    expect(new Set(painted)).toEqual(new Set(['0']));
    expect(await heard()).toEqual([]);
    await page.click('a');
    await waitForMarks(page, (words) => words.includes('Dagny Wetherell'));
    expect(await heard()).toContain('reader/wanted');
  });
});
