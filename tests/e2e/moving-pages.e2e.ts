import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPanel, openPopup } from '../../scripts/chromium.mjs';
import { type Site, serveSite } from '../../scripts/site.mjs';
import { paintedWords, waitForMarks } from './marks.ts';
import { annotate, annotated, shoot, textsOf, until } from './pages.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  // A page without the demo site's policy, which would not let another site in.
  site.extra.set('/foreign', (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<h1>Syndicated</h1><iframe style="width:90vw;height:80vh" src="http://127.0.0.1:${site.port}/frames/weir-gate.html"></iframe>`,
      ),
  );
  // A page that holds its story in an attribute.
  site.extra.set('/inline', (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(
      `<!doctype html><title>Brackwater Messenger</title><header>BRACKWATER MESSENGER</header><iframe srcdoc="<p>Weather: rain</p>"></iframe><iframe id="story" style="width:90vw;height:70vh" srcdoc="${readFileSync(
        new URL('../../demo/frames/weir-gate.html', import.meta.url),
        'utf8',
      )
        .replace(/<link rel="canonical"[^>]*>/, '')
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;')}"></iframe>`,
    ),
  );
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

describe('an endless page', () => {
  const readOn = (page: Page, slug: string) =>
    page.evaluate(async (id) => {
      while (!document.getElementById(id)) {
        scrollTo(0, document.body.scrollHeight);
        await new Promise((go) => setTimeout(go, 100));
      }
      document.getElementById(id)!.scrollIntoView({ behavior: 'instant' });
    }, slug);
  const masthead = async (panel: Page) => (await textsOf(panel, '.masthead h1, .about')).join(' | ');

  test.each([
    ['follows the reader', '/endless/ferry-drill.html'],
    ['stays as it was', '/endless/ferry-drill.html?stays'],
    ['follows, but later headlines are of the second rank', '/endless/ferry-drill.html?second'],
  ])('annotates the story being read, each apart, where the address %s', async (_, path) => {
    const page = await annotated(browser, site.origin + path, 'Jutta Karlgren');
    const panel = await openPanel(browser, page);
    await panel.waitForSelector('.claim');
    await page.bringToFront();
    expect(await masthead(panel)).toContain('Ottilie Brandt');

    await readOn(page, 'empty-stage');
    const second = await waitForMarks(page, (words) => words.includes('Benedikt Ashgrove'));
    expect(second).not.toContain('Jutta Karlgren');
    const head = await until('the panel to follow', async () => {
      const shown = await masthead(panel);
      return shown.startsWith('Theatre and town') && shown;
    });
    // What the page's head says of the first story is not said of the second.
    expect(head).toContain('Gideon Larch');
    expect(head).toContain('Apr 12, 2026');
    const claims = (await textsOf(panel, '.claim')).join();
    expect(claims).toContain('The town owes us two winters');
    expect(claims).not.toContain('We have one ladder');

    await readOn(page, 'bee-field');
    const third = await waitForMarks(page, (words) => words.includes('Casimir Dole'));
    expect(third).not.toContain('Benedikt Ashgrove');

    await readOn(page, 'ferry-drill');
    const first = await waitForMarks(page, (words) => words.includes('Jutta Karlgren'));
    expect(first).not.toContain('Casimir Dole');
    await until('the panel to come back', async () => (await masthead(panel)).startsWith('Ferry company'));
    await shoot(page, 'endless');
    await page.close();
  });

  test('saves the second story under an address of its own', async () => {
    const page = await annotated(browser, `${site.origin}/endless/ferry-drill.html?stays`, 'Jutta Karlgren');
    await readOn(page, 'empty-stage');
    await waitForMarks(page, (words) => words.includes('Benedikt Ashgrove'));
    const panel = await openPanel(browser, page);
    await (await panel.waitForSelector('.masthead .button:not(.quiet)'))!.click();
    await panel.waitForSelector('.masthead [data-saved]');
    await page.bringToFront();
    await readOn(page, 'ferry-drill');
    await waitForMarks(page, (words) => words.includes('Jutta Karlgren'));
    await until('the first story, not saved', () =>
      panel.evaluate(
        () =>
          document.querySelector('.masthead h1')?.textContent?.startsWith('Ferry') &&
          !document.querySelector('.masthead [data-saved]'),
      ),
    );
    await page.close();
  });
});

