import { expect, test } from 'vitest';
import type { CardKnowledge } from '../knowledge/card-knowledge.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Card } from '../model/card.ts';
import { questionOf } from './lookup-question.ts';

const TEXT = `“We have counted,” Orla Brannock told a court in Dublin. ${'The rain went on. '.repeat(30)}Lagos was dry.`;
const article: Article = { isArticle: true, text: TEXT, blocks: [], heads: [] };
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const mention = (words: string, entity: string) => ({ ...at(words), entity, type: 'LOC', rule: 'x' });
const analysis = {
  sentences: [],
  mentions: [mention('Dublin', 'e2'), mention('Lagos', 'e3')],
  entities: [
    { id: 'e2', link: { id: 'dublin' } },
    { id: 'e3', link: { id: 'lagos' } },
  ],
  statements: [],
  sides: [],
  heads: [],
} as unknown as Analysis;
const ENTRIES: Record<string, object> = {
  dublin: { country: 'IE' },
  lagos: { country: 'NG' },
  IE: { name: 'Ireland' },
  NG: { name: 'Nigeria' },
};
const knowledge = { gazetteer: { entry: (id: string) => ENTRIES[id] } } as unknown as CardKnowledge;
const card = {
  name: 'Orla Brannock',
  type: 'PER',
  mentions: [{ kind: 'mention', id: 'e1', part: -1, ...at('Orla Brannock') }],
  said: [],
} as unknown as Card;

test('a judge in Dublin is looked for in Ireland, though the article does not name it; a town far off tells nothing', () => {
  const { words } = questionOf(card, article, analysis, knowledge);
  expect(words).toContain('Dublin');
  expect(words).toContain('Ireland');
  expect(words).not.toContain('Nigeria');
  expect(questionOf(card, article, analysis).words).not.toContain('Ireland');
});
