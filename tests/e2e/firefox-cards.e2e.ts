import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/machine.mjs';
import { SITE_HOST, type Site, serveSite } from '../../scripts/site.mjs';
import { pageOf, STORIES } from '../fixtures/cards/stories.ts';
import { Firefox } from './firefox.ts';
import { grantSites } from './firefox-permissions.ts';
import { settle, until } from './pages.ts';

const story = STORIES[0]!;
let site: Site;
let firefox: Firefox;
let id: string;

beforeAll(async () => {
  site = await serveSite(new Map([[story.path, pageOf(story)]]));
  firefox = await Firefox.launch({ 'network.dns.forceResolve': '127.0.0.1' });
  id = await firefox.install(`${root}.output/firefox-mv3`);
  await grantSites(firefox, id);
  await firefox.goto(`http://${SITE_HOST}:${site.port}${story.path}`);
  await until('marks', () => firefox.page<number>('return CSS.highlights.size'));
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

const inPanel = <T>(body: string) => firefox.inSidebar<T>(`const { document } = content; ${body}`);
/** Whether the card of Grace Wambui stands open under Names and has the focus. */
const IS_OPEN = `return Boolean(document.querySelector('[data-tab="names"][aria-selected="true"]')
  && document.querySelector('.name-open[aria-expanded="true"]')
  && document.activeElement.textContent.includes('Grace Wambui')
  && document.body.innerText.replace(/\\s+/g, ' ').includes('Role Foreign Minister'))`;
const cardOfWambui = () => until('her card', () => inPanel<boolean>(IS_OPEN));

describe('in Firefox the card of a name is opened', () => {
  beforeAll(() => firefox.openSidebar(id));
  const SPEAKER = `document.querySelector('[data-tab="sides"]').click();
    const link = [...document.querySelectorAll('.claim .name-link')].find((one) => one.textContent === 'Grace Wambui');`;

  test('by a click on the speaker of a claim', async () => {
    await until('the claims', () => inPanel<boolean>(`return document.querySelector('.claim') !== null`));
    await until('the speaker', () => inPanel<boolean>(`${SPEAKER} link?.click(); return Boolean(link);`));
    await cardOfWambui();
  });

  test('from the speaker of a claim by keyboard', async () => {
    // The browser may be giving the focus back to the page still: the reader presses again.
    await until('her card', async () => {
      await until('the speaker', () => inPanel<boolean>(`${SPEAKER} link?.focus(); return Boolean(link);`));
      await firefox.pressKey('Enter', 'sidebar');
      await settle(500);
      return inPanel<boolean>(IS_OPEN);
    });
  });

  test('by the key for selected words', async () => {
    await firefox.placeOf('Grace Wambui', true);
    await firefox.pressKey('K', 'page', 'Alt', 'Shift');
    await cardOfWambui();
  });
});

describe('in Firefox a peek', () => {
  const peek = () =>
    firefox.page<{ top: number; bottom: number; open: boolean } | undefined>(
      `const host = document.querySelector('sidelight-peek');
       const box = host?.getBoundingClientRect();
       return box && { top: box.top, bottom: box.bottom, open: host.shadowRoot !== null };`,
    );
  const restOn = async (words: string) => {
    const { x, y } = await firefox.placeOf(words);
    await firefox.moveTo(x - 40, y);
    await firefox.moveTo(x, y);
  };

  /** Turns its switch in the settings. */
  const flipPeek = async () => {
    await firefox.openOwnPage(id, 'options.html');
    await until('the switch', () =>
      firefox.inFrontTab<boolean>(
        `const box = content.document.querySelector('[name="peek"]'); box?.click(); return Boolean(box);`,
      ),
    );
    await settle(300);
    await firefox.closeFrontTab();
  };

  test('is off until it is switched on in the settings', async () => {
    await restOn('Grace Wambui');
    await settle(700);
    expect(await peek()).toBeNull();
    await flipPeek();
  });

  test('opens beside the words, closed to the page; Escape closes it', async () => {
    const box = await until('the peek', async () => {
      await restOn('Grace Wambui');
      await settle(400);
      return peek();
    });
    const name = await firefox.placeOf('Grace Wambui');
    expect(box.open).toBe(false);
    expect(box.top >= name.bottom || box.bottom <= name.top).toBe(true);
    await firefox.pressKey('Escape', 'page');
    expect(await peek()).toBeNull();
    await restOn('Grace Wambui');
    await until('the peek', peek);
    await firefox.moveTo(3, 3);
    await until('no peek', async () => (await peek()) === null);
  });

  test('goes when it is switched off again', async () => {
    await flipPeek();
    await restOn('Grace Wambui');
    await settle(700);
    expect(await peek()).toBeNull();
  });
});
