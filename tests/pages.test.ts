import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../lib/model/article.ts';
import { articleFrames } from '../lib/moving/article-frame.ts';
import { completeReading } from '../lib/moving/complete-reading.ts';
import { looksLikeArticle } from '../lib/page/detect.ts';
import { type PageReading, readArticle } from '../lib/page/read-article.ts';
import { showWhatWaits } from '../lib/page/saved-page.ts';

const folder = new URL('./fixtures/pages/', import.meta.url);
const slugs = readdirSync(folder).sort();
const MARKS = { paragraph: '', subheading: '## ', quotation: '> ', item: '- ' } as const;

const parse = (html: string, url: string) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() });

/**
 * The page of a folder, at the address that the expectation says it was `opened` at, else at its own with what visitors'
 * counters add. Where the story stands in a frame, the frame is given its page, as a browser would.
 */
function open(slug: string, { opened, frame }: Record<string, string>) {
  const html = readFileSync(new URL(`${slug}/page.html`, folder), 'utf8');
  const url = opened ?? `${/<link rel="canonical" href="([^"]*)"/.exec(html)![1]!}?utm_source=test#top`;
  const page = parse(html, url);
  if (!frame) return { page, dom: page, url };
  const element = [...page.window.document.querySelectorAll('iframe')].at(-1)!;
  const dom =
    frame === 'srcdoc'
      ? parse(element.getAttribute('srcdoc')!, 'about:srcdoc')
      : parse(readFileSync(new URL(`${slug}/${frame}`, folder), 'utf8'), element.src);
  Object.defineProperty(element, 'contentDocument', { value: dom.window.document });
  return { page, dom, url: frame === 'srcdoc' ? url : element.src };
}

/** Facts above the line, body below it. A page without an expectation fails here. */
function expectationOf(slug: string) {
  const [head, body] = readFileSync(new URL(`${slug}/expected.txt`, folder), 'utf8').split('\n---\n');
  const facts = Object.fromEntries(
    head!
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2)),
  );
  return { facts: facts as Record<string, string>, body: body?.trim() ?? '' };
}

const printed = ({ text, blocks }: Article) =>
  blocks.map(({ start, end, kind }) => MARKS[kind] + text.slice(start, end)).join('\n\n');

const saidBy = ({ article }: PageReading): Record<string, string | undefined> => ({
  article: article.isArticle ? 'yes' : 'no',
  address: article.url,
  title: article.title,
  standfirst: article.heads.find((head) => head.kind === 'standfirst')?.text,
  byline: article.byline?.replace(', ', ' and '),
  published: article.published,
  language: article.language,
  cut: article.cut ? 'yes' : undefined,
  page: article.page && `${article.page.number} of ${article.page.of}`,
});

/** Every character that is not white space between blocks or at a line break must lead to the page and back. */
function strayCharacters({ article, map }: PageReading): number[] {
  const stray: number[] = [];
  for (const [part, text] of [[-1, article.text], ...article.heads.map((h, i) => [i, h.text] as const)] as const) {
    for (let i = 0; i < text.length; i++) {
      const [range] = map.rangesOf(part, { start: i, end: i + 1 });
      if (!range) {
        if (/\S/.test(text[i]!)) stray.push(i);
        continue;
      }
      const words = (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
      const back = map.offsetOf(range.startContainer, range.startOffset);
      const same = words === text[i] || (text[i] === ' ' && !/\S/.test(words));
      if (!same || back?.part !== part || back.offset !== i) stray.push(i);
    }
  }
  return stray;
}

describe.each(slugs)('%s', (slug) => {
  const { facts, body } = expectationOf(slug);
  const { page, dom, url } = open(slug, facts);
  const { document } = dom.window;
  const hidden = showWhatWaits(document).map(({ textContent }) => (textContent ?? '').trim());
  const before = dom.serialize();
  const seen = looksLikeArticle(document, url);
  const found = readArticle(document, url);
  const reading = found?.moves ? completeReading(document, url, found) : found;

  test('is a page of realistic size', () => {
    expect(page.window.document.querySelectorAll('*').length).toBeGreaterThanOrEqual(300);
  });

  test('is not changed by reading', () => {
    expect(dom.serialize()).toBe(before);
  });

  test(facts.article === 'yes' ? 'is recognised as an article by detector and reader' : 'is no article', () => {
    expect(reading?.article.isArticle ?? false).toBe(facts.article === 'yes');
    if (facts.article === 'yes') expect(seen).toBe(true);
  });

  if (facts.article !== 'yes') return;

  test('tells what is expected of it', () => {
    const said = saidBy(reading!);
    const { opened: _, frame: __, ...expected } = facts;
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, said[key]]))).toEqual(expected);
    if (!facts.standfirst) expect(said.standfirst).toBeUndefined();
  });

  test('has the expected body, and every character of it in the page', () => {
    expect(printed(reading!.article)).toBe(body);
    expect(strayCharacters(reading!)).toEqual([]);
  });

  if (hidden.length) {
    test('keeps to itself, before somebody’s eyes, what it hides', () => {
      const looked = readArticle(open(slug, facts).dom.window.document, url)?.article.text ?? '';
      for (const text of hidden) expect(looked).not.toContain(text.slice(0, 60));
    });
  }

  if (facts.frame) {
    test('leads from a page that is no article to the frame that is one', () => {
      const around = page.window.document;
      expect(readArticle(around, around.location.href)?.article.isArticle ?? false).toBe(false);
      const last = around.querySelectorAll('iframe').length - 1;
      expect(articleFrames(around)).toEqual([facts.frame === 'srcdoc' ? `about:srcdoc#${last}` : url]);
    });
  }
});

test('every folder of pages holds a page and an expectation', () => {
  for (const slug of slugs) {
    expect(existsSync(new URL(`${slug}/page.html`, folder)), slug).toBe(true);
    expect(existsSync(new URL(`${slug}/expected.txt`, folder)), slug).toBe(true);
  }
  const articles = slugs.filter((slug) => expectationOf(slug).facts.article === 'yes');
  expect(articles.length).toBeGreaterThanOrEqual(40);
  expect(slugs.length - articles.length).toBeGreaterThanOrEqual(60);
});

test('every page with an article stands in the list of troubles, and nothing else does', () => {
  const table = readFileSync(new URL('./fixtures/pages-source/README.md', import.meta.url), 'utf8');
  const rows = table.split('\n').filter((line) => line.startsWith('| ') && !/\*\*|---|^\| trouble/.test(line));
  const named = new Set(
    rows.flatMap((row) => row.split('|')[2]!.match(/[a-z]+(?:-[a-z]+)+|\b[a-z]+(?=[ ,]|$)/g) ?? []),
  );
  const articles = slugs.filter((slug) => expectationOf(slug).facts.article === 'yes');
  expect(articles.filter((slug) => !named.has(slug))).toEqual([]);
  expect([...named].filter((slug) => !slugs.includes(slug) && !['every', 'page', 'pages'].includes(slug))).toEqual([]);
});
