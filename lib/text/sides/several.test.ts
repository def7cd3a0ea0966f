import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../../tests/bundled-knowledge.ts';
import { analyze } from '../analyze.ts';

/** Names of the sides of the last statement of an invented text. */
function sidesOfLast(text: string): string[] {
  const { statements, sides } = analyze({ text, blocks: [], heads: [] }, KNOWLEDGE);
  const last = statements.at(-1)!;
  return last.sides.map((id) => sides.find((side) => side.id === id)!.name).sort();
}

// Invented quarrels of real states.
const QUARREL =
  'Norway accused Peru of overfishing on Monday. Peru denied it. Sweden accused Norway of greed and said it would close its ports.';
const TWO = 'Norway accused Peru of overfishing. Peru denied it.';
const TOGETHER = `${QUARREL} Norway, Sweden and Peru said on Wednesday that they had agreed on a quota.`;

describe('several who speak together', () => {
  test.each<[string, string, string[]]>([
    ['three named in a list', TOGETHER, ['Norway', 'Peru', 'Sweden']],
    ['“the three” after them', `${TOGETHER} “The pact is fair,” the three said.`, ['Norway', 'Peru', 'Sweden']],
    ['“they” after them', `${TOGETHER} They also condemned the catch of others.`, ['Norway', 'Peru', 'Sweden']],
    ['one together with another', `${TWO} Norway, together with Peru, said the talks would go on.`, ['Norway', 'Peru']],
    ['each government', `${TWO} Each government said the other had fired first.`, ['Norway', 'Peru']],
    ['officials in both countries', `${TWO} Officials in both countries said two men had died.`, ['Norway', 'Peru']],
    [
      'the ministers, after a call between the two',
      `${TWO} There was a call between the two late on Friday. The ministers agreed to meet.`,
      ['Norway', 'Peru'],
    ],
  ])('are all of them: %s', (_what, text, expected) => {
    expect(sidesOfLast(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['one of a list is unknown', `${QUARREL} Norway, Sweden and the Lund Choir said the talks would go on.`],
    ['“the three” after two', `${TWO} Norway and Peru said the talks would go on. “We are glad,” the three said.`],
    ['a plural without two before it', 'Norway accused Peru of overfishing. The ministers agreed to meet.'],
  ])('are nobody where it is unsure who: %s', (_what, text) => {
    expect(sidesOfLast(text)).toEqual([]);
  });
});
