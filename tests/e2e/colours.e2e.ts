import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { colourlessWords, waitForMarks } from './marks.ts';
import { annotate, boxOfWords, openNews, shoot, until } from './pages.ts';
import { STYLED_PAGES } from './styled-pages.ts';

const { site, browser } = await openNews(STYLED_PAGES);

/** What a reader sees where these words stand, and just under them. */
async function lookOf(page: Page, words: string): Promise<string> {
  const { left, top, right, bottom } = await boxOfWords(page, words);
  return page.screenshot({
    clip: { x: left, y: top, width: right - left, height: bottom - top + 6 },
    encoding: 'base64',
  });
}

test.each(['light', 'dark', 'shadow'])('every painted word has its colour: %s', async (name) => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/${name}`);
  await annotate(browser, page);
  await waitForMarks(page, (words) => ['Ines Carvell', 'Germany'].every((word) => words.includes(word)));
  await until('colours of all marks', async () => (await colourlessWords(page)).length === 0);
  await shoot(page, `colours-${name}`);
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  const line = () =>
    page.evaluate(() =>
      [...CSS.highlights].some(([name, highlight]) =>
        [...highlight].some(({ startContainer: { parentElement, textContent } }) => {
          const look = getComputedStyle(parentElement!, `::highlight(${name})`);
          return /water/.test(textContent!) && look.textDecorationLine === 'underline';
        }),
      ),
    );
  expect(await line(), 'in the reader’s own colours a quotation keeps its line').toBe(true);
  await shoot(page, `colours-${name}-forced`);
  await page.close();
});

test('a name is tinted and a quotation underlined to the eye, not by a computed style alone', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/light`);
  await annotate(browser, page);
  await waitForMarks(page, (words) => words.includes('Ines Carvell'));
  await until('colours of all marks', async () => (await colourlessWords(page)).length === 0);
  const words = ['Ines Carvell', 'the whole sowing'];
  const marked: string[] = [];
  for (const one of words) marked.push(await lookOf(page, one));
  await page.evaluate(() => CSS.highlights.clear());
  for (const [i, one] of words.entries()) expect(await lookOf(page, one), one).not.toBe(marked[i]);
  await page.close();
});

test('a page that turns dark gets the colours for it, and none of the others stay behind', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/light`);
  await annotate(browser, page);
  await waitForMarks(page, (words) => words.includes('Germany'));
  const tint = () => page.$eval('p', (p) => getComputedStyle(p, '::highlight(mk-2)').backgroundColor);
  const light = await until('a tint', async () => /rgba\(.*0\.\d+\)/.exec(await tint())?.[0]);
  // The story moves to another element and the page turns dark at once.
  await page.evaluate(() => {
    const box = document.createElement('section');
    box.id = 'moved';
    document.body.append(box);
    box.append(...document.querySelector('article')!.childNodes);
    document.body.setAttribute('style', 'background:#111;color:#eee');
  });
  await until('the tint of dark pages', async () => (await tint()) !== light && /0\.\d+\)/.test(await tint()));
  await page.close();
});
