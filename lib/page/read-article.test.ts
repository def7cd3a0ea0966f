import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { UnreadableError } from './budget.ts';
import { looksLikeArticle } from './detect.ts';
import { readArticle, readArticleSliced } from './read-article.ts';

// All people, outlets and words on these pages are invented.
const SENTENCE =
  'The transport minister, Odalys Ferrand, told the council that the ferry line would run again in spring, and the harbour union welcomed it.';
const page = (body: string, head = '') =>
  new JSDOM(
    `<!doctype html><html lang="en"><head><title>Ferry line returns - The Tern</title><meta property="og:type" content="article"><meta property="article:published_time" content="2031-02-03T04:05:00+01:00">${head}</head><body>${body}</body></html>`,
    { url: 'https://tern.example/news/ferry-line-returns-in-spring?utm_source=mail#top' },
  );
const paragraphs = (n: number) =>
  Array.from({ length: n }, (_, i) => `<p>${SENTENCE.replace('spring', `spring ${i}`)}</p>`).join('\n');
const read = (dom: JSDOM) => readArticle(dom.window.document, dom.window.location.href)!;

describe('the body of a page', () => {
  test('paragraphs cut by two line breaks are paragraphs of their own', () => {
    const { article } = read(page(`<div>${SENTENCE}<br><br>${SENTENCE} Again.<br><br>And ${SENTENCE}</div>`));
    expect(article.blocks.map((b) => article.text.slice(b.start, b.end))).toEqual([
      SENTENCE,
      `${SENTENCE} Again.`,
      `And ${SENTENCE}`,
    ]);
  });

  test('links of navigation glued to the first paragraph are cut off', () => {
    const { article } = read(
      page(`<div><a href="/">Back</a><a href="/">Back</a> ${SENTENCE}<br><br>${SENTENCE} Again.</div>`),
    );
    expect(article.text.startsWith('The transport minister')).toBe(true);
  });

  test('a comment form and what follows it is no body', () => {
    const { article } = read(
      page(
        `<div>${paragraphs(4)}<h3>Leave a Reply</h3><p>Your email address will not be published.</p><p>${SENTENCE} said a reader.</p></div>`,
      ),
    );
    expect(article.text).not.toMatch(/Reply|email|reader/);
    expect(article.blocks).toHaveLength(4);
  });

  test('the headline and the standfirst are heads, not body', () => {
    const { article } = read(
      page(
        `<article><h1>Ferry line returns</h1><p class="standfirst">After two years the boats come back to the island.</p>${paragraphs(4)}</article>`,
      ),
    );
    expect(article.heads).toEqual([
      { kind: 'headline', text: 'Ferry line returns' },
      { kind: 'standfirst', text: 'After two years the boats come back to the island.' },
    ]);
    expect(article.text).not.toContain('After two years');
  });

  test('white space is folded as a reader sees it and every character leads back to its place', () => {
    const dom = page(
      `<article><h1>Ferry line returns</h1>${paragraphs(3)}<p>The <b>har&shy;bour</b>\n   union\u00a0 said  “<a href="/x">yes</a>”,<br>and left. ${SENTENCE}</p></article>`,
    );
    const before = dom.serialize();
    const { article, map } = read(dom);
    expect(article.text).toContain('The harbour union said “yes”, and left.');
    for (let i = 0; i < article.text.length; i++) {
      const [range] = map.rangesOf(-1, { start: i, end: i + 1 });
      if (!range) {
        expect(article.text[i]).toMatch(/\s/);
        continue;
      }
      const there = (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
      expect(there === article.text[i] || (/^\s+$/.test(there) && article.text[i] === ' ')).toBe(true);
      expect(map.offsetOf(range.startContainer, range.startOffset)).toEqual({ part: -1, offset: i });
    }
    expect(dom.serialize()).toBe(before);
  });

  test('a page read in slices reads the same', async () => {
    const dom = page(`<article><h1>Ferry line returns</h1>${paragraphs(30)}</article>`);
    const sliced = await readArticleSliced(dom.window.document, dom.window.location.href);
    expect(sliced!.article).toEqual(read(dom).article);
  });

  test('a page of boxes nested beyond all measure ends as unreadable', () => {
    const dom = page('');
    let at: Element = dom.window.document.body;
    for (let i = 0; i < 700; i++) at = at.appendChild(dom.window.document.createElement('div'));
    at.textContent = SENTENCE;
    expect(() => read(dom)).toThrow(UnreadableError);
  });

  test('reading stops when the reader leaves', async () => {
    const dom = page(`<article>${paragraphs(30)}</article>`);
    const reading = readArticleSliced(dom.window.document, undefined, { signal: AbortSignal.abort() });
    await expect(reading).rejects.toThrow(/abort/i);
  });
});

describe('what a page says of itself', () => {
  test('the address loses its fragment and tracking parameters', () => {
    expect(read(page(paragraphs(4))).article.url).toBe('https://tern.example/news/ferry-line-returns-in-spring');
  });

  test('an article that calls itself English but is German is German', () => {
    const german =
      'Die Ministerin sagte dem Rat, dass die Fähre im Frühling wieder fährt, und der Verband der Hafenarbeiter hat das nicht nur begrüßt, sondern auch mit einem Fest gefeiert.';
    expect(read(page(`<article>${`<p>${german}</p>`.repeat(4)}</article>`)).article.language).toBe('de');
  });

  test('the byline is names only', () => {
    const dom = page(
      `<article><h1>Ferry line returns</h1><p class="byline">By Odile Marchetti and Bram Tolle | 3 February 2031</p>${paragraphs(4)}</article>`,
    );
    expect(read(dom).article.byline).toBe('Odile Marchetti and Bram Tolle');
  });
});

describe('is it an article', () => {
  test('a story is one, and the detector lets it through', () => {
    const dom = page(`<article><h1>Ferry line returns</h1>${paragraphs(6)}</article>`);
    expect(looksLikeArticle(dom.window.document)).toBe(true);
    expect(read(dom).article.isArticle).toBe(true);
  });

  test('a page of links without prose is none', () => {
    const dom = new JSDOM(
      `<title>The Tern</title><nav>${'<a href="/x">News</a>'.repeat(20)}</nav><ul>${'<li><a href="/y">Ferry line returns</a></li>'.repeat(40)}</ul>`,
      { url: 'https://tern.example/' },
    );
    expect(looksLikeArticle(dom.window.document)).toBe(false);
    expect(readArticle(dom.window.document)?.article.isArticle ?? false).toBe(false);
  });
});
