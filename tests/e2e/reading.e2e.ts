import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { extensionPage, openPanel, openPopup } from '../../scripts/chromium.mjs';
import { FIRST_STORY } from '../../scripts/site.mjs';
import { colourlessWords, domChangesOf, paintedWords, waitForMarks, watchDom } from './marks.ts';
import { annotate, clickWords, openNews, textsOf, until } from './pages.ts';

const { site, browser } = await openNews();

/** Opens a story in a tab of its own and has it annotated by the popup's button. */
async function annotated(path: string, watch = false): Promise<Page> {
  const page = await browser.newPage();
  if (watch) await watchDom(page);
  await page.goto(site.origin + path);
  await annotate(browser, page);
  await waitForMarks(page, (words) => words.length > 3);
  return page;
}

/** Switches something in the real popup. */
async function flip(page: Page, name: string): Promise<void> {
  const popup = await openPopup(browser, page);
  const box = await popup.waitForSelector(`[name="${name}"]`);
  await box!.evaluate((node) => (node as HTMLInputElement).click());
}

/** Words that must be painted, and words that must not, on each page of the demo site. */
const PAGES = [
  {
    layout: 'a news agency story',
    path: FIRST_STORY,
    painted: [
      'Kwabena Osei-Darko',
      'Mathieu Koné-Lagarde',
      '“We have asked Accra for evidence three times,”',
      'Ivory Coast',
      'Ghanaian',
    ],
    bare: ['Chile and Peru resume talks', 'Newsletter', 'Terms'],
  },
  {
    layout: 'a WordPress story with navigation words, pull quote and comments',
    path: '/bulletin/talks-resume.html',
    painted: [
      'Irene Quispe-Alarcón',
      'Tomás Berríos-Keller',
      '“undeclared concentrate”',
      '“railway piracy”',
      'Nelson Huanca-Prieto',
    ],
    bare: ['BackBack', 'Leave a Reply', 'should resign', 'Previous'],
  },
  {
    layout: 'a story of line breaks without any classes',
    path: '/harbour/strike.html',
    painted: ['Greta Lindahl-Moe', 'Anders Whitlock', 'Norrholm Ports', '"Nobody works alone on our quays,"'],
    bare: ['Rowing boat', 'Print this page', 'Tides'],
  },
  {
    layout: 'a live blog',
    path: '/live/flood-levy.html',
    painted: ['Hannah Prowse', 'Martin Oyelaran', '“Every pump is in annex C,”'],
    bare: ['Newest first', 'Weather'],
  },
  {
    layout: 'a long read on a dark page',
    path: '/magazine/mine-ruling.html',
    painted: ['Pilar Requejo', 'Hugo van der Scheldt', 'Litoral Minerals', '“We asked for the river.”'],
    bare: ['It was a meadow', 'inbox', 'Reportage'],
  },
  {
    layout: 'a story of a single-page newspaper',
    path: '/journal/ferry-tax',
    painted: ['Astrid Hovland-Berg', 'Mikkel Skovgaard-Lund', '“The fjords are not a chimney,”'],
    bare: ['Front page', 'stadium ban'],
  },
];

describe.each(PAGES)('$layout', ({ path, painted, bare }) => {
  test('has its marks on the right words and nowhere else, and its DOM is untouched', async () => {
    const page = await annotated(path, true);
    const words = await waitForMarks(page, (found) => painted.every((want) => found.includes(want))).catch(async () =>
      paintedWords(page),
    );
    expect(painted.filter((want) => !words.includes(want))).toEqual([]);
    expect(words.filter((word) => bare.some((no) => word.includes(no)))).toEqual([]);
    await until('colours of all marks', async () => (await colourlessWords(page)).length === 0);
    const changes = await domChangesOf(page);
    if (!path.startsWith('/journal')) expect(changes).toEqual([]);
    await page.close();
  });
});

