import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPanel, openPopup } from '../../scripts/chromium.mjs';
import { FIRST_STORY, type Site, serveSite } from '../../scripts/site.mjs';
import { paintedWords, waitForMarks } from './marks.ts';
import { annotate, annotated, shoot, textsOf, until } from './pages.ts';
import { inWorker } from './worker.ts';

let site: Site;
let browser: Browser;

/** Pages of the fixtures that a browser makes something else of than a parser does. */
const FIXTURES = ['amp', 'shadow-root', 'paywall-cut', 'arabic'];
const fixture = (slug: string) => readFileSync(new URL(`../fixtures/pages/${slug}/page.html`, import.meta.url), 'utf8');

/** Invented people; a Hebrew and an Arabic name in an English story. */
const TWO_SCRIPTS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>הירדן editor quits</title><meta property="og:type" content="article"><meta property="og:title" content="הירדן editor quits in row over map"></head><body><article><h1>הירדן editor quits in row over map</h1>
<p>The editor of the invented daily הירדן, Noa Tamari, quit on Sunday and accused its owner of redrawing a map. “النور printed the same map,” she told reporters in Haifa. “Nobody there was dismissed.”</p>
<p>The owner, Gideon Barlev, denied that anything had been redrawn. “הירדן prints what is there,” he said. He demanded that Tamari return the plates of the map by Thursday evening.</p>
<p>The union of journalists said that it stood by Tamari. Barlev announced that the paper would appear on Monday with a blank page where the map should be.</p></article></body></html>`;

beforeAll(async () => {
  const pages = FIXTURES.map((slug) => [`/fixture/${slug}`, fixture(slug)] as const);
  site = await serveSite(new Map([...pages, ['/two-scripts', TWO_SCRIPTS]]));
  browser = await launchChromium({ hostRules: [site.hostRule], offline: true });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = (path: string, ...marks: string[]) => annotated(browser, site.origin + path, ...marks);

describe('a page of another make', () => {
  test('an AMP page has its marks', async () => {
    const page = await open('/fixture/amp', 'Ekow Ansa-Badu', 'Efua Prempeh');
    await page.close();
  });

  test('a story in open shadow roots has its marks inside them, and a click there leads to its card', async () => {
    const page = await open('/fixture/shadow-root', 'Hallbera Stefansson');
    const panel = await openPanel(browser, page);
    await panel.waitForSelector('.claim');
    await page.bringToFront();
    const spot = await page.evaluate(() => {
      const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = document.createRange();
      const mark = marks.find(
        (m) => m.startContainer.textContent!.slice(m.startOffset, m.endOffset) === 'Hallbera Stefansson',
      )!;
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, height } = range.getBoundingClientRect();
      return { x: x + 8, y: y + height / 2, inShadow: mark.startContainer.getRootNode() instanceof ShadowRoot };
    });
    expect(spot.inShadow).toBe(true);
    await page.mouse.click(spot.x, spot.y);
    await until('her card', () =>
      panel.evaluate(() => Boolean(document.activeElement?.textContent?.includes('Hallbera Stefansson'))),
    );
    await page.close();
  });

  test('a story cut by a paywall has marks on what is there, and the panel says that it is cut', async () => {
    const page = await open('/fixture/paywall-cut', 'Hallbera Stefansson');
    const panel = await openPanel(browser, page);
    await until('the note', async () => (await textsOf(panel, '.page-notes')).join().includes('only the beginning'));
    await page.close();
  });

  test('an Arabic story is left as it is, and popup and panel name the language', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/fixture/arabic`);
    await annotate(browser, page);
    const popup = await openPopup(browser, page);
    await until('the popup', async () => (await textsOf(popup, '.status')).join().includes('in Arabic'));
    const panel = await openPanel(browser, page);
    await until('the panel', async () => (await textsOf(panel, '.notice')).join().includes('in Arabic'));
    await new Promise((go) => setTimeout(go, 1000));
    expect(await paintedWords(page)).toEqual([]);
    await page.close();
  });

  test('an English story with a Hebrew and an Arabic name runs from left to right in the panel', async () => {
    const page = await open('/two-scripts', 'Noa Tamari', 'Gideon Barlev');
    const panel = await openPanel(browser, page);
    await panel.waitForSelector('.claim');
    const base = await panel.evaluate(() =>
      [document.querySelector('.masthead h1')!, ...document.querySelectorAll('.claim blockquote')].map((words) => {
        // Where the line begins: the left edge, whatever script its first word is in.
        const range = document.createRange();
        range.selectNodeContents(words);
        const last = document.createRange();
        let text: Node = words;
        while (text.lastChild) text = text.lastChild;
        last.setStart(text, (text.textContent ?? '').length - 1);
        last.setEnd(text, (text.textContent ?? '').length);
        return {
          direction: getComputedStyle(words).direction,
          ends: last.getBoundingClientRect().left > range.getBoundingClientRect().left,
        };
      }),
    );
    expect(base.length).toBeGreaterThan(3);
    expect(base.filter(({ direction, ends }) => direction !== 'ltr' || !ends)).toEqual([]);
    await shoot(panel, 'two-scripts');
    await page.close();
  });

  test('a print version is read as the story that it prints, and known where that one is saved', async () => {
    const page = await open('/harbour/strike.html', 'Greta Lindahl-Moe');
    const popup = await openPopup(browser, page);
    await (await popup.waitForSelector('[data-do="save"]:not([disabled])'))!.click();
    await popup.waitForSelector('.notice');
    await page.close();
    const printed = await open('/harbour/strike-print.html', 'Greta Lindahl-Moe', 'Anders Whitlock');
    const second = await openPopup(browser, printed);
    await until('known', () =>
      second.$eval('[data-do="save"]', (node) => node.textContent?.includes('again') ?? false),
    );
    await printed.close();
  });
});