describe('a story in a frame', () => {
  const inFrame = async (page: Page) => page.frames().find((frame) => frame.url().includes('weir-gate'))!;
  const paintedIn = async (page: Page) =>
    (await inFrame(page)).evaluate(() =>
      [...CSS.highlights.values()].flatMap((h) =>
        [...h].map((r) => r.startContainer.textContent!.slice(r.startOffset, r.endOffset)),
      ),
    );

  test('of the same site is marked inside the frame, and leads to the panel and back', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/frames/`);
    await annotate(browser, page);
    await until('marks in the frame', async () => (await paintedIn(page)).includes('Winifred Pask'));
    expect(await paintedWords(page)).toEqual([]);
    const frame = await inFrame(page);
    await until('colours', () =>
      frame.evaluate(
        () =>
          getComputedStyle(document.querySelector('p')!, '::highlight(mk-0)').backgroundColor !== 'rgba(0, 0, 0, 0)',
      ),
    );
    const panel = await openPanel(browser, page);
    await panel.waitForSelector('.claim');
    expect((await textsOf(panel, '.masthead h1')).join()).toBe('Millers blame anglers for broken weir');

    await frame.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const before = await frame.evaluate(() => scrollY);
    const claim = await panel.evaluateHandle(() =>
      [...document.querySelectorAll('.claim')].find((c) => c.textContent?.includes('They took the pins out')),
    );
    await (await claim.asElement()!.$('button.link'))!.evaluate((node) => (node as HTMLElement).click());
    await until('the frame to scroll', () => frame.evaluate((y) => scrollY < y, before));

    await page.bringToFront();
    await new Promise((go) => setTimeout(go, 1000));
    const spot = await frame.evaluate(() => {
      const text = document.querySelectorAll('p')[2]!.firstChild!;
      const range = document.createRange();
      range.setStart(text, 3);
      range.setEnd(text, 12);
      const { x, y, height } = range.getBoundingClientRect();
      return { x: x + 4, y: y + height / 2 };
    });
    const box = await (await page.$('iframe'))!.boundingBox();
    await page.mouse.click(box!.x + 1 + spot.x, box!.y + 1 + spot.y);
    await until('the card of the clicked words', () =>
      panel.evaluate(() => Boolean(document.activeElement?.textContent?.includes('There are no pins'))),
    );
    await shoot(page, 'frame');
    await page.close();
  });

  test('that stands in an attribute of the page is marked inside the frame', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/inline`);
    await annotate(browser, page);
    const painted = async () => {
      const frame = (await (await page.$('#story'))!.contentFrame())!;
      return frame.evaluate(() =>
        [...CSS.highlights.values()].flatMap((h) =>
          [...h].map((r) => r.startContainer.textContent!.slice(r.startOffset, r.endOffset)),
        ),
      );
    };
    await until('marks in the frame', async () => (await painted()).includes('Winifred Pask'));
    const panel = await openPanel(browser, page);
    await panel.waitForSelector('.claim');
    expect((await textsOf(panel, '.masthead h1')).join()).toBe('Millers blame anglers for broken weir');
    await page.close();
  });

  test('of another site is left alone, and popup and panel say why there is nothing', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/foreign`);
    await annotate(browser, page);
    const popup = await openPopup(browser, page);
    await until('the reason', async () =>
      (await textsOf(popup, '.status')).join().includes('another site, in a frame'),
    );
    const panel = await openPanel(browser, page);
    await until('the reason', async () =>
      (await textsOf(panel, '.notice')).join().includes('another site, in a frame'),
    );
    await shoot(panel, 'foreign-frame');
    const frame = page.frames().find((f) => f.url().includes('127.0.0.1'))!;
    expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
