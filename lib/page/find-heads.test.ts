// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

// Invented: there is no Ilse Varga and no such quay.
const LEAD = 'The invented harbour master Ilse Varga said on Monday that the northern quay would stay closed for now.';
const REST = ['Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => LEAD.replace('Monday', day));
const paragraphs = (texts: readonly string[], attributes = '') =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join('');

function read(body: string) {
  const head = `<title>Quay stays closed for now</title><meta name="description" content="${LEAD}">`;
  const html = `<head>${head}</head><body><article><h1>Quay stays closed for now</h1>${body}</article></body>`;
  const { article } = readArticle(new DOMParser().parseFromString(html, 'text/html'))!;
  return {
    standfirst: article.heads.find(({ kind }) => kind === 'standfirst')?.text,
    first: article.text.slice(0, 90),
  };
}

it.each([
  ['first of the paragraphs in one box', `<div>${paragraphs([LEAD, ...REST])}</div>`],
  [
    'first of the boxes that hold a paragraph each',
    [LEAD, ...REST].map((t) => `<div class="part">${paragraphs([t])}</div>`).join(''),
  ],
])('a paragraph that the page is described by is body where it stands %s', (_, body) => {
  expect(read(body)).toEqual({ standfirst: undefined, first: LEAD.slice(0, 90) });
});

it.each([
  ['in a box of its own', `<header><p>${LEAD}</p></header><div>${paragraphs(REST)}</div>`],
  ['under a name of its own', `<p class="lead">${LEAD}</p>${paragraphs(REST)}`],
])('a paragraph that the page is described by is the standfirst where it stands %s', (_, body) => {
  expect(read(body)).toEqual({ standfirst: LEAD, first: REST[0]!.slice(0, 90) });
});

it('chapters under headlines of the same rank are one article', () => {
  const chapter = (title: string, day: string) =>
    `<section><h1>${title}</h1>${paragraphs([1, 2, 3, 4].map((n) => `${LEAD.replace('Monday', day)} Point ${n}.`))}</section>`;
  const chapters = `<article>${chapter('Quay stays closed for now', 'Monday')}${chapter('Who pays', 'Friday')}</article>`;
  const page = new DOMParser().parseFromString(`<title>Quay stays closed for now</title>${chapters}`, 'text/html');
  expect(readArticle(page)!.article.text).toContain('said on Friday');
});
