import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../lib/model/article.ts';
import { looksLikeArticle } from '../lib/page/detect.ts';
import { type PageReading, readArticle } from '../lib/page/read-article.ts';
import { showWhatWaits } from '../lib/page/saved-page.ts';

const folder = new URL('./fixtures/pages/', import.meta.url);
const slugs = readdirSync(folder).sort();
const MARKS = { paragraph: '', subheading: '## ', quotation: '> ', item: '- ' } as const;

function open(slug: string) {
  const html = readFileSync(new URL(`${slug}/page.html`, folder), 'utf8');
  const url = /<link rel="canonical" href="([^"]*)"/.exec(html)![1]!;
  const dom = new JSDOM(html, { url: `${url}?utm_source=test#top`, virtualConsole: new VirtualConsole() });
  return { dom, document: dom.window.document, url: dom.window.location.href };
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
  const { dom, document, url } = open(slug);
  showWhatWaits(document);
  const before = dom.serialize();
  const seen = looksLikeArticle(document, url);
  const reading = readArticle(document, url);

  test('is a page of realistic size', () => {
    expect(document.querySelectorAll('*').length).toBeGreaterThanOrEqual(300);
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
    expect(Object.fromEntries(Object.keys(facts).map((key) => [key, said[key]]))).toEqual(facts);
    if (!facts.standfirst) expect(said.standfirst).toBeUndefined();
  });

  test('has the expected body, and every character of it in the page', () => {
    expect(printed(reading!.article)).toBe(body);
    expect(strayCharacters(reading!)).toEqual([]);
  });
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
