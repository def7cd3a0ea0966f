import { describe, expect, test } from 'vitest';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import { describeArticle } from '../anchor/describe-article.ts';
import { arrangeSaved } from './arrange-saved.ts';

const saved = await describeArticle(CRAFTED_PAGE, 'port', new Date(3000));
const other = {
  ...saved,
  id: 'dam',
  savedAt: new Date(5000).toISOString(),
  article: { ...saved.article, title: 'A dam', outlet: 'Zeta', text: 'Água', published: '2030-01-01T00:00:00Z' },
  analysis: { ...saved.analysis, entities: [], sides: [] },
};
const ids = (typed: string, sort: Parameters<typeof arrangeSaved>[2] = 'saved') =>
  arrangeSaved([saved, other], typed, sort).map(({ id }) => id);

describe('finding an article in the library', () => {
  test.each([
    ['', ['dam', 'port']],
    ['ellwood', ['port']],
    ['agua', ['dam']],
    ['harbour insult', ['port']],
    ['harbour água', []],
  ])('“%s” finds %j', (typed, expected) => expect(ids(typed)).toEqual(expected));

  test.each([
    ['saved', ['dam', 'port']],
    ['published', ['port', 'dam']],
    ['title', ['dam', 'port']],
    ['outlet', ['port', 'dam']],
  ] as const)('sorted by %s: %j', (sort, expected) => expect(ids('', sort)).toEqual(expected));
});
