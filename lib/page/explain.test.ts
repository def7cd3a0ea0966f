// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { explainReading } from './explain.ts';
import { readArticle } from './read-article.ts';

const sentence = 'The invented harbour master Ilse Varga said on Monday that the northern quay would stay closed.';
const page = (more: string) => `<html><head><title>Quay stays closed</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2031-05-02T10:00:00Z"></head>
<body><article><h1>Quay stays closed</h1>${`<p>${sentence} ${sentence}</p>`.replace(/Monday/, 'Sunday').repeat(1)}
${['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map((day) => `<p>${sentence.replace('Monday', day)}</p>`).join('')}
${more}</article></body></html>`;

function explained(html: string) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return explainReading(readArticle(parsed, 'https://news.example/2031/05/02/quay-stays-closed-for-now')!);
}

test('every block that a step took out of a story is shown with its reason', () => {
  const steps = explained(page('<p>Also read: <a href="/x">Ferry fares rise</a></p>'));
  const removed = steps.filter(({ title }) => !title.startsWith('gate')).flatMap(({ lines }) => lines);
  const line = removed.find(({ words }) => words.includes('Ferry fares rise'));
  expect(line?.why).toMatch(/\w/);
});

test('the gate tells its reasons with signed weights that add up to its answer', () => {
  const gate = explained(page('')).at(-1)!;
  expect(gate.lines).toContainEqual({ words: 'article:published_time', why: '+0.7' });
  const sum = gate.lines.reduce((n, { why }) => n + Number(why.replace('−', '-')), 0);
  expect(gate.outcome).toBe(`yes: the reasons add up to ${sum.toFixed(1)}, an article needs 1`);
});

test('every step has a title in words', () => {
  for (const { title } of explained(page(''))) {
    const [name, words] = title.split(': ');
    expect(words, title).not.toBe(name);
  }
});
