/** What a reader does with look-ups in Chromium's panel, beside services of our own: opens cards, presses, reads. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer';
import { launchChromium, openPanel } from '../../scripts/chromium.mjs';
import { type Site, serveSite } from '../../scripts/site.mjs';
import { inspect } from './inspect.ts';
import { waitForMarks } from './marks.ts';
import { annotate, settle, until } from './pages.ts';
import { type Look, rowOf } from './pictures.ts';
import { serveWikimedia, type Wikimedia } from './wikimedia.ts';
import { allowPermission } from './window.ts';

export class LookUps {
  readonly site: Site;
  readonly wikimedia: Wikimedia;
  readonly browser: Browser;
  readonly page: Page;
  readonly panel: Page;
  readonly #profile: string;

  private constructor(made: Pick<LookUps, 'site' | 'wikimedia' | 'browser' | 'page' | 'panel'>, profile: string) {
    this.site = made.site;
    this.wikimedia = made.wikimedia;
    this.browser = made.browser;
    this.page = made.page;
    this.panel = made.panel;
    this.#profile = profile;
  }

  /** Opens a story with its panel on Names, in a real window. `pages`: of the site, path → HTML. */
  static async open(path: string, pages?: Map<string, string>): Promise<LookUps> {
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-chromium-'));
    const [site, wikimedia] = await Promise.all([serveSite(pages), serveWikimedia()]);
    const browser = await launchChromium({
      headless: false,
      hostRules: [site.hostRule, ...wikimedia.hostRules],
      offline: true,
      userDataDir: profile,
      flags: ['--ignore-certificate-errors'],
    });
    const page = (await browser.pages())[0]!;
    await page.goto(site.origin + path);
    await annotate(browser, page);
    await waitForMarks(page, (words) => words.length > 0);
    const panel = await openPanel(browser, page);
    await (await panel.waitForSelector('[data-tab="names"]'))!.click();
    await panel.waitForSelector('.name');
    return new LookUps({ site, wikimedia, browser, page, panel }, profile);
  }

  /** Opens the card of a name (anew, where it is open) and answers it. */
  async openCard(name: string): Promise<ElementHandle<Element>> {
    const row = await until(`the name ${name}`, () => rowOf(this.panel, name));
    const open = (await row.$('.name-open'))!;
    if ((await open.evaluate((node) => node.getAttribute('aria-expanded'))) === 'true') await open.click();
    await open.click();
    await this.panel.waitForFunction((node) => node.querySelector('.lookup') !== null, {}, row);
    return row;
  }

  async press(card: ElementHandle<Element>, what: string): Promise<void> {
    await (await card.waitForSelector(`.lookup ${what}`))!.click();
  }

  /** Waits for a state of the card's look-up and answers its words. */
  async stateOf(card: ElementHandle<Element>, state: string, patience = 8000): Promise<string> {
    const wanted = `.lookup[data-lookup="${state}"]`;
    const there = (node: Element, selector: string) => node.querySelector(selector) !== null;
    await this.panel.waitForFunction(there, { timeout: patience }, card, wanted);
    return card.$eval(wanted, (node) => (node as HTMLElement).innerText.replace(/\s+/g, ' '));
  }

  /** Opens a card and has it looked up; what was looked up before stands there without a press. */
  async lookUp(name: string, state: string, patience?: number) {
    const card = await this.openCard(name);
    await settle(300);
    if (await card.$('.lookup[data-lookup="idle"]')) await this.press(card, '[data-do="look-up"]');
    return { card, words: await this.stateOf(card, state, patience) };
  }

  /** Gives leave at the first look-up, and waits for its answer. */
  async allow(name: string, state: string) {
    const card = await this.openCard(name);
    await this.press(card, '[data-do="look-up"]');
    await allowPermission();
    return { card, words: await this.stateOf(card, state) };
  }

  /** The faults of the panel while the card of a name stands in some state, which gets its pictures. */
  async faults(name: string, state: string, looks?: readonly Look[]): Promise<string[]> {
    const found = await inspect(this.panel, `state-${state}`, () => rowOf(this.panel, name), looks);
    await this.page.bringToFront();
    await settle(50);
    return found;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await Promise.all([this.site.close(), this.wikimedia.close()]);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
