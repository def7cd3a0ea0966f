import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_STORY } from '../../scripts/site.mjs';
import { LookUps } from './looked-up.ts';
import { settle } from './pages.ts';
import { item } from './scenes.ts';
import { hasWindow, pressKey } from './window.ts';
import { inWorker } from './worker.ts';

const NAME = 'Kwabena Osei-Darko';
const MINISTER = item(NAME, 'Ghanaian politician', 'human', 3, { P27: ['Ghana'], P39: ['Minister of Agriculture'] });

// The browser's own permission question cannot be answered without a window: `npm test` gives us one on Linux.
describe.runIf(hasWindow)('look-ups, in a real window, against services of our own', () => {
  let ups: LookUps;
  beforeAll(async () => {
    ups = await LookUps.open(FIRST_STORY);
  });
  afterAll(() => ups?.close());

  test('opening a card sends nothing, and neither does a button whose question is answered with no', async () => {
    const card = await ups.openCard(NAME);
    await settle(1000);
    await ups.press(card, '[data-do="look-up"]');
    await settle(1000);
    pressKey('Escape');
    expect(await ups.stateOf(card, 'refused')).toContain('Nothing was sent');
    expect(ups.wikimedia.requests).toEqual([]);
    expect(await ups.faults(NAME, 'refused')).toEqual([]);
  });

  test('after “Allow” the card shows summary and facts, each with source, licence and date; markup is only words', async () => {
    ups.wikimedia.scenes.set(NAME, {
      items: [MINISTER, item(NAME, 'Ghanaian footballer', 'human', 20)],
      summary: {
        extract: `${NAME}<img src=x onerror="alert(1)"> is a <b>Ghanaian</b> politician.<script>alert(2)</script>`,
      },
    });
    const { card, words } = await ups.allow(NAME, 'found');
    expect(words).toContain('Kwabena Osei-Darko is a Ghanaian politician.');
    expect(words).toContain('Wikipedia, revision of Feb 20, 2026 · CC BY-SA 4.0');
    expect(words).toMatch(/Office Minister of Agriculture since Jan 7, 2025/);
    expect(words).toContain('Wikidata, revision of Feb 11, 2026 · CC0');
    expect(await card.$$('.lookup img, .lookup script, .lookup b')).toEqual([]);
    const links = await card.$$eval('.lookup a', (all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links).toContain('https://en.wikipedia.org/wiki/Kwabena_Osei-Darko');
    expect(links).toContain('https://creativecommons.org/licenses/by-sa/4.0/');
    expect(await ups.faults(NAME, 'hostile-markup')).toEqual([]);
  });

  test('what was sent is the name and what was found under it: no cookie, no referrer, no word of the article', async () => {
    const sent = ups.wikimedia.requests;
    expect(sent.length).toBeGreaterThan(2);
    for (const { headers, path, query, host } of sent) {
      expect(headers['api-user-agent']).toMatch(/^Sidelight\/[\d.]+ /);
      expect(headers.cookie ?? headers.referer).toBeUndefined();
      expect(`${host}${path}?${query}`).not.toMatch(/cocoa|Accra|news\.sidelight|smuggl/i);
    }
    expect(new Set(sent.map(({ host }) => host))).toEqual(new Set(['www.wikidata.org', 'en.wikipedia.org']));
  });

  test('leave to look up is no leave to read Wikipedia’s pages: no script is registered there', async () => {
    const scripts = await inWorker(ups.browser, () =>
      (
        globalThis as unknown as {
          chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
        }
      ).chrome.scripting.getRegisteredContentScripts(),
    );
    expect(scripts).toEqual([]);
  });

  test('a card opened again shows what is kept, with nothing pressed and nothing sent, until it is told to look again', async () => {
    const before = ups.wikimedia.requests.length;
    const card = await ups.openCard(NAME);
    const words = await ups.stateOf(card, 'found');
    expect(words).toContain('Looked up today');
    expect(ups.wikimedia.requests.length).toBe(before);
    await ups.press(card, '[data-do="refresh"]');
    await settle(500);
    await ups.stateOf(card, 'found');
    expect(ups.wikimedia.requests.length).toBeGreaterThan(before);
  });

  test('where two of that name may be meant the reader picks, and the pick is remembered', async () => {
    const name = 'Mathieu Koné-Lagarde';
    const born = (year: number) =>
      item(name, `Ivorian spokesperson, born ${year}`, 'human', 3, { P27: ['Ivory Coast'] });
    const [, younger] = [born(1964), born(1978)];
    ups.wikimedia.scenes.set(name, {
      items: [born(1964), younger!],
      summary: { extract: 'Mathieu Koné-Lagarde is an Ivorian spokesperson.' },
    });
    const { card, words } = await ups.lookUp(name, 'candidates');
    expect(words).toContain('2 possible matches');
    expect(words).toContain('born 1978');
    expect(await ups.faults(name, 'possible-matches')).toEqual([]);
    await ups.press(card, `[data-pick="${younger!.id}"]`);
    expect(await ups.stateOf(card, 'found')).toContain('Your choice');
    // What was looked up stands on the card when it is opened anew: nothing has to be pressed.
    expect(await ups.stateOf(await ups.openCard(name), 'found')).toContain('born 1978');
    expect(await ups.faults(name, 'pick-remembered')).toEqual([]);
  });

  test('no picture comes before it is asked for; then it stands on the card with author and licence', async () => {
    ups.wikimedia.scenes.set(NAME, {
      items: [MINISTER],
      summary: { extract: `${NAME} is a Ghanaian politician.` },
      image: 'free',
    });
    const card = await ups.openCard(NAME);
    const fromImages = () => ups.wikimedia.requests.filter(({ host }) => host === 'upload.wikimedia.org').length;
    await ups.press(card, '[data-do="refresh"]');
    await settle(500);
    await ups.stateOf(card, 'found');
    expect([await card.$('.lookup img'), fromImages()]).toEqual([null, 0]);
    await ups.press(card, '[data-do="show-image"]');
    const drawn = (node: Element) => (node.querySelector<HTMLImageElement>('.lookup img')?.naturalWidth ?? 0) > 0;
    await ups.panel.waitForFunction(drawn, { timeout: 8000 }, card);
    expect(await card.$eval('.lookup figure', (node) => (node as HTMLElement).innerText)).toMatch(
      /Signe Larke.*CC BY-SA 4\.0/,
    );
    expect(fromImages()).toBe(1);
    expect(await ups.faults(NAME, 'image-opened')).toEqual([]);
  });
});
