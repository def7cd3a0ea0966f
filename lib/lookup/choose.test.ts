import { describe, expect, test } from 'vitest';
import { MENTIONS, type MentionRow } from '../../tests/fixtures/lookup/mentions.ts';
import { entityOf, namesOfThings } from '../../tests/fixtures/lookup/wikidata.ts';
import { chooseItem, type Wanted } from './choose.ts';
import { itemOf } from './item.ts';
import { Entity } from './wikidata-shapes.ts';

const wantedOf = ({ wanted, in: sentence }: MentionRow): Wanted => ({
  spoke: false,
  ...wanted,
  words: sentence.split(/[^\p{L}’'-]+/u),
});

function answerTo(mention: MentionRow): string {
  const items = mention.found.map((row) => itemOf(Entity.parse(entityOf(row)), 'en'));
  const choice = chooseItem(wantedOf(mention), items, namesOfThings());
  if (choice.match === 'one') return choice.item.id;
  return choice.match === 'several' ? 'several' : 'none';
}

const answers = MENTIONS.map((mention) => ({ mention, answer: answerTo(mention) }));
const rightOf = (rows: typeof answers) =>
  rows.filter(({ mention, answer }) => answer === mention.meant).length / rows.length;
const wrong = answers.filter(({ mention, answer }) => answer !== mention.meant);
const missed = wrong.map(({ mention, answer }) => `${mention.wanted.name}: ${answer} for ${mention.meant}`);

describe('which of those who bear a name is meant', () => {
  const none = answers.filter(({ mention }) => mention.meant === 'none');
  const some = answers.filter(({ mention }) => /^Q/.test(mention.meant));

  test('the set is large enough to say so', () => {
    expect(MENTIONS.length).toBeGreaterThanOrEqual(40);
    expect(none.length).toBeGreaterThanOrEqual(12);
  });

  test('nine of ten mentions get the right answer', () => {
    expect(rightOf(answers), missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(rightOf(some), missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test('of those who have no item, at least four of five get none', () => {
    expect(rightOf(none), missed.join('\n')).toBeGreaterThanOrEqual(0.8);
  });

  test('nobody is taken for a person that the article cannot mean', () => {
    expect(wrong.filter(({ mention, answer }) => mention.meant === 'none' && /^Q/.test(answer)).length).toBeLessThan(2);
  });
});
