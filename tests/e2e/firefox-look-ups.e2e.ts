import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/machine.mjs';
import { SITE_HOST, type Site, serveSite } from '../../scripts/site.mjs';
import { pageOf, STORIES } from '../fixtures/cards/stories.ts';
import { PANEL } from './card-panel.ts';
import { Firefox } from './firefox.ts';
import { allowPermission, denyPermission, grantSites, permissionQuestion } from './firefox-permissions.ts';
import { until } from './pages.ts';
import { type LoopbackProxy, proxyPrefs, startProxy } from './proxy.ts';
import { STORY_CARDS } from './story-cards.ts';
import { serveWikimedia, type Wikimedia } from './wikimedia.ts';

let site: Site;
let wikimedia: Wikimedia;
let proxy: LoopbackProxy;
let firefox: Firefox;
let id: string;

beforeAll(async () => {
  [site, wikimedia] = await Promise.all([serveSite(), serveWikimedia()]);
  for (const story of STORIES) site.extra.set(story.path, pageOf(story));
  for (const { lookUp } of STORY_CARDS) wikimedia.scenes.set(lookUp.asked ?? lookUp.name, lookUp.scene);
  proxy = await startProxy((host) => {
    if (host === SITE_HOST) return site.port;
    return /(?:^|\.)(?:wikipedia|wikidata|wikimedia)\.org$/.test(host) ? wikimedia.port : undefined;
  });
  firefox = await Firefox.launch(proxyPrefs(proxy), { acceptInsecureCerts: true });
  id = await firefox.install(`${root}.output/firefox-mv3`);
});
afterAll(async () => {
  await firefox?.close();
  await Promise.all([site?.close(), wikimedia?.close(), proxy?.close()]);
});

const inPanel = <T>(body: string) => firefox.inSidebar<T>(`const { document } = content; ${body}`);

async function goTo(path: string): Promise<void> {
  await firefox.goto(`http://${SITE_HOST}${path}`);
  const { title } = STORIES.find((story) => story.path === path)!;
  await until(`the sidebar of ${path}`, async () => (await inPanel<string>(PANEL.title)) === title);
  await until('the names', () => inPanel<boolean>(PANEL.openNames));
}

const [FIRST] = STORY_CARDS;
const first = FIRST!.lookUp;

describe('look-ups in Firefox', () => {
  beforeAll(async () => {
    await grantSites(firefox, id, ['http://*/*']);
    await firefox.goto(`http://${SITE_HOST}${FIRST!.path}`);
    await firefox.openSidebar(id);
    await goTo(FIRST!.path);
    await until('the card', () => inPanel<string>(PANEL.card(first.name)));
  });

  /** Clicks the look-up's button as a reader would: the browser may ask its question. */
  const pressLookUp = async (name: string) => {
    await until('the button', () =>
      inPanel<boolean>(
        `const input = content.windowUtils.setHandlingUserInput(true);
         try { ${PANEL.pressLookUp(name)} } finally { input.destruct(); }`,
      ),
    );
  };

  test('the first click asks for leave, and tells that words of pages are sent; “No” sends nothing', async () => {
    await pressLookUp(first.name);
    const question = await until('the question', () => permissionQuestion(firefox));
    expect(question).toMatch(/wikidata\.org|wikipedia\.org/);
    expect(question).toMatch(/website content/i);
    await denyPermission(firefox);
    const words = await until('the refusal', () => inPanel<string>(PANEL.lookUp(first.name, 'refused')));
    expect(words).toContain('Nothing was sent');
    expect(wikimedia.requests).toEqual([]);
  });

  test('“Allow” brings the answer, with its sources and dates', async () => {
    await pressLookUp(first.name);
    await allowPermission(firefox);
    const words = await until('the answer', () => inPanel<string>(PANEL.lookUp(first.name, first.state)));
    for (const some of first.says) expect(words).toContain(some);
    for (const { headers } of wikimedia.requests) {
      expect(headers['api-user-agent']).toMatch(/^Sidelight\/[\d.]+ /);
      expect(headers.cookie ?? headers.referer).toBeUndefined();
    }
  });

  test.each(STORY_CARDS)('$path: the cards answer from the article and what is bundled', async ({ path, cards }) => {
    const before = wikimedia.requests.length;
    await goTo(path);
    for (const [name, says] of Object.entries(cards)) {
      const words = await until(`the card of ${name}`, () => inPanel<string>(PANEL.card(name)));
      for (const some of says) expect.soft(words, `${path}: ${name}`).toContain(some);
    }
    expect(wikimedia.requests).toHaveLength(before);
  });

  test.each(STORY_CARDS)('$path: a name that is looked up says what the services do', async ({ path, lookUp }) => {
    await goTo(path);
    const { name, state, says } = lookUp;
    await until(`the card of ${name}`, () => inPanel<string>(PANEL.card(name)));
    await pressLookUp(name);
    const words = await until(state, () => inPanel<string>(PANEL.lookUp(name, state)));
    for (const some of says) expect.soft(words, `${path}: ${name}`).toContain(some);
  });

  test('the picture comes when it is asked for, from its own host alone', async () => {
    await goTo(FIRST!.path);
    await until('the card', () => inPanel<string>(PANEL.card(first.name)));
    await pressLookUp(first.name);
    await until('the answer', () => inPanel<string>(PANEL.lookUp(first.name, 'found')));
    expect(wikimedia.requests.some(({ host }) => host === 'upload.wikimedia.org')).toBe(false);
    await until('the button', () => inPanel<boolean>(`${PANEL.pressImage} return pressed;`));
    const source = await until('the picture', () => inPanel<string>(PANEL.picture));
    expect(source).toMatch(/^data:image\/png;base64,.* 250 Image page · Signe Larke · CC BY-SA 4\.0$/);
    expect(wikimedia.requests.filter(({ host }) => host === 'upload.wikimedia.org')).toHaveLength(1);
  });

  test('words selected and chosen in the context menu open their card beside the page', async () => {
    await goTo(FIRST!.path);
    await firefox.chrome('SidebarController.hide();');
    for (const [words, shown] of [
      ['patrol boats', 'Not among the names found in this article'],
      ['Wambui', 'Role Foreign Minister'],
    ] as const) {
      await firefox.chooseInMenu(words, 'Look up', true);
      await until(`the card of ${words}`, async () =>
        (await inPanel<string>(PANEL.text).catch(() => '')).includes(shown),
      );
    }
  });

  test('without a network a look-up says so', async () => {
    await wikimedia.close();
    await goTo(FIRST!.path);
    await until('the card', () => inPanel<string>(PANEL.card('Kenya')));
    await pressLookUp('Kenya');
    await until('the words', () => inPanel<string>(PANEL.lookUp('Kenya', 'offline')));
  });
});
