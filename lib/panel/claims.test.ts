import { expect, test } from 'vitest';
import type { Analysis, Statement } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { groupClaims, readClaims } from './claims.ts';

const TEXT = '“The dam is safe,” Ada Moor said. “It will hold.” “Never,” Ole Berg said.';

const said = (id: string, words: string, sides: string[], continues?: string): Statement => {
  const start = TEXT.indexOf(words);
  const base = { id, kind: 'direct' as const, start, end: start + words.length, source: null, sides };
  return { ...base, confidence: 1, rule: 'by hand', why: [], ...(continues && { continues }) };
};

const side = (id: string) => ({
  id,
  name: id,
  kind: 'person' as const,
  members: [],
  entities: [],
  why: [],
});

/** An invented quarrel; the second piece of the first quotation stands under `second`. */
function view(second: string[]) {
  const statements = [
    said('q1', '“The dam is safe,”', ['s1']),
    said('q2', '“It will hold.”', second, 'q1'),
    said('q3', '“Never,”', ['s2']),
  ];
  const analysis: Analysis = {
    sentences: [],
    mentions: [],
    entities: [],
    statements,
    sides: [side('s1'), side('s2')],
    heads: [],
  };
  const article: Article = { isArticle: true, text: TEXT, blocks: [], heads: [] };
  return groupClaims(readClaims(article, analysis), analysis.sides);
}

test('a quotation interrupted by who says it is one claim, and all its words count', () => {
  const [first] = view(['s1']).columns;
  expect(first!.count).toBe(1);
  expect(first!.words).toBe(7);
  expect(first!.claims.map(({ words, more }) => [words, ...(more ?? []).map((m) => m.words)])).toEqual([
    ['“The dam is safe,”', '“It will hold.”'],
  ]);
});

test('a piece that the reader put under another side is a claim of its own', () => {
  const [first, second] = view(['s2']).columns;
  expect([first!.count, second!.count]).toEqual([1, 2]);
});
