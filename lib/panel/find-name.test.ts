import { expect, test } from 'vitest';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import { findName } from './find-name.ts';

const page = CRAFTED_PAGE as Extract<typeof CRAFTED_PAGE, { state: 'ready' }>;
const nameOf = (words: string) => findName(words, page.article, page.analysis)?.name;
const some = page.analysis.entities.filter(({ name }) => name.includes(' '))[0]!;

test('selected words are a name of the article however they are cut out', () => {
  for (const words of [
    some.name,
    some.name.toUpperCase(),
    ` “${some.name},” `,
    `${some.name}’s`,
    `the ${some.name}`,
    `yesterday ${some.name} said`,
    some.name.split(' ').at(-1)!,
  ]) {
    expect(nameOf(words), words).toBe(some.name);
  }
});

test('words without a name, half a word of one, and two names at once are none', () => {
  const [first, second] = page.analysis.entities;
  for (const words of [
    '',
    '  ',
    '?!',
    'the weather',
    `${some.name.slice(0, 3)}x`,
    `${first!.name} and ${second!.name}`,
  ]) {
    expect(nameOf(words), words).toBeUndefined();
  }
});
