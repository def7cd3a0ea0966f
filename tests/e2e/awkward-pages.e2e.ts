import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { openPopup } from '../../scripts/chromium.mjs';
import { FIRST_STORY } from '../../scripts/site.mjs';
import { paintedWords } from './marks.ts';
import { annotate, openNews, settle, until } from './pages.ts';

const HEAD =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-03T08:00:00Z">';
/** Invented people and words on invented places. */
const BODY = [
  'Arland accused neighbouring Borovia on Tuesday of opening the gates of the Tell dam by night, a charge that Borovia denied.',
  '“The water came without a word,” Arland’s Interior Minister Ines Carvell told reporters in the town of Tell. “We lost the whole spring sowing.”',
  'Borovian government spokesman Otto Brandvik said the gates had been shut all week. “Somebody has mistaken rain for a plot,” he said.',
  'Carvell said her ministry would publish photographs of the gates, and called on Borovia to let engineers from both countries inspect them.',
  'The dam was built by the two countries together and has been run by Borovia alone since the last agreement ran out in spring.',
];
const article = (paragraphs: readonly string[]) =>
  `<h1>Arland and Borovia argue over dam</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}`;
const pageOf = (body: string, more = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Arland and Borovia argue over dam</title>${HEAD}${more}</head><body>${body}</body></html>`;

const FRENCH = [
  'Le gouvernement de l’Arlande a accusé mardi son voisin d’avoir ouvert les vannes du barrage pendant la nuit sans prévenir personne.',
  '« L’eau est arrivée sans un mot », a déclaré la ministre de l’Intérieur devant les journalistes, dans la petite ville de Tell.',
  'Un porte-parole du gouvernement voisin a répondu que les vannes étaient restées fermées toute la semaine et que la pluie suffisait.',
  'Les deux pays ont construit ce barrage ensemble, mais un seul le gère depuis la fin du dernier accord au printemps de cette année.',
];

const { site, browser } = await openNews(
  new Map([
    ['/dam', pageOf(`<article>${article(BODY)}</article>`)],
    ['/late', pageOf('<main><div id="story">Loading…</div></main>')],
    ['/dark', pageOf(`<article>${article(BODY)}</article>`, '<style>body{background:#101114;color:#eee}</style>')],
    ['/french', pageOf(`<article><h1>Un barrage</h1>${FRENCH.map((p) => `<p>${p}</p>`).join('')}</article>`, '', 'fr')],
  ]),
);

async function visit(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.origin + path);
  return page;
}

const hasMarks = (page: Page) => until('marks', async () => (await paintedWords(page)).includes('Ines Carvell'));

/** What the popup over this page says of it. */
async function statusOf(page: Page, state: string): Promise<string> {
  const popup = await openPopup(browser, page);
  const status = await popup.waitForSelector(`.status[data-state="${state}"]`);
  return status!.evaluate((node) => node.textContent ?? '');
}

describe('a page that does not keep still', () => {
  test('gets its marks when the body arrives late', async () => {
    const page = await visit('/late');
    await annotate(browser, page);
    await settle(1500);
    expect(await paintedWords(page)).toEqual([]);
    await page.evaluate((html) => {
      document.querySelector('#story')!.innerHTML = html;
    }, article(BODY));
    await hasMarks(page);
    await page.close();
  });

  test('keeps its marks when the newspaper builds the same story anew', async () => {
    const page = await visit('/dam');
    await annotate(browser, page);
    await hasMarks(page);
    await new Promise((go) => setTimeout(go, 1000));
    await page.evaluate(() => {
      const story = document.querySelector('article')!;
      story.innerHTML = String(story.innerHTML);
    });
    await hasMarks(page);
    await page.close();
  });

  test('gets wiped marks back a few times; then they rest, and the popup says so', async () => {
    const page = await visit('/dam');
    await annotate(browser, page);
    await hasMarks(page);
    let wipes = 0;
    for (let back = true; back && wipes < 10; wipes++) {
      await page.evaluate(() => CSS.highlights.clear());
      back = await until('marks', async () => (await paintedWords(page)).length > 0, 2500).catch(() => false);
    }
    expect(wipes).toBeGreaterThan(4);
    expect(wipes).toBeLessThan(9);
    expect(await statusOf(page, 'ready')).toContain('keeps removing the marks');
    await page.close();
  });
});

describe('a page and its reader', () => {
  test('a script’s click on a mark opens nothing, a reader’s click does', async () => {
    const page = await visit('/dam');
    await annotate(browser, page);
    await hasMarks(page);
    const place = await page.evaluate(() => {
      const text = document.querySelectorAll('article p')[1]!.firstChild!;
      const range = document.createRange();
      range.setStart(text, 3);
      range.setEnd(text, 12);
      const { x, y, width, height } = range.getBoundingClientRect();
      const spot = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true };
      document.elementFromPoint(spot.clientX, spot.clientY)!.dispatchEvent(new MouseEvent('click', spot));
      return { x: spot.clientX, y: spot.clientY };
    });
    await new Promise((go) => setTimeout(go, 800));
    const isPanel = (target: { url(): string }) => target.url().includes('/sidepanel.html');
    expect(browser.targets().filter(isPanel)).toEqual([]);
    await page.bringToFront();
    await page.mouse.click(place.x, place.y);
    await browser.waitForTarget(isPanel, { timeout: 5000 });
    await page.close();
  });

  test('dark pages get marks that are light enough, also when the page turns dark later', async () => {
    const underline = (page: Page) =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('article p')!, '::highlight(mk-10)').textDecorationColor,
      );
    const dark = await visit('/dark');
    await annotate(browser, dark);
    await hasMarks(dark);
    const onDark = await until('a colour', async () => (await underline(dark)) || undefined);
    const light = await visit('/dam');
    await annotate(browser, light);
    await hasMarks(light);
    const onLight = await until('a colour', async () => (await underline(light)) || undefined);
    expect(onDark).not.toBe(onLight);
    await light.evaluate(() => {
      document.body.setAttribute('style', 'background: rgb(16, 17, 20); color: rgb(238, 238, 238)');
    });
    await until('the colours for dark pages', async () => (await underline(light)) === onDark);
    await dark.close();
    await light.close();
  });

  test('a French story is left as it is, and the popup names the language', async () => {
    const page = await visit('/french');
    await annotate(browser, page);
    expect(await statusOf(page, 'other-language')).toContain('This article is in French');
    expect(await paintedWords(page)).toEqual([]);
    await page.close();
  });

  test('the key for marks takes them away and brings them back', async () => {
    const page = await visit(FIRST_STORY);
    await annotate(browser, page);
    await until('marks', async () => (await paintedWords(page)).length > 3);
    const worker = await (await browser.waitForTarget((t) => t.type() === 'service_worker')).worker();
    const press = () =>
      worker!.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
            tabs: { query(filter: object): Promise<unknown[]> };
          };
        };
        const [tab] = await chrome.tabs.query({ active: true });
        chrome.commands.onCommand.dispatch('toggle-marks', tab);
      });
    await press();
    await until('no marks', async () => (await paintedWords(page)).length === 0);
    await press();
    await until('marks again', async () => (await paintedWords(page)).length > 3);
    await page.close();
  });

  test('a page of the browser is called one', async () => {
    const page = await browser.newPage();
    await page.goto('chrome://version');
    expect(await statusOf(page, 'browser-page')).toContain('A page of the browser');
    await page.close();
  });
});
