import type { Page } from 'puppeteer';

/** What is painted on a page: highlight name → the words under each of its ranges, in order of painting. */
export function marksOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const wordsOf = (r: AbstractRange) => {
      const range = document.createRange();
      range.setStart(r.startContainer, r.startOffset);
      range.setEnd(r.endContainer, r.endOffset);
      return range.toString();
    };
    return Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(wordsOf)]));
  });
}

/** All painted words of a page in one list. */
export async function paintedWords(page: Page): Promise<string[]> {
  return Object.values(await marksOf(page)).flat();
}

/** The painted words that have neither a tint nor a line: their styles do not reach where they stand. */
export function colourlessWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].flatMap(({ startContainer: { parentElement, textContent } }) => {
        const look = getComputedStyle(parentElement!, `::highlight(${name})`);
        const bare = look.backgroundColor === 'rgba(0, 0, 0, 0)' && look.textDecorationLine === 'none';
        return bare ? [`${name}: ${textContent}`] : [];
      }),
    ),
  );
}

/** Waits until the page's marks satisfy `enough`, and answers them; fails with what was painted last. */
export async function waitForMarks(
  page: Page,
  enough: (words: string[]) => boolean,
  timeout = 15_000,
): Promise<string[]> {
  let words: string[] = [];
  for (const end = Date.now() + timeout; Date.now() < end; ) {
    words = await paintedWords(page).catch((error: unknown) => {
      if (/detached|destroyed/.test(String(error))) return words; // another page is taking its place
      throw error;
    });
    if (enough(words)) return words;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error(`the marks did not come; painted: ${JSON.stringify(words.slice(0, 60))}`);
}

/** Watches every change of the page's DOM from its first moment; `changesOf` answers how many there were since `load`. */
export async function watchDom(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    addEventListener('load', () => {
      const seen: string[] = [];
      Object.assign(window, { domChanges: seen });
      new MutationObserver((records) => {
        for (const r of records) seen.push(`${r.type} on ${r.target.nodeName}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
}

export function domChangesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { domChanges: string[] }).domChanges);
}
