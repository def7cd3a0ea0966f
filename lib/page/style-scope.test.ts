import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { markStyles } from './mark-styles.ts';
import { scopeOf } from './style-scope.ts';

const STORY = '<h2>The dam</h2><p>Its gates were shut.</p><p>So said <b>the ministry</b>.</p>';

/** The scope of the texts between the first and the last paragraph of a page with this body. */
function scope(body: string): { selector: string; holds: boolean } {
  const { document } = new JSDOM(body).window;
  const texts = [...document.querySelectorAll('h2,b')].map((element) => element.firstChild!);
  const selector = scopeOf(texts);
  const around = [...document.querySelectorAll(selector)];
  return { selector, holds: texts.every((text) => around.some((element) => element.contains(text))) };
}

describe('the rules of the marks are written for the element around the story', () => {
  test.each([
    ['a story in an element with an id', `<div id="story">${STORY}</div>`, '#story'],
    ['a story in an element with a class', `<div class="story wide">${STORY}</div>`, '.story'],
    ['a story in its own kind of element', `<main><article>${STORY}</article></main>`, 'article'],
    [
      'an id that a selector would have to escape',
      `<article id="7:a" class="md:w-1/2 text">${STORY}</article>`,
      '.text',
    ],
    ['an element of which the page has many', `${'<div></div>'.repeat(20)}<main><div>${STORY}</div></main>`, 'main'],
    ['a story in the page itself', STORY, 'body'],
    ['a class that would end the rule', `<main class="x{}"><div class="a,b}">${STORY}</div></main>`, 'div'],
  ])('%s', (_, body, selector) => {
    expect(scope(body)).toEqual({ selector, holds: true });
  });

  test('a story in a shadow root has the rules of the element that hosts it, which hands them down', () => {
    const { document } = new JSDOM('<main><x-story></x-story></main>').window;
    const shadow = document.querySelector('x-story')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<div id="story">${STORY}</div>`;
    const ends = [shadow.querySelector('h2')!.firstChild!, shadow.querySelector('b')!.firstChild!];
    expect(scopeOf(ends)).toBe('x-story');
    // Firefox hands nothing down, but lets the reader's own sheets into shadow roots.
    expect(scopeOf(ends, true)).toBe('#story');
  });

  test('no text, the whole page', () => {
    expect(scopeOf([])).toBe('html');
  });
});

test('where a browser hands no highlight down, each element in the story has the rules too', () => {
  const one = markStyles(false, { within: ['#story'], each: false });
  const each = markStyles(false, { within: ['#story'], each: true });
  expect(one).toContain('#story::highlight(mk-0) {');
  expect(one).not.toContain('*');
  expect(each).toContain('#story::highlight(mk-0),#story *::highlight(mk-0) {');
});
