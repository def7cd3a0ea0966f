/** What the tests of moving pages do in a browser: annotate, wait, read the panel. */
import type { Browser, Page } from 'puppeteer';
import { openPopup } from '../../scripts/chromium.mjs';
import { waitForMarks } from './marks.ts';

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
export async function until<T>(what: string, ask: () => Promise<T>, patience = 10_000): Promise<NonNullable<T>> {
  let last: unknown;
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((go) => setTimeout(go, 100))) {
    const answer = await ask().catch((error: unknown) => {
      last = error;
      return undefined;
    });
    if (answer) return answer;
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
