import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from './read-article.ts';

// The people on this page are invented.
const PARAGRAPH =
  '<p>The harbour master, Odalys Ferrand, said that the ferry would run again in spring, and the union welcomed it.</p>';

const bodyOf = (html: string) =>
  readArticle(
    new JSDOM(`<h1>Ferry line returns</h1><div>${html}</div>`, { url: 'https://tern.example/a-b-c-d' }).window.document,
  )!.article.text;

test('a line that stands alone with a picture in a box is its caption', () => {
  const box = '<div><div><img src="a.jpg"></div><div>The quay in winter</div></div>';
  expect(bodyOf(PARAGRAPH + box + PARAGRAPH.replace('spring', 'May'))).not.toContain('The quay in winter');
});

test('a short paragraph of the text beside a picture stays', () => {
  const short = '<div>Nobody had asked the gulls.</div>';
  expect(bodyOf(`${PARAGRAPH}<img src="a.jpg">${short}${PARAGRAPH.replace('spring', 'May')}`)).toContain('gulls');
});
