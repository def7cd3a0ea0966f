import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPanel, openPopup } from '../../scripts/chromium.mjs';
import { FIRST_STORY, type Site, serveSite } from '../../scripts/site.mjs';
import { serveWikimedia, type Wikimedia } from './wikimedia.ts';
import { allowPermission, hasWindow, pressKey } from './window.ts';
import { inWorker } from './worker.ts';

const wait = (ms: number) => new Promise((go) => setTimeout(go, ms));
const politician = (id: string, name: string, line: string, more = {}) => ({
  id,
  name,
  line,
  is: 'human' as const,
  ...more,
});

// The browser's own permission question cannot be answered without a window: `npm test` gives us one on Linux.
describe.runIf(hasWindow)('look-ups, in a real window, against services of our own', () => {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-chromium-'));
  let site: Site;
  let wikimedia: Wikimedia;
  let browser: Browser;
  let panel: Page;

  beforeAll(async () => {
    [site, wikimedia] = await Promise.all([serveSite(), serveWikimedia()]);
    browser = await launchChromium({
      headless: false,
      hostRules: [site.hostRule, ...wikimedia.hostRules],
      offline: true,
      userDataDir: profile,
      flags: ['--ignore-certificate-errors'],
    });
    const page = (await browser.pages())[0]!;
    await page.goto(site.origin + FIRST_STORY);
    const popup = await openPopup(browser, page);
    await (await popup.waitForSelector('[data-do="annotate"]'))!.click();
    await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 15_000 });
    panel = await openPanel(browser, page);
    await (await panel.waitForSelector('[data-tab="names"]'))!.click();
    await panel.waitForSelector('.name');
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([site?.close(), wikimedia?.close()]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Opens the card of a name (anew, where it is open) and answers it. */
  async function openCard(name: string): Promise<ElementHandle<Element>> {
    const rows = await panel.$$('.name');
    for (const row of rows) {
      if ((await row.$eval('.name-name', (node) => node.textContent)) !== name) continue;
      const open = (await row.$('.name-open'))!;
      if ((await open.evaluate((node) => node.getAttribute('aria-expanded'))) === 'true') await open.click();
      await open.click();
      await panel.waitForFunction((node) => node.querySelector('.lookup') !== null, {}, row);
      return row;
    }
    throw new Error(`the panel has no card of ${name}`);
  }

  const press = async (card: ElementHandle<Element>, what: string) =>
    (await card.waitForSelector(`.lookup ${what}`))!.click();

  /** Waits for a state of the card's look-up and answers its words. */
  async function stateOf(card: ElementHandle<Element>, state: string, patience = 8000): Promise<string> {
    const wanted = `.lookup[data-lookup="${state}"]`;
    await panel.waitForFunction((node, sel) => node.querySelector(sel) !== null, { timeout: patience }, card, wanted);
    return card.$eval(wanted, (node) => (node as HTMLElement).innerText.replace(/\s+/g, ' '));
  }

  async function lookUp(name: string, state: string, patience?: number) {
    const card = await openCard(name);
    await press(card, '[data-do="look-up"]');
    return { card, words: await stateOf(card, state, patience) };
  }

  test('opening a card sends nothing, and neither does a button whose question is answered with no', async () => {
    const card = await openCard('Kwabena Osei-Darko');
    await wait(1000);
    await press(card, '[data-do="look-up"]');
    await wait(1000);
    pressKey('Escape');
    expect(await stateOf(card, 'refused')).toContain('Nothing was sent');
    expect(wikimedia.requests).toEqual([]);
  });

  test('after “Allow” the card shows summary and facts, each with source, licence and date; markup is only words', async () => {
    wikimedia.scenes.set('Kwabena Osei-Darko', {
      items: [
        politician('Q501', 'Kwabena Osei-Darko', 'Ghanaian politician', {
          says: { P27: ['Ghana'], P39: ['Minister of Agriculture'] },
        }),
        politician('Q502', 'Kwabena Osei-Darko', 'Ghanaian footballer', { sites: 20 }),
      ],
      summary: {
        extract:
          'Kwabena Osei-Darko<img src=x onerror="alert(1)"> is a <b>Ghanaian</b> politician.<script>alert(2)</script>',
      },
    });
    const card = await openCard('Kwabena Osei-Darko');
    await press(card, '[data-do="look-up"]');
    await allowPermission();
    const words = await stateOf(card, 'found');
    expect(words).toContain('Kwabena Osei-Darko is a Ghanaian politician.');
    expect(words).toContain('Wikipedia, revision of Feb 20, 2026 · CC BY-SA 4.0');
    expect(words).toMatch(/Office Minister of Agriculture since Jan 7, 2025/);
    expect(words).toContain('Wikidata, revision of Feb 11, 2026 · CC0');
    expect(await card.$$('.lookup img, .lookup script, .lookup b')).toEqual([]);
    const links = await card.$$eval('.lookup a', (all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links).toContain('https://en.wikipedia.org/wiki/Kwabena_Osei-Darko');
  });

  test('what was sent is the name and what was found under it: no cookie, no referrer, no word of the article', async () => {
    const sent = wikimedia.requests;
    expect(sent.length).toBeGreaterThan(2);
    for (const { headers, path, query, host } of sent) {
      expect(headers['api-user-agent']).toMatch(/^Sidelight\/[\d.]+ /);
      expect(headers.cookie ?? headers.referer).toBeUndefined();
      expect(`${host}${path}?${query}`).not.toMatch(/cocoa|Accra|news\.sidelight|smuggl/i);
    }
    expect(new Set(sent.map(({ host }) => host))).toEqual(new Set(['www.wikidata.org', 'en.wikipedia.org']));
  });

  test('leave to look up is no leave to read Wikipedia’s pages: no script is registered there', async () => {
    const scripts = await inWorker(browser, () =>
      (
        globalThis as unknown as {
          chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
        }
      ).chrome.scripting.getRegisteredContentScripts(),
    );
    expect(scripts).toEqual([]);
  });

  test('a card opened again answers from what is kept, until it is told to look again', async () => {
    const before = wikimedia.requests.length;
    const { card, words } = await lookUp('Kwabena Osei-Darko', 'found');
    expect(words).toContain('Looked up on');
    expect(wikimedia.requests.length).toBe(before);
    await press(card, '[data-do="refresh"]');
    await wait(500);
    await stateOf(card, 'found');
    expect(wikimedia.requests.length).toBeGreaterThan(before);
  });

  test('where two of that name may be meant the reader picks, and the pick is remembered', async () => {
    wikimedia.scenes.set('Mathieu Koné-Lagarde', {
      items: [
        politician('Q511', 'Mathieu Koné-Lagarde', 'Ivorian spokesperson, born 1964', {
          says: { P27: ['Ivory Coast'] },
        }),
        politician('Q512', 'Mathieu Koné-Lagarde', 'Ivorian spokesperson, born 1978', {
          says: { P27: ['Ivory Coast'] },
        }),
      ],
      summary: { extract: 'Mathieu Koné-Lagarde is an Ivorian spokesperson.' },
    });
    const { card, words } = await lookUp('Mathieu Koné-Lagarde', 'candidates');
    expect(words).toContain('2 possible matches');
    expect(words).toContain('born 1978');
    await press(card, '[data-pick="Q512"]');
    expect(await stateOf(card, 'found')).toContain('Your choice');
    // What was looked up stands on the card when it is opened anew: nothing has to be pressed.
    expect(await stateOf(await openCard('Mathieu Koné-Lagarde'), 'found')).toContain('born 1978');
  });

  test('nobody of that name is an answer, and so is an article that is not there', async () => {
    expect((await lookUp('Funmilayo Adeyinka-Brown', 'no-match')).words).toContain('No match');
    const items = [{ id: 'Q521', name: 'Ghana', line: 'country in West Africa', is: 'country' as const, sites: 300 }];
    wikimedia.scenes.set('Ghana', { items, summary: 'missing' });
    expect((await lookUp('Ghana', 'not-found')).words).toContain('was not found in Wikipedia');
  });

  test('an answer of another shape, and none in time, are said so', async () => {
    wikimedia.scenes.set('Ivory Coast', { search: 'drift' });
    expect((await lookUp('Ivory Coast', 'changed')).words).toContain('www.wikidata.org answered in a form');
    wikimedia.scenes.set('Ivory Coast', { search: 'hang' });
    const card = await openCard('Ivory Coast');
    await press(card, '[data-do="look-up"]');
    expect(await stateOf(card, 'loading')).toContain('Looking up');
    expect(await stateOf(card, 'slow', 15_000)).toContain('did not answer in time');
  });

  test('a service that asks for a pause is left alone until it is over', async () => {
    wikimedia.scenes.set('Abidjan', { search: 'limited' });
    const { card, words } = await lookUp('Abidjan', 'limited');
    expect(words).toMatch(/Try again after \d/);
    const before = wikimedia.requests.length;
    await press(card, '[data-do="look-up"]');
    await wait(500);
    await stateOf(card, 'limited');
    expect(wikimedia.requests.length).toBe(before);
    const items = [
      { id: 'Q531', name: 'Abidjan', line: 'largest city of Ivory Coast', is: 'city' as const, sites: 200 },
    ];
    wikimedia.scenes.set('Abidjan', { items, summary: { extract: 'Abidjan is a city of Ivory Coast.' } });
    await wait(wikimedia.pause * 1000);
    await press(card, '[data-do="look-up"]');
    expect(await stateOf(card, 'found')).toContain('Abidjan is a city of Ivory Coast.');
  });

  test('without a network the card says so', async () => {
    await wikimedia.close();
    expect((await lookUp('Ivory Coast', 'offline')).words).toContain('could not be reached');
  });
});
