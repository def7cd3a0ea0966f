/** What most tests do in a browser: open it on the demo site, annotate, wait, read the panel. */
import type { Browser, Page } from 'puppeteer';
import { afterAll } from 'vitest';
import { launchChromium, openPopup } from '../../scripts/chromium.mjs';
import { type Site, serveSite } from '../../scripts/site.mjs';
import { waitForMarks } from './marks.ts';

/**
 * A headless browser with Sidelight in it, and the demo site with `pages` (path → HTML) of the file's own;
 * both are closed after the last test of the file.
 */
export async function openNews(pages?: Site['extra']): Promise<{ site: Site; browser: Browser }> {
  const site = await serveSite(pages);
  const browser = await launchChromium({ hostRules: [site.hostRule], offline: true });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return { site, browser };
}

export const settle = (ms = 400) => new Promise((go) => setTimeout(go, ms));

/** Presses "Annotate this page" in the real popup. */
export async function annotate(browser: Browser, page: Page): Promise<void> {
  const popup = await openPopup(browser, page);
  await (await popup.waitForSelector('[data-do="annotate"]'))!.evaluate((node) => (node as HTMLElement).click());
}

/** Opens a page in a tab of its own, annotates it and waits for these marks. */
export async function annotated(browser: Browser, address: string, ...marks: string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await annotate(browser, page);
  await waitForMarks(page, (words) => marks.every((mark) => words.includes(mark)));
  return page;
}

/** Waits until `ask` answers something true; fails with `what`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  patience = 20_000,
): Promise<Exclude<NonNullable<T>, false>> {
  let last: unknown;
  for (const end = Date.now() + patience; Date.now() < end; await settle(100)) {
    const answer = await ask().catch((error: unknown) => {
      last = error;
      return undefined;
    });
    if (answer) return answer as Exclude<NonNullable<T>, false>;
  }
  throw new Error(`waited in vain: ${what}${last ? `; last: ${String(last)}` : ''}`);
}

/** The texts of all elements that a selector finds. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (nodes) => nodes.map((node) => node.textContent?.replace(/\s+/g, ' ').trim() ?? ''));

/** Saves a picture where the run asks for pictures. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SIDELIGHT_SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

/** The box of some words of the page, in CSS pixels of the viewport, brought to its middle; selects them where asked to. */
export function boxOfWords(
  page: Page,
  words: string,
  select = false,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const look = (wanted: string, selected: boolean) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement!.scrollIntoView({ block: 'center' });
      if (selected) getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
      const { left, top, right, bottom } = range.getClientRects()[0]!;
      return { left, top, right, bottom };
    }
    throw new Error(`the page does not say: ${wanted}`);
  };
  return page.evaluate(look, words, select);
}

/** Clicks in the middle of some words of the page, as a reader does. */
export async function clickWords(page: Page, words: string, button: 'left' | 'right' = 'left'): Promise<void> {
  await page.bringToFront();
  const { left, top, right, bottom } = await boxOfWords(page, words);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2, { button });
}
