import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPanel } from '../../scripts/chromium.mjs';
import { FIRST_STORY } from '../../scripts/site.mjs';
import { waitForMarks } from './marks.ts';
import { annotate, clickWords, openNews, settle } from './pages.ts';
import { badgeOfFrontTab, chooseInMenu } from './worker.ts';

let page: Page;
let panel: Page;

async function marked(): Promise<void> {
  await annotate(browser, page);
  await waitForMarks(page, (words) => words.length > 0);
}

/** A picture of the panel where SHOTS names a folder for them. */
async function picture(name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const scheme of ['light', 'dark']) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of [250, 380]) {
      await panel.setViewport({ width, height: 900 });
      await settle(150);
      await panel.screenshot({ path: `${folder}/${name}-${scheme}-${width}.png` });
    }
  }
  await panel.emulateMediaFeatures([]);
  await panel.setViewport(null);
}

const { site, browser } = await openNews();
beforeAll(async () => {
  page = (await browser.pages())[0]!;
  await page.goto(site.origin + FIRST_STORY);
  await marked();
  panel = await openPanel(browser, page);
  await panel.waitForSelector('.side .claim');
});

/** Name of the side (or row) whose column holds the claim of these words. */
const columnOf = (said: string) =>
  panel.evaluate((wanted) => {
    const card = [...document.querySelectorAll('.claim')].find(
      (claim) => claim.querySelector('blockquote')?.textContent === wanted,
    );
    const column = card?.closest('.side, .row');
    return column?.querySelector('.side-name')?.textContent ?? column?.getAttribute('aria-label') ?? undefined;
  }, said);

/** Opens "Correct…" on the card of these words and answers the first list in it. */
async function openCorrect(said: string) {
  const card = await panel.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll('.claim')].find(
        (claim) => claim.querySelector('blockquote')?.textContent === wanted,
      )!,
    said,
  );
  const button = await card.$('.claim-foot button:last-child');
  if ((await button!.evaluate((b) => b.getAttribute('aria-expanded'))) === 'false') await button!.click();
  return (await card.waitForSelector('.correct select')) as unknown as Awaited<ReturnType<typeof panel.$>>;
}

/** How many words of the page wear each look, by the name of their highlight. */
const looks = () =>
  page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size])));

/** What axe finds wrong in the panel as it stands, in light and in dark. */
async function faults(): Promise<string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await settle(600);
    await panel.evaluate(axe);
    const ids = await panel.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    });
    found.push(...ids.map((id) => `${scheme} ${id}`));
  }
  await panel.emulateMediaFeatures([]);
  return found;
}

/** How far the panel reaches beyond a sidebar of 250 pixels. */
async function overhang(): Promise<number> {
  await panel.setViewport({ width: 250, height: 800 });
  const over = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await panel.setViewport(null);
  return over;
}

describe('a claim under the wrong side', () => {
  let said: string;
  let before: Record<string, number>;

  test('is moved by the reader, in the panel and in the page', async () => {
    said = await panel.$eval('.side .claim blockquote', (quote) => quote.textContent!);
    expect(await columnOf(said)).toBe(await panel.$eval('.side .side-name', (name) => name.textContent));
    before = await looks();
    const side = await openCorrect(said);
    await picture('claim');
    const options = await side!.$$eval('option', (all) => all.map(({ value, textContent }) => [value, textContent]));
    await side!.select(options[1]![0]!);
    await panel.waitForSelector('.corrections');
    await settle();
    expect(await columnOf(said)).toBe(options[1]![1]);
    expect(await looks()).not.toEqual(before);
    expect(await panel.evaluate(() => document.activeElement?.querySelector('blockquote')?.textContent)).toBe(said);
  });

  test('stands there still after the page was loaded again', async () => {
    const moved = await columnOf(said);
    await page.reload();
    await marked();
    await panel.waitForSelector('.corrections', { timeout: 10_000 });
    await panel.waitForSelector('.side .claim');
    expect(await columnOf(said)).toBe(moved);
    expect(await looks()).not.toEqual(before);
  });

  test('goes back when the correction is undone', async () => {
    await panel.click('.corrections summary');
    await picture('list');
    await openCorrect(said);
    expect(await faults()).toEqual([]);
    expect(await overhang()).toBeLessThanOrEqual(0);
    await panel.click('.corrections li .link');
    await panel.waitForFunction(() => !document.querySelector('.corrections'), { timeout: 5000 });
    await settle();
    expect(await columnOf(said)).toBe(await panel.$eval('.side .side-name', (name) => name.textContent));
    expect(await looks()).toEqual(before);
  });
});

describe('a name', () => {
  test('that is none goes from the list and from the page, and comes back with undo', async () => {
    // The undo of the test before may still be on its way to the panel: it makes the list anew.
    await settle();
    await panel.click('[data-tab="names"]');
    await panel.waitForSelector('.name');
    const name = await panel.$eval('.name-group .name-name', (node) => node.textContent!);
    const listed = () =>
      panel.$$eval('.name-name', (nodes, wanted) => nodes.some((n) => n.textContent === wanted), name);
    const sum = async () => Object.values(await looks()).reduce((total, size) => total + size, 0);
    const marks = await sum();
    await panel.click('.name-open');
    await panel.waitForSelector('.correct-name .link');
    // The bundled facts make the card longer when they have been read.
    await settle();
    await panel.click('.correct-name .link');
    await picture('name');
    expect(await faults()).toEqual([]);
    expect(await overhang()).toBeLessThanOrEqual(0);
    await (await panel.waitForSelector('.correct > .button'))!.click();
    await panel.waitForSelector('.corrections');
    await settle();
    expect(await listed()).toBe(false);
    expect(await sum()).toBeLessThan(marks);
    await panel.click('.corrections summary');
    await panel.click('.corrections li .link');
    await panel.waitForFunction(() => !document.querySelector('.corrections'), { timeout: 5000 });
    await settle();
    expect(await listed()).toBe(true);
    expect(await sum()).toBe(marks);
  });
});

describe('“Correct this mark…” in the page’s context menu', () => {
  test('opens the card of the claim under the pointer with its form', async () => {
    await clickWords(page, 'come back empty', 'right');
    expect(await panel.$('.claim .correct')).toBeNull();
    await chooseInMenu(browser, 'correct');
    await panel.waitForSelector('.claim.flashed .correct select');
    expect(await panel.$eval('.claim.flashed blockquote', (quote) => quote.textContent)).toContain('come back empty');
    await picture('by-menu');
  });

  test('beside the marks, the button says that there is none', async () => {
    await page.mouse.click(2, 2, { button: 'right' });
    await chooseInMenu(browser, 'correct');
    for (const end = Date.now() + 5000; Date.now() < end && (await badgeOfFrontTab(browser)) !== '–'; )
      await settle(50);
    expect(await badgeOfFrontTab(browser)).toBe('–');
  });
});
