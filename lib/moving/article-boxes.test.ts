import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticleSliced } from '../page/read-article.ts';
import { articleBoxes, boxInView } from './article-boxes.ts';
import { PartAddresses, partOfPage } from './part-of-page.ts';

const PROSE =
  `<p>${'The council of the invented town said that the wall would be built before the winter. '.repeat(3)}</p>`.repeat(
    2,
  );
const story = (title: string, more = '', attributes = '') =>
  `<article ${attributes}><h1>${title}</h1>${more}${PROSE}</article>`;
const FIRST = story('Wall to be built before the winter');
const SECOND = story('Pumps stand still since Sunday', '<p class="byline">By <span class="author">Ada Moor</span></p>');

const HEAD =
  '<title>Wall to be built before the winter</title><meta property="og:title" content="Wall to be built before the winter"><meta property="og:site_name" content="The Echo"><meta property="article:published_time" content="2026-01-02T08:00:00Z">';
const open = (body: string, address = 'https://news.example/wall') =>
  new JSDOM(`<head>${HEAD}</head><body>${body}</body>`, { url: address }).window.document;
const ids = (body: string) => articleBoxes(open(body)).map(({ id }) => id);

describe('the articles of an endless page', () => {
  it('are as many as there are headlines with prose of their own', () => {
    expect(
      ids(
        `<h1>The Echo</h1><main>${story('Wall', '', 'id="a"')}<aside>${PROSE}</aside>${story('Pumps', '', 'id="b"')}</main>`,
      ),
    ).toEqual(['a', 'b']);
  });

  it.each([
    ['a page with one article under the name of the outlet', `<header><h1>The Echo</h1></header>${FIRST}`],
    ['a front page with teasers', '<article><h1>Wall</h1><p>Short.</p></article>'.repeat(9)],
    [
      'a page whose headlines stand in one row with all the text',
      `<div><h1>Wall</h1>${PROSE}<h1>Pumps</h1>${PROSE}</div>`,
    ],
    [
      'an article in chapters',
      `<article><h1>Wall</h1>${`<section><h1>Chapter</h1>${PROSE}</section>`.repeat(3)}</article>`,
    ],
    ['chapters that nothing calls articles', `<div>${`<section><h1>Chapter</h1>${PROSE}</section>`.repeat(3)}</div>`],
  ])('are none on %s', (_, body) => {
    expect(ids(body)).toEqual([]);
  });

  const LONG = PROSE.repeat(2);
  const ranked = (rank: string, title: string, attributes: string) =>
    `<article ${attributes}><${rank}>${title}</${rank}>${LONG}</article>`;

  it.each([
    [
      'only the first has an h1',
      `<main>${ranked('h1', 'Wall to be built before the winter', 'id="a" class="first"')}<aside>${PROSE}</aside>${ranked('h2', 'Pumps', 'id="b"')}</main>`,
    ],
    [
      'none has an h1',
      `<h1 class="logo">The Echo</h1><main>${ranked('h2', 'Wall to be built before the winter', 'id="a"')}${ranked('h2', 'Pumps', 'id="b"')}</main>`,
    ],
    [
      'they stand in boxes of one name',
      `<div class="story" id="a"><div><h2>Wall to be built before the winter</h2></div>${LONG}</div><div class="story" id="b"><div><h2>Pumps</h2></div>${LONG}</div>`,
    ],
    [
      'only their markup calls a line a headline',
      `<section class="post" id="a"><div itemprop="headline">Wall to be built before the winter</div>${LONG}</section><section class="post" id="b"><div itemprop="headline">Pumps</div>${LONG}</section>`,
    ],
  ])('are told apart where %s', (_, body) => {
    expect(ids(body)).toEqual(['a', 'b']);
  });

  it.each([
    ['a front page without a headline of its own', ranked('h2', 'Pumps', '').repeat(3)],
    [
      'a live blog, whose entries are articles too',
      `<header><h1>Wall to be built before the winter</h1></header>${ranked('h2', 'At noon', '').repeat(3)}`,
    ],
    [
      'an article followed by the beginnings of others',
      `${ranked('h1', 'Wall to be built before the winter', '')}${`<article><h2>Pumps</h2>${PROSE}</article>`.repeat(4)}`,
    ],
    [
      'an article with chapters',
      `<article><h1>Wall to be built before the winter</h1>${`<section class="post"><h2>Chapter</h2>${LONG}</section>`.repeat(3)}</article>`,
    ],
  ])('are none on %s, where headlines have another rank', (_, body) => {
    expect(ids(body)).toEqual([]);
  });

  it('are read one by one: the last that begins above the reader’s eyes', () => {
    const boxes = [-900, 100, 700].map((top) => ({ getBoundingClientRect: () => ({ top }) }) as Element);
    expect(boxInView(boxes, 1000)).toBe(boxes[1]);
    expect(boxInView(boxes.slice(2), 1000)).toBe(boxes[2]);
  });
});

describe('one of several articles', () => {
  const partsOf = (body: string) => {
    const document = open(body);
    return { document, parts: articleBoxes(document).map((box) => partOfPage(document, box)) };
  };

  it('has what the page’s head says only where the head names it', () => {
    const { parts } = partsOf(FIRST + SECOND);
    expect(parts.map(({ clues }) => clues.meta.get('article:published_time'))).toEqual([
      '2026-01-02T08:00:00Z',
      undefined,
    ]);
    expect(parts.map(({ clues }) => clues.meta.get('og:site_name'))).toEqual(['The Echo', 'The Echo']);
  });

  it.each([
    [
      'the link over its headline',
      story('<a href="/pumps?utm_source=x">Pumps stand still since Sunday</a>'),
      'https://news.example/pumps',
    ],
    [
      'an address kept in its markup',
      story('Pumps stand still since Sunday', '', 'data-url="/pumps"'),
      'https://news.example/pumps',
    ],
    [
      'the page’s own and its name, where there is none',
      story('Pumps stand still!'),
      'https://news.example/wall#pumps-stand-still',
    ],
  ])('is kept under %s', (_, second, address) => {
    const { document, parts } = partsOf(FIRST + second);
    expect(new PartAddresses(document).of(parts[1]!)).toBe(address);
  });

  it('is read with the headline that it has, of whatever rank', async () => {
    const second = `<article><h2>Pumps stand still since Sunday</h2>${PROSE.repeat(2)}</article>`;
    const { document, parts } = partsOf(FIRST.replace('</article>', `${PROSE}</article>`) + second);
    const { article } = (await readArticleSliced(document, 'https://news.example/wall', { part: parts[1] }))!;
    expect(article.title).toBe('Pumps stand still since Sunday');
    expect(article.heads).toEqual([{ kind: 'headline', text: 'Pumps stand still since Sunday' }]);
  });

  it('is kept under what the address bar says since it came into view, also when the bar has moved on', () => {
    const { document, parts } = partsOf(FIRST + SECOND + story('Lamps for the quay'));
    const addresses = new PartAddresses(document);
    const visit = (path: string) => document.defaultView!.history.replaceState({}, '', path);
    visit('/pumps');
    expect(addresses.of(parts[1]!)).toBe('https://news.example/pumps');
    expect(addresses.of(parts[2]!)).toBe('https://news.example/wall#lamps-for-the-quay');
    visit('/lamps');
    expect(addresses.of(parts[2]!)).toBe('https://news.example/lamps');
    expect(addresses.of(parts[1]!)).toBe('https://news.example/pumps');
  });
});
