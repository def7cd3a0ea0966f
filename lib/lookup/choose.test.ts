import { describe, expect, test } from 'vitest';
import blind from '../../tests/fixtures/lookup/blind-mentions.json';
import { MENTIONS } from '../../tests/fixtures/lookup/mentions.ts';
import { MORE_MENTIONS } from '../../tests/fixtures/lookup/more-mentions.ts';
import type { MentionRow } from '../../tests/fixtures/lookup/rows.ts';
import { entityOf, namesOfThings } from '../../tests/fixtures/lookup/wikidata.ts';
import { chooseItem } from './choose.ts';
import type { Wanted } from './clues.ts';
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

interface Answered {
  mention: MentionRow;
  answer: string;
}
const answersTo = (mentions: readonly MentionRow[]): Answered[] =>
  mentions.map((mention) => ({ mention, answer: answerTo(mention) }));
const isRight = ({ mention, answer }: Answered) => answer === mention.meant;
const hasNone = ({ mention }: Answered) => mention.meant === 'none';
const rightOf = (rows: readonly Answered[]) => rows.filter(isRight).length / rows.length;
const missedIn = (rows: readonly Answered[]) =>
  rows
    .filter((row) => !isRight(row))
    .map(({ mention, answer }) => {
      const line = (id: string) => mention.found.find((row) => row.id === id)?.line ?? id;
      return `${mention.wanted.name}: “${line(answer)}” in place of “${line(mention.meant)}”`;
    });
const figures = (title: string, rows: readonly Answered[]) => {
  const share = (some: readonly Answered[]) => `${some.filter(isRight).length} of ${some.length}`;
  return `${title}: ${share(rows)} right; of those who have no item ${share(rows.filter(hasNone))}`;
};

const SETS = {
  'looked at while the choice was made': answersTo(MENTIONS),
  'looked at since': answersTo(MORE_MENTIONS.filter((_, at) => at % 2 === 0)),
  'never looked at': answersTo(MORE_MENTIONS.filter((_, at) => at % 2 === 1)),
};
/** By somebody who saw neither the choice nor its results: those at odd places are only counted. */
const BLIND = answersTo(blind.mentions as MentionRow[]);
const all = Object.values(SETS).flat();

describe('which of those who bear a name is meant', () => {
  test('a hundred mentions and more, a third of those who may be meant by nobody', () => {
    for (const [title, rows] of Object.entries(SETS)) console.info(figures(title, rows));
    console.info(figures('written by somebody else', BLIND));
    expect(all.length).toBeGreaterThanOrEqual(130);
    expect(all.filter(hasNone).length).toBeGreaterThanOrEqual(40);
  });
  test('nine of ten get the right answer, and so do those that have an item', () => {
    const missed = missedIn([...SETS['looked at while the choice was made'], ...SETS['looked at since']]).join('\n');
    expect(rightOf(all), missed).toBeGreaterThanOrEqual(0.9);
    expect(rightOf(all.filter(({ mention }) => /^Q/.test(mention.meant))), missed).toBeGreaterThanOrEqual(0.9);
  });
  test('of those who have no item, at least four of five get none', () => {
    expect(rightOf(all.filter(hasNone)), missedIn(SETS['looked at since']).join('\n')).toBeGreaterThanOrEqual(0.8);
  });
  test('of the mentions by somebody else, four of five get the right answer, and of those who have no item four of five none', () => {
    expect(rightOf(BLIND)).toBeGreaterThanOrEqual(0.8);
    expect(rightOf(BLIND.filter(hasNone))).toBeGreaterThanOrEqual(0.8);
  });

  test('a newspaper’s speaker is hardly ever taken for somebody else', () => {
    const other = [...all, ...BLIND].filter((row) => !isRight(row) && /^Q/.test(row.answer));
    expect(other.length / (all.length + BLIND.length)).toBeLessThan(0.04);
  });
});