test('the switches of the popup take marks away and bring them back, kind by kind and all at once', async () => {
  const page = await annotated(FIRST_STORY);
  await waitForMarks(page, (words) => words.includes('Kwabena Osei-Darko'));
  await flip(page, 'kind-people');
  await until('people unpainted', async () => !(await paintedWords(page)).includes('Kwabena Osei-Darko'));
  expect(await paintedWords(page)).toContain('Ivory Coast');
  await flip(page, 'kind-people');
  await waitForMarks(page, (words) => words.includes('Kwabena Osei-Darko'));
  await flip(page, 'marks');
  await until('everything unpainted', async () => (await paintedWords(page)).length === 0);
  await flip(page, 'marks');
  await waitForMarks(page, (words) => words.includes('Kwabena Osei-Darko'));
  await page.close();
});

test('the panel shows the claims from each side; a claim leads to its sentence, a mark to its card', async () => {
  const page = await annotated(FIRST_STORY);
  const panel = await openPanel(browser, page);
  await panel.waitForSelector('.side .claim');
  expect(await textsOf(panel, '.side h2')).toEqual(
    expect.arrayContaining([expect.stringContaining('Ghana'), expect.stringContaining('Ivory Coast')]),
  );

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const card = await panel.evaluateHandle(() =>
    [...document.querySelectorAll('.claim')].find((c) => c.textContent?.includes('Every night, lorries leave')),
  );
  const before = await page.evaluate(() => scrollY);
  await (await card.asElement()!.$('button.link'))!.evaluate((node) => (node as HTMLElement).click());
  await until('the page to scroll back to the sentence', () => page.evaluate((y) => scrollY < y, before));
  await until('the words to be lit', () => page.evaluate(() => CSS.highlights.has('mk-now')));

  await clickWords(page, 'Nobody smuggles for fun');
  await until('the card of the clicked words to have the focus', () =>
    panel.evaluate(() => Boolean(document.activeElement?.textContent?.includes('Nobody smuggles for fun'))),
  );

  await panel.click('[data-tab="names"]');
  await panel.waitForSelector('.name');
  expect((await textsOf(panel, '.name')).some((t) => t.includes('Kwabena Osei-Darko'))).toBe(true);
  await panel.click('[data-tab="quotes"]');
  expect((await textsOf(panel, '.quotes .claim')).length).toBeGreaterThan(5);
  await page.close();
});

test('a newspaper that changes its story without a load is read anew, and the old marks go', async () => {
  const page = await annotated('/journal/ferry-tax');
  await waitForMarks(page, (words) => words.includes('Astrid Hovland-Berg'));
  await page.evaluate(() => (document.querySelectorAll('nav a')[2] as HTMLElement).click());
  const words = await waitForMarks(page, (found) => found.includes('Edgar Thornquist'));
  expect(words).not.toContain('Astrid Hovland-Berg');
  await page.goBack();
  await waitForMarks(page, (found) => found.includes('Astrid Hovland-Berg'));
  await page.close();
});

test('a story that was left and come back to still has its marks', async () => {
  const page = await annotated(FIRST_STORY);
  await page.goto(`${site.origin}/world.html`);
  await page.goBack();
  await waitForMarks(page, (words) => words.includes('Kwabena Osei-Darko'));
  await page.close();
});

test('a saved story is known again on the next visit, with its marks, and stands in the library until deleted', async () => {
  const page = await annotated('/harbour/strike.html');
  const popup = await openPopup(browser, page);
  await popup.waitForSelector('[data-do="save"]:not([disabled])');
  await popup.click('[data-do="save"]');
  await popup.waitForSelector('.notice');
  await page.close();

  const again = await annotated('/harbour/strike.html');
  const second = await openPopup(browser, again);
  await until('the popup to know that the story is saved', () =>
    second.$eval('[data-do="save"]', (node) => node.textContent?.includes('again') ?? false),
  );
  await second.click('[data-do="open-library"]');
  const library = await extensionPage(browser, 'library.html');
  await until('the story to be listed', () =>
    library.evaluate(() => document.body.innerText.includes('Dockers walk out at Norrholm harbour')),
  );
  await library.close();
  await again.close();
});
