import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'wish';

/** Most letters of a selection that are taken for a name. */
const LONGEST = 200;

/** Words of a page that the reader selected to be looked up; kept until the panel over that tab takes them. */
const Wish = z.object({ tabId: z.int(), words: z.string().check(z.minLength(1), z.maxLength(LONGEST)) });

/** Keeps the words selected in a tab for the panel, which may only be opening; blanks alone are no words. */
export async function keepWish(tabId: number, selected: string): Promise<void> {
  const words = selected.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (words) await browser.storage.session.set({ [KEY]: { tabId, words } });
}

/** The words wished for in this tab, once. */
export async function takeWish(tabId: number): Promise<string | undefined> {
  const wish = Wish.safeParse((await browser.storage.session.get(KEY))[KEY]);
  if (!wish.success || wish.data.tabId !== tabId) return undefined;
  await browser.storage.session.remove(KEY);
  return wish.data.words;
}

/** Calls `wished` whenever there is a new wish, until `signal` aborts. */
export function watchWishes(wished: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) wished();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
