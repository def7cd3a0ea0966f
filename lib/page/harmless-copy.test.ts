// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { harmlessCopy } from './harmless-copy.ts';
import { readArticle } from './read-article.ts';

const sentence = 'The invented harbour master Ilse Varga said on Monday that the northern quay would stay closed.';
const PAGE = `<!doctype html><html lang="en" onload="go()"><head><title>Quay stays closed</title>
<meta name="csrf-token" content="secret-1"><meta property="og:type" content="article">
<link rel="canonical" href="https://news.example/quay?id=7">
<script>window.secret = 'secret-2'</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay stays closed"}</script>
<style>p { color: red }</style></head><body data-user="secret-3">
<form action="/go?key=secret-4"><input name="q" value="secret-5"><input type="checkbox" checked>
<textarea>secret-6</textarea><select><option selected>secret-7</option></select></form>
<div contenteditable="true">secret-8</div><a href="javascript:steal()">x</a><a href="/next?visitor=secret-9#top">next</a>
<!-- secret-10 --><img src="data:image/png;base64,AAAA" onerror="go()">
<article class="story"><h1>Quay stays closed</h1>${['Monday', 'Tuesday', 'Friday']
  .map((day) => `<p onclick="go()">${sentence.replace('Monday', day)} ${sentence}</p>`)
  .join('\n')}</article></body></html>`;
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('a reported page holds no script, no event handler and nothing that a visitor typed or is known by', () => {
  const html = harmlessCopy(parse(PAGE));
  expect(html).not.toMatch(/secret-\d/);
  expect(html).not.toMatch(/go\(\)|steal\(\)|javascript:|base64|onclick|checked|selected/);
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
});

test('a reported page is read as the page itself is read', () => {
  const url = 'https://news.example/quay';
  const article = readArticle(parse(PAGE), url)!.article;
  expect(article.text).toContain('Ilse Varga');
  expect(readArticle(parse(harmlessCopy(parse(PAGE))), url)!.article).toEqual(article);
});

test('reporting a page changes nothing on it', () => {
  const page = parse(PAGE);
  const before = page.documentElement.outerHTML;
  harmlessCopy(page);
  expect(page.documentElement.outerHTML).toBe(before);
});

test('what stands in an open shadow root is in the report, and read from it', () => {
  const page = parse('<html><body><news-story></news-story></body></html>');
  const root = page.querySelector('news-story')!.attachShadow({ mode: 'open' });
  root.append(Object.assign(page.createElement('p'), { textContent: sentence }));
  const html = harmlessCopy(page);
  expect(html).toContain(`<template shadowrootmode="open"><p>${sentence}</p></template>`);
  expect(readArticle(parse(html))!.article.text).toBe(sentence);
});
