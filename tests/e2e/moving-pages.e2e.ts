import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPanel } from '../../scripts/chromium.mjs';
import { type Site, serveSite } from '../../scripts/site.mjs';
import { paintedWords, waitForMarks } from './marks.ts';
import { annotated, shoot, textsOf, until } from './pages.ts';

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

describe('a live blog', () => {
  test('tells the time of each claim, annotates new entries as they come, and keeps the panel’s place', async () => {
    const page = await annotated(browser, `${site.origin}/live/flood-levy.html`, 'Hannah Prowse');
    const panel = await openPanel(browser, page);
    await panel.waitForSelector('.claim');
    expect((await textsOf(panel, '.page-notes')).join()).toContain('A live blog with 4 entries');
    const claimAt = (words: string) =>
      panel.evaluate((wanted) => {
        const claim = [...document.querySelectorAll('.claim')].find((c) => c.textContent?.includes(wanted));
        return claim && { text: claim.textContent ?? '', id: claim.getAttribute('data-finding') };
      }, words);
    const before = await claimAt('Every pump is in annex C');
    expect(before!.text).toContain('at 20:50');
    const sides = await textsOf(panel, '.side h2');

    // The reader is in the middle of something: a claim's reasons are open.
    const open = await panel.evaluateHandle(() =>
      [...document.querySelectorAll('.claim')].find((c) => c.textContent?.includes('Every pump is in annex C')),
    );
    await (await open.asElement()!.$$('.claim-foot button'))[2 - 1]!.evaluate((node) => (node as HTMLElement).click());
    await page.bringToFront();
    await new Promise((go) => setTimeout(go, 16_000));
    await page.click('#newer');
    await waitForMarks(page, (words) => words.includes('“One vote is not a mandate,”'));
    expect(await paintedWords(page)).toContain('“Every pump is in annex C,”');
    await until('the new entry in the panel', () => claimAt('One vote is not a mandate'));
    expect((await claimAt('One vote is not a mandate'))!.text).toContain('at 21:58');
    expect((await textsOf(panel, '.page-notes')).join()).toContain('A live blog with 5 entries');
    expect((await claimAt('Every pump is in annex C'))!.id).toBe(before!.id);
    expect((await textsOf(panel, '.claim:has([aria-expanded="true"]) blockquote')).join()).toContain(
      'Every pump is in',
    );
    expect((await textsOf(panel, '.side h2')).slice(0, sides.length)).toEqual(sides);
    await shoot(panel, 'live');

    // “She” opens the newest entry: whoever was named in the entry before it is not meant.
    await page.click('#newer');
    await waitForMarks(page, (words) => words.filter((word) => word === 'Hannah Prowse').length > 1);
    await until('six entries', async () => (await textsOf(panel, '.page-notes')).join().includes('6 entries'));
    await page.close();
  });
});

describe('an article on three pages', () => {
  test('is said to be page 1 of 3, nothing of the others is fetched, and page 2 is kept apart from it', async () => {
    const page = await browser.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(`${site.origin}/review/second-pipe.html`);
    await page.close();
    const first = await annotated(
      browser,
      `${site.origin}/review/second-pipe.html`,
      'Leopold Harnack',
      'Dorota Wencel',
    );
    first.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const panel = await openPanel(browser, first);
    await panel.waitForSelector('.claim');
    expect((await textsOf(panel, '.page-notes')).join()).toContain('This is page 1 of 3 of the article');
    expect((await textsOf(panel, '.claim')).join()).not.toContain('What you see is a drain');
    expect(fetched.filter((path) => /-[23]\.html/.test(path))).toEqual([]);
    await shoot(panel, 'page-1-of-3');
    await first.click('a[rel="next"]');
    await first.waitForSelector('link[rel="prev"]');
    await first.close();
    const second = await annotated(browser, `${site.origin}/review/second-pipe-2.html`, 'Leopold Harnack');
    await until('page 2', async () => (await textsOf(panel, '.page-notes')).join().includes('page 2 of 3'));
    await second.close();
  });
});
