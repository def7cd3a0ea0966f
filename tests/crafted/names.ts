/** Who and what an invented article names, found by hand. */
import type { Entity, Mention } from '../../lib/model/analysis.ts';
import written from '../fixtures/articles/tallmouth-port-strike.json';
import { articleOfFixture } from '../read-fixture.ts';

export const article = articleOfFixture(written);
const { text } = article;

/** The nth place where these words stand. Throws where they do not, so that a changed fixture is noticed. */
export function at(words: string, nth = 1): { start: number; end: number } {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the article does not say: ${words}`);
  return { start, end: start + words.length };
}

const entity = (id: string, type: Entity['type'], name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type,
  name,
  affiliation: null,
  anaphors: [],
  ...more,
});
const belongs = (name: string, id: string, why: string) => ({ name, entity: id, rule: 'apposition', why: [why] });

export const entities: Entity[] = [
  entity('ellwood', 'PER', 'Marta Ellwood', {
    role: 'general secretary',
    affiliation: belongs('Dockers’ Union', 'union', 'title: general secretary of the Dockers’ Union'),
    anaphors: [at('She')],
  }),
  entity('vandermeer', 'PER', 'Joost Vandermeer', {
    role: 'chairman',
    affiliation: belongs('Harbour Board', 'board', 'apposition: Its chairman, Joost Vandermeer'),
  }),
  entity('asquith', 'PER', 'Helen Asquith', { role: 'Judge' }),
  entity('lindqvist', 'PER', 'Per Lindqvist', {
    affiliation: belongs('Seafarers’ Federation', 'federation', 'Per Lindqvist of the Seafarers’ Federation'),
  }),
  entity('union', 'ORG', 'Dockers’ Union'),
  entity('board', 'ORG', 'Harbour Board'),
  entity('court', 'ORG', 'Labour Court'),
  entity('federation', 'ORG', 'Seafarers’ Federation'),
  entity('tallmouth', 'LOC', 'Tallmouth'),
];

const mention = (id: string, type: Mention['type'], words: string, nth = 1): Mention => ({
  ...at(words, nth),
  type,
  entity: id,
  confidence: 0.9,
  rule: 'crafted',
  why: [`written by hand: ${words}`],
});
export const mentions = [
  mention('tallmouth', 'LOC', 'Tallmouth'),
  mention('ellwood', 'PER', 'Marta Ellwood'),
  mention('ellwood', 'ROLE', 'general secretary'),
  mention('union', 'ORG', 'Dockers’ Union'),
  mention('board', 'ORG', 'Harbour Board'),
  mention('vandermeer', 'PER', 'Joost Vandermeer'),
  mention('vandermeer', 'PER', 'Vandermeer', 2),
  mention('ellwood', 'PER', 'Ellwood', 2),
  mention('asquith', 'PER', 'Helen Asquith'),
  mention('court', 'ORG', 'Labour Court'),
  mention('lindqvist', 'PER', 'Per Lindqvist'),
  mention('federation', 'ORG', 'Seafarers’ Federation'),
  mention('vandermeer', 'PER', 'Vandermeer', 3),
].sort((a, b) => a.start - b.start);
