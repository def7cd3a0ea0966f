import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, openPanel, openPopup } from '../../scripts/chromium.mjs';
import { SITE_HOST, type Site, serveSite } from '../../scripts/site.mjs';
import { pageOf, STORIES } from '../fixtures/cards/stories.ts';
import { PANEL } from './card-panel.ts';
import { until } from './pages.ts';
import { rowOf, takePictures } from './pictures.ts';
import { STORY_CARDS } from './story-cards.ts';
import { serveWikimedia, type Wikimedia } from './wikimedia.ts';
import { allowPermission, hasWindow } from './window.ts';

// The browser's own permission question cannot be answered without a window: `npm test` gives us one on Linux.
describe.runIf(hasWindow)('the cards of twelve stories, in Chromium', () => {
  let site: Site;
  let wikimedia: Wikimedia;
  let browser: Browser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    [site, wikimedia] = await Promise.all([serveSite(), serveWikimedia()]);
    for (const story of STORIES) site.extra.set(story.path, pageOf(story));
    for (const { lookUp } of STORY_CARDS) wikimedia.scenes.set(lookUp.asked ?? lookUp.name, lookUp.scene);
    browser = await launchChromium({
      headless: false,
      hostRules: [site.hostRule, ...wikimedia.hostRules],
      offline: true,
      flags: ['--ignore-certificate-errors'],
    });
    page = (await browser.pages())[0]!;
    await page.goto(site.origin + STORIES[0]!.path);
    const popup = await openPopup(browser, page);
    await popup.waitForSelector('[data-do="allow-every"]');
    await popup.click('[data-do="allow-every"]').catch(() => undefined);
    await allowPermission();
    panel = await openPanel(browser, page);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([site?.close(), wikimedia?.close()]);
  });

  const inPanel = <T>(body: string) => panel.evaluate(`(() => { ${body} })()`) as Promise<T>;
  async function goTo(path: string): Promise<void> {
    await page.goto(`http://${SITE_HOST}${path}`);
    const { title } = STORIES.find((story) => story.path === path)!;
    await until(`the panel of ${path}`, async () => (await inPanel<string>(PANEL.title)) === title);
    await until('the names', () => inPanel<boolean>(PANEL.openNames));
  }

  test.each(STORY_CARDS)(
    '$path: the cards answer from the article and what is bundled; nothing is sent',
    async ({ path, cards }) => {
      await goTo(path);
      for (const [name, says] of Object.entries(cards)) {
        const words = await until(`the card of ${name}`, () => inPanel<string>(PANEL.card(name)));
        for (const some of says) expect.soft(words, `${path}: ${name}`).toContain(some);
        await takePictures(panel, `${name}-article`, () => rowOf(panel, name));
      }
      expect(wikimedia.requests).toEqual([]);
    },
  );

  test.each(STORY_CARDS)('$path: a name that is looked up says what the services do', async ({ path, lookUp }) => {
    await goTo(path);
    const { name, state, says } = lookUp;
    await until(`the card of ${name}`, () => inPanel<string>(PANEL.card(name)));
    await until('the button', () => inPanel<boolean>(PANEL.pressLookUp(name)));
    const words = await until(state, () => inPanel<string>(PANEL.lookUp(name, state)));
    for (const some of says) expect.soft(words, `${path}: ${name}`).toContain(some);
    await takePictures(panel, `${name}-${state}`, () => rowOf(panel, name));
  });

  test('without a network a new look-up says so, and one made before still stands', async () => {
    await wikimedia.close();
    const [first] = STORY_CARDS;
    await goTo(first!.path);
    for (const [name, state] of [
      ['Kenya', 'offline'],
      [first!.lookUp.name, first!.lookUp.state],
    ] as const) {
      await until(`the card of ${name}`, () => inPanel<string>(PANEL.card(name)));
      await until('the button', () => inPanel<boolean>(PANEL.pressLookUp(name)));
      await until(state, () => inPanel<string>(PANEL.lookUp(name, state)));
    }
  });
});
