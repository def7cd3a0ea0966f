import { describe, expect, test } from 'vitest';
import { interval } from './bootstrap.ts';
import type { Columns } from './columns.ts';
import { matchSides } from './match.ts';
import { compare, FIGURES, sum } from './score.ts';

// Invented officials, on no real place.
const TEXT =
  'Mayor Ada Brill said the bridge was safe. "It was never safe," said engineer Tom Vane, "and she knew it." ' +
  'Brill and Vane agreed to meet. A professor called the row sad.';

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const GOLD: Columns = {
  sides: [
    { name: 'Ada Brill', members: ['Mayor Ada Brill', 'Brill'] },
    { name: 'Tom Vane', members: ['engineer Tom Vane', 'Vane'] },
    { name: 'Ferry owners', members: [], optional: true },
  ],
  statements: [
    { ...spanOf('the bridge was safe'), sides: ['Ada Brill'], act: 'assert' },
    {
      ...spanOf('"It was never safe," said engineer Tom Vane, "and she knew it."'),
      sides: ['Tom Vane'],
      act: 'accuse',
    },
    { ...spanOf('agreed to meet'), sides: ['Ada Brill', 'Tom Vane'], act: 'agree' },
    { ...spanOf('called the row sad'), sides: [], act: 'accuse' },
  ],
};

/** The gold columns with one claim changed. */
const withClaim = (at: number, change: Partial<Columns['statements'][number]>): Columns => ({
  ...GOLD,
  statements: GOLD.statements.map((claim, i) => (i === at ? { ...claim, ...change } : claim)),
});
const countsOf = (guess: Columns) => compare(TEXT, GOLD, guess).counts;
const figures = (guess: Columns) =>
  Object.fromEntries(Object.entries(FIGURES).map(([name, figure]) => [name, figure(countsOf(guess))]));

describe('how columns are compared', () => {
  test('columns that are the gold ones get full marks, and nothing is under a wrong side', () => {
    const { misattribution, unassigned, ...rest } = figures(GOLD);
    expect([misattribution, unassigned]).toEqual([0, 0]);
    expect(new Set(Object.values(rest))).toEqual(new Set([1]));
  });

  test.each([
    ['a claim under the other side is a misattribution', withClaim(0, { sides: ['Tom Vane'] }), 'misplaced'],
    ['a neutral voice under a side is one too', withClaim(3, { sides: ['Tom Vane'] }), 'misplaced'],
    ['so is a joint claim under one of its sides', withClaim(2, { sides: ['Ada Brill'] }), 'misplaced'],
    ['a claim without a side is unassigned, which is no misattribution', withClaim(0, { sides: [] }), 'unassigned'],
  ] as const)('%s', (_, guess, outcome) => {
    const counts = countsOf(guess);
    expect([counts.misplaced, counts.unassigned]).toEqual(outcome === 'misplaced' ? [1, 0] : [0, 1]);
    expect(counts.placed).toBe(3);
  });

  test('a quotation found in two pieces is one claim', () => {
    const [first, quoted, ...rest] = GOLD.statements;
    const pieces = ['"It was never safe,"', '"and she knew it."'].map((words) => ({ ...quoted!, ...spanOf(words) }));
    const counts = countsOf({ ...GOLD, statements: [first!, ...pieces, ...rest] });
    expect([counts.found, counts.pieces, counts.guessed, counts.placed]).toEqual([4, 5, 5, 4]);
  });

  test('two words of a long claim are not the claim', () => {
    expect(countsOf(withClaim(1, spanOf('knew it'))).found).toBe(3);
  });

  test('an act of the same class counts in three classes and not in ten', () => {
    const counts = countsOf(withClaim(1, { act: 'deny' }));
    expect([counts.act10, counts.act3]).toEqual([3, 4]);
  });

  test('a side is found by a surface that both lists have, whatever its article or case', () => {
    const matched = matchSides(GOLD.sides, [{ name: 'the engineer Tom Vane’s', members: [] }]);
    expect([...matched]).toEqual([[0, 1]]);
  });

  test('missing a marginal party costs nothing, inventing a party does', () => {
    const fewer = figures({ ...GOLD, sides: GOLD.sides.slice(0, 2) });
    const more = figures({ ...GOLD, sides: [...GOLD.sides, { name: 'Harbour office', members: [] }] });
    expect(fewer.sidesF1).toBe(1);
    expect(more.sidesF1).toBeCloseTo(0.8);
  });
});

describe('intervals', () => {
  const good = countsOf(GOLD);
  const bad = countsOf(withClaim(0, { sides: ['Tom Vane'] }));
  const paper = [good, good, bad, good, bad, good];

  test('the same articles give the same interval every time, and it holds the figure', () => {
    const [low, high] = interval(paper, FIGURES.endToEndF1, 500);
    expect(interval(paper, FIGURES.endToEndF1, 500)).toEqual([low, high]);
    expect(low).toBeLessThan(FIGURES.endToEndF1(sum(paper)));
    expect(high).toBeGreaterThan(FIGURES.endToEndF1(sum(paper)));
  });

  test('articles that are all alike leave nothing to chance', () => {
    expect(interval([bad, bad, bad], FIGURES.misattribution, 200)).toEqual([0.25, 0.25]);
  });
});
