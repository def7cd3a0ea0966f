import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../../tests/bundled-knowledge.ts';
import { analyze } from '../analyze.ts';

describe('under the right side', () => {
  const sides = (text: string) => {
    const { statements, sides } = analyze({ text, blocks: [], heads: [] }, KNOWLEDGE);
    const nameOf = new Map(sides.map((s) => [s.id, s.name]));
    return statements.filter((s) => s.kind !== 'scare').map((s) => s.sides.map((id) => nameOf.get(id)));
  };

  test('newspapers quote the president of a league, who heads no state', () => {
    const text =
      'The Northern Football League closed the ground of Harrow United. Harrow United rejected the ban. “Safety comes first,” league president Ole Berg said. Harrow United accused the Northern Football League of greed. Berg denied it.';
    expect(sides(text).flat()).not.toContain('Ole Berg’s government');
  });

  const QUARREL =
    'The Northern Ropers Union accused Calder Town Council of waste. Calder Town Council rejected the claim. The union demanded an answer. ';

  test.each([
    ['the union and the council together', 'The union and the council said in a joint note that talks would go on.', 2],
    ['two together behind a date', 'On Friday the council and the union said that talks would go on.', 2],
    ['the union with somebody unknown', 'The union and the lodgers said that talks would go on.', 0],
    ['two other unions', 'Two smaller unions said that talks would go on.', 0],
  ])('newspapers quote %s', (_, sentence, count) => {
    expect(sides(QUARREL + sentence).at(-1)).toHaveLength(count);
  });

  test('newspapers shorten a council to “Council”: it stays one side', () => {
    const text = `${QUARREL}Council said the mills were old. The Council denied waste. The council denied it again.`;
    expect(sides(text).slice(-3)).toEqual([['Calder Town Council'], ['Calder Town Council'], ['Calder Town Council']]);
  });

  const NAMESAKES =
    'Tom Berg, president of the Northern Ropers Union, accused Fellmark Foods of greed. Berg said the looms were old. Lena Berg, the chief executive of Fellmark Foods, rejected the claim. ';

  test.each([
    ['the bare surname: nobody’s', 'Berg said it was late.', []],
    ['the surname behind words: nobody’s', '“It is over,” said Berg.', []],
    ['the surname with “Ms”: hers', 'Ms Berg said it was late.', ['Fellmark Foods']],
  ])('newspapers quote two of one surname from two sides by %s', (_, sentence, expected) => {
    expect(sides(NAMESAKES + sentence).at(-1)).toEqual(expected);
  });

  test('newspapers quote a successor without a name: not the one who went', () => {
    const text =
      'Mayor Tom Berg accused Fellmark Foods of greed. Fellmark Foods rejected the claim. Berg accused Fellmark Foods of lies. His successor said the town was wrong.';
    expect(sides(text).at(-1)).toEqual([]);
  });

  test('newspapers quote a leader who is another leader’s sister: not for his party', () => {
    const text =
      'Ole Berg, leader of the Harbour Party, accused the Coast League of lies. The Coast League rejected it. Its leader is Berg’s sister, Runa Holm, and she has waited. She said the vote was near.';
    expect(sides(text).at(-1)).not.toContain('Harbour Party');
  });

  test('newspapers quote a union’s secretary, whose union is no company named before', () => {
    const text =
      'Litoral Steel rejected the ruling. The company said it would appeal. Ada Moor accused Litoral Steel of lying. Moor said the river was dead. The dockers’ union supports the company: its regional secretary, Ole Berg, called the ruling a gift.';
    expect(sides(text).at(-1)).toEqual([]);
  });
});
