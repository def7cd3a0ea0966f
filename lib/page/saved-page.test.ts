// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSavedPage, showWhatWaits } from './saved-page.ts';

// Invented: there is no Ilse Varga and no such quay.
const said = (day: string) =>
  `<p>The invented harbour master Ilse Varga said on ${day} that the northern quay would stay closed until the crane stood.</p>`;
const SHOWN = `${said('Monday')}${said('Tuesday')}`;
const REST = ['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(said).join('');
const HEAD = '<title>Quay stays closed</title><meta property="og:type" content="article">';
const parse = (body: string) =>
  new DOMParser().parseFromString(`<head>${HEAD}</head><body>${body}</body>`, 'text/html');
const textOf = (body: string) => readSavedPage(parse(body))?.article.text ?? '';

describe('a saved page, whose scripts never run', () => {
  it.each([
    ['a box after the first paragraphs', `<div>${SHOWN}<div class="rest" style="display:none">${REST}</div></div>`],
    [
      'piece by piece between advertisements',
      `<div>${SHOWN}${['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => `<div class="rest" style="display: none;">${said(day)}</div><div class="ad">Ad</div>`).join('')}</div>`,
    ],
    ['everything, where it shows nothing', `<div id="app" hidden><article>${SHOWN}${REST}</article></div>`],
    ['everything with visibility', `<main style="visibility:hidden;color:red"><p>x</p>${SHOWN}${REST}</main>`],
  ])('is read with what waits for a script: %s', (_, body) => {
    expect(textOf(`<h1>Quay stays closed</h1>${body}`)).toMatch(/Sunday that the northern quay/);
  });

  it.each([
    ['a box of a few words', `<div hidden>${said('Sunday')}</div>`],
    ['a box over the page', `<div role="dialog" style="display:none">${REST}</div>`],
    ['a box named for something else', `<div class="newsletter" style="display:none">${REST}</div>`],
    ['what is shown elsewhere', `<div class="mobile" style="display:none">${SHOWN.repeat(3)}</div>`],
    ['a box in a sidebar', `<aside><div style="display:none">${REST}</div></aside>`],
  ])('keeps %s hidden', (_, body) => {
    expect(showWhatWaits(parse(`<h1>Quay stays closed</h1><div>${SHOWN}${body}</div>`))).toEqual([]);
  });

  it('keeps a hidden story that stands apart from the one it shows', () => {
    const apart = `<section><div><div style="display:none">${REST}</div></div></section>`;
    expect(showWhatWaits(parse(`<article>${SHOWN}${said('Friday')}</article>${apart}`))).toEqual([]);
  });

  it('says among its steps what it showed', () => {
    const { steps } = readSavedPage(parse(`<article>${SHOWN}<div hidden>${REST}</div></article>`))!;
    expect(steps[0]).toEqual({ step: 'saved-page', kept: 1, removed: [] });
  });
});
