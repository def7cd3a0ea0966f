import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { BUDGET, PATIENT, runSliced } from './budget.ts';
import { cleanNames } from './metadata/byline.ts';
import { readClues } from './metadata/clues.ts';
import { shortText } from './metadata/short-text.ts';
import { own } from './own.ts';
import { readArticle, readArticleSliced } from './read-article.ts';

// All people and words on these pages are invented.
const SENTENCE =
  'The transport minister, Odalys Ferrand, told the council that the ferry line would run again in spring, and the harbour union welcomed it.';
const story = (n: number) => Array.from({ length: n }, (_, i) => `<p>${SENTENCE} It said so ${i} times.</p>`).join('');
const page = (body: string, head = '') =>
  new JSDOM(
    `<!doctype html><html lang="en"><head><title>Ferry line returns</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`,
    { url: 'https://tern.example/news/ferry-line-returns-in-spring' },
  ).window.document;
const links = (n: number) => Array.from({ length: n }, (_, i) => `<li><a href="/${i}">Item ${i}</a></li>`).join('');

describe('a very large page', () => {
  const document = page(`<main><article><h1>Ferry line returns</h1>${story(6)}</article></main><ul>${links(400)}</ul>`);
  const whole = readArticle(document)!.article;

  test('gives the same story where only the part around its prose is copied', () => {
    expect(whole.text).toContain('5 times');
    expect(readArticle(document, undefined, { ...PATIENT, copied: 200 })!.article.text).toBe(whole.text);
  });

  test('gives the same story where even that part is too large to be copied', () => {
    expect(readArticle(document, undefined, { ...PATIENT, copied: 3 })!.article.text).toBe(whole.text);
  });

  test('is read in slices, and put down for good when another reading takes its place', async () => {
    const stop = new AbortController();
    const reading = readArticleSliced(document, undefined, { signal: stop.signal });
    stop.abort();
    await expect(reading).rejects.toThrow(/abort/i);
    expect((await readArticleSliced(document))!.article.text).toBe(whole.text);
  });

  test('lets the page work between the slices', async () => {
    let slices = 0;
    const count = setInterval(() => slices++, 0);
    await runSliced(
      (function* () {
        for (const end = performance.now() + 60; performance.now() < end; ) yield;
      })(),
      BUDGET.work,
    );
    clearInterval(count);
    expect(slices).toBeGreaterThan(0);
  });
});

describe('a page made to be slow is not read', () => {
  const fails = (body: string, budget: Partial<typeof PATIENT>) => () =>
    readArticle(page(body), undefined, { ...PATIENT, ...budget });

  test.each([
    ['more text than a book', fails(`<p>${SENTENCE.repeat(100)}</p>`, { characters: 10_000 }), 'too-long'],
    [
      'more pieces of text than can be painted',
      fails(`<p>${'<b>a</b> c '.repeat(300)}</p>`, { pieces: 500 }),
      'too-long',
    ],
    [
      'an element of names without end',
      fails(`<div class="${'a '.repeat(600)}">${SENTENCE}</div>`, { names: 1_000 }),
      'too-long',
    ],
    ['elements in elements without end', fails(`${'<div>'.repeat(60)}${SENTENCE}`, { depth: 50 }), 'too-deep'],
    ['more nodes than any newspaper prints', fails(links(100), { nodes: 250 }), 'too-many-nodes'],
    ['work without end', fails(story(400), { work: 0 }), 'too-slow'],
  ])('%s', (_, read, reason) => {
    expect(read).toThrow(`unreadable: ${reason}`);
  });

  test('white space alone is no text', () => {
    const document = page(`<article>${story(3)}</article><div>${' \n'.repeat(20_000)}</div>`);
    expect(readArticle(document, undefined, { ...PATIENT, characters: 10_000 })!.article.text).toContain('2 times');
  });
});

describe('what would take for ever is cut short', () => {
  const said = (...blocks: string[]) =>
    readClues(
      page('', blocks.map((text) => `<script type="application/ld+json">${text}</script>`).join('')),
      undefined,
    );

  test('data for machines with an endless tail, beside data that can be read', () => {
    const { ld } = said(`{"@type":"Thing"}${' '.repeat(300_000)}x`, '<!-- {"@type":"NewsArticle"} //]]> -->', '[1]');
    expect(ld).toEqual([]);
    expect(said('<!--{"@type":"NewsArticle"}-->', '// <![CDATA[\n{"@type":"Person"}\n// ]]>').ld).toEqual([
      { '@type': 'NewsArticle' },
      { '@type': 'Person' },
    ]);
  });

  test('ten thousand blocks of it', () => {
    const { ld } = said(...Array.from({ length: 10_000 }, (_, i) => `{"@type":"NewsArticle","headline":"${i}"}`));
    expect(ld.length).toBeGreaterThan(0);
    expect(ld.length).toBeLessThan(1_000);
  });

  test('a byline of commas', () => {
    expect(cleanNames(`By Odile Marchetti${','.repeat(300_000)}x`)).toMatch(/^Odile Marchetti/);
  });

  test('a headline around the whole page is read at its beginning only', () => {
    const document = page(`<h1>Ferry line returns<script>1</script>${'<i>and </i>'.repeat(50_000)}</h1>`);
    const text = shortText(document.querySelector('h1')!);
    expect(text).toMatch(/^Ferry line returnsand and/);
    expect(text.length).toBeLessThan(10_000);
  });
});

describe('a page that hides its own members behind fields of forms', () => {
  const document = page(
    `<form class="page"><input name="parentElement"><input name="children"><input name="id"><article><h1>Ferry line returns</h1>${story(4)}</article></form>`,
  );

  test('is read', () => {
    expect(readArticle(document)!.article.text).toContain('3 times');
  });

  test('a form’s own parent is the page, whatever stands in the form', () => {
    expect(own(document.querySelector('form')!, 'parentElement')).toBe(document.body);
  });
});