interface Stored {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}
const ON = () => (globalThis as unknown as Stored).chrome.storage.local.set({ settings: { kinds: { people: true } } });
const OFF = () =>
  (globalThis as unknown as Stored).chrome.storage.local.set({ settings: { kinds: { people: false } } });

/** Switches the marks of people, as the popup of any other tab does. */
async function showPeople(on: boolean): Promise<void> {
  await (on ? inWorker(browser, ON) : inWorker(browser, OFF));
}

test('a page that comes back from the back/forward cache has its marks as the switches stand now, and its panel', async () => {
  const page = await open(FIRST_STORY, 'Kwabena Osei-Darko');
  const panel = await openPanel(browser, page);
  await page.bringToFront();
  const mark = await page.evaluate(() => Object.assign(window, { stillHere: true }) && true);
  expect(mark).toBe(true);
  await page.goto(`${site.origin}/world.html`);
  await showPeople(false);
  await page.goBack();
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  await until('no people', async () => {
    const words = await paintedWords(page);
    return words.includes('Ivory Coast') && !words.includes('Kwabena Osei-Darko');
  });
  await until('the panel', async () =>
    (await textsOf(panel, '.masthead h1')).join().startsWith('Ghana and Ivory Coast'),
  );
  await showPeople(true);
  await waitForMarks(page, (words) => words.includes('Kwabena Osei-Darko'));
  await page.close();
});

test('printed paper shows a story as the newspaper made it, unless the reader wants the marks there too', async () => {
  const page = await open(FIRST_STORY, 'Kwabena Osei-Darko');
  const looks = () =>
    page.evaluate(() =>
      [0, 4].map((channel) => {
        const style = getComputedStyle(document.querySelector('article p:not(.meta)')!, `::highlight(mk-${channel})`);
        return `${style.backgroundColor} ${style.textDecorationLine}`;
      }),
    );
  const onScreen = await until('the styles', async () => {
    const now = await looks();
    return now[0]!.startsWith('rgba(122') && now;
  });
  expect(onScreen[1]).toContain('underline');
  await page.emulateMediaType('print');
  expect(await looks()).toEqual(['rgba(0, 0, 0, 0) none', 'rgba(0, 0, 0, 0) none']);
  await inWorker(browser, () =>
    (globalThis as unknown as Stored).chrome.storage.local.set({ settings: { printMarks: true } }),
  );
  await until('the marks on paper', async () => (await looks()).join() === onScreen.join());
  await page.close();
});
