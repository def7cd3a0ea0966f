import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../page/read-article.ts';
import { completeReading } from './complete-reading.ts';

const PROSE = 'The council of the invented town said that the wall would be built before the winter, and not after it.';

/** What is added to the reading of an invented page at this address. */
function complete(body: string, address = 'https://news.example/town/wall') {
  const { document } = new JSDOM(`<body><article><h1>The wall by the river</h1>${body}</article></body>`, {
    url: address,
  }).window;
  const reading = readArticle(document, address)!;
  return { moves: reading.moves, ...completeReading(document, address, reading).article };
}

const entry = (head: string, words = PROSE) =>
  `<section class="live-post">${head}<p>${words} Said at ${head.length}.</p></section>`;
const times = (...printed: string[]) => complete(printed.map((time) => entry(time)).join('')).entries;

describe('a live blog', () => {
  it('has entries with the times that the page prints, and what they mean where it tells', () => {
    const found = times('<time datetime="2026-02-17T21:35:00Z">21:35</time>', '<span class="timestamp">8.50 pm</span>');
    expect(found).toMatchObject([{ time: '21:35', posted: '2026-02-17T21:35:00Z' }, { time: '8.50 pm' }]);
  });

  it('has entries where times stand between the paragraphs of one flat list', () => {
    const { text, entries } = complete(
      `<div class="liveblog"><h3><time>21:35</time></h3><p>${PROSE}</p><p>${PROSE} Twice.</p><h3><time>20:50</time></h3><p>${PROSE} Once more.</p></div>`,
    );
    expect(entries!.map(({ start, end }) => text.slice(start, end).split('\n\n').length)).toEqual([2, 1]);
  });

  it('is none where one time stands over the whole article', () => {
    expect(complete(`<div class="live"><time>21:35</time><p>${PROSE}</p><p>${PROSE} Twice.</p></div>`).entries).toBe(
      undefined,
    );
  });

  it('is none where nothing calls it live', () => {
    const plain = `<section><time>21:35</time><p>${PROSE}</p></section><section><time>20:50</time><p>${PROSE} Twice.</p></section>`;
    expect(complete(plain)).not.toHaveProperty('entries');
  });
});

const pager = (...links: string[]) => `${`<p>${PROSE}</p>`.repeat(3)}<nav class="pagination">${links.join(' ')}</nav>`;
const link = (href: string, words = href.match(/\d+/)?.[0] ?? '1') => `<a href="${href}">${words}</a>`;

describe('an article on several pages', () => {
  it.each([
    ['addresses that end in a number', '/town/wall', ['/town/wall/2', '/town/wall/3'], { number: 1, of: 3 }],
    ['a number in the question', '/town/wall?id=7', ['/town/wall?id=7&page=2'], { number: 1, of: 2 }],
    ['a number before the ending', '/wall-2.html', ['/wall.html', '/wall-3.html'], { number: 2, of: 3 }],
    [
      'a number that its year begins with too',
      '/2031/wall/2',
      ['/2031/wall|1', '/2031/wall/3|3'],
      { number: 2, of: 3 },
    ],
    ['the word page', '/wall/page/3/', ['/wall/', '/wall/page/2/'], { number: 3, of: 3 }],
    ['only the next one linked', '/wall', ['/wall/2|Next page'], { number: 1 }],
  ])('is known by %s', (_, own, hrefs, page) => {
    const links = hrefs.map((href) => link(...(href.split('|') as [string, string?])));
    const found = complete(pager(...links), `https://news.example${own}`);
    expect([found.moves, found.page]).toEqual([true, page]);
  });

  it.each([
    ['the next article of the site', '/town/wall', ['/town/pumps']],
    ['a fragment of the page itself', '/town/wall', ['/town/wall#comments']],
    ['pages of comments', '/town/wall', ['/town/wall/comment-page-2']],
    ['an archive of a hundred pages', '/town/wall', ['/town/wall/2', '/town/wall/99']],
  ])('is not taken from links to %s', (_, own, hrefs) => {
    expect(complete(pager(...hrefs.map((href) => link(href))), `https://news.example${own}`).page).toBe(undefined);
  });

  it('keeps page 2 apart from page 1 where both are called by one canonical address', () => {
    expect(complete(pager(link('/wall'), link('/wall/3')), 'https://news.example/wall/2').url).toBe(
      'https://news.example/wall/2',
    );
  });
});
