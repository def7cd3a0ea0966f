import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../../tests/bundled-knowledge.ts';
import { analyze } from '../analyze.ts';

/** What the engine finds in an invented text: "act, source: words" rows. */
function told(text: string): string[] {
  const { statements } = analyze({ text, blocks: [], heads: [] }, KNOWLEDGE);
  return statements.map(
    (s) => `${s.act}, ${s.source ? text.slice(s.source.start, s.source.end) : '?'}: ${text.slice(s.start, s.end)}`,
  );
}

/** Acts told in few words: [what a newspaper prints, the text, who does what]. */
const SHORT: [string, string, string[]][] = [
  ['a refusal in one word', 'The council refused.', ['reject, The council: refused']],
  ['a yes at once', 'The union accepted at once.', ['agree, The union: accepted at once']],
  ['an early concession', 'Ada Moor conceded early.', ['agree, Ada Moor: conceded early']],
  ['an apology', 'The company apologised.', ['apologise, The company: apologised']],
  ['what others are to do', 'The mill wants the quay kept open.', ['demand, The mill: wants the quay kept open']],
  ['what others are to grant', 'The Greens want an inquiry.', ['demand, The Greens: want an inquiry']],
  ['backing', 'The board backed the demand.', ['support, The board: backed the demand']],
  [
    'an appeal',
    'The ministry appealed to other states to follow.',
    ['demand, The ministry: appealed to other states to follow'],
  ],
  [
    'a denial of a deed',
    'The mill knew of it but denied having hidden it.',
    ['deny, The mill: denied having hidden it'],
  ],
  [
    'a threat after a report',
    'Ada Moor said the list was short, and threatened to leave on Monday.',
    ['assert, Ada Moor: the list was short', 'threaten, Ada Moor: threatened to leave on Monday'],
  ],
  [
    'a promise that looks like a noun',
    'The firm promises to plant three trees for each it cuts.',
    ['promise, The firm: promises to plant three trees for each it cuts'],
  ],
  [
    'whom somebody holds responsible',
    'The Greens hold the mayor responsible for the flood.',
    ['accuse, The Greens: hold the mayor responsible for the flood'],
  ],
  [
    'a demand and a suit',
    'Ada Moor has demanded the money back, and last month sued the company.',
    ['demand, Ada Moor: demanded the money back', 'accuse, Ada Moor: sued the company'],
  ],
  [
    'words around whom they are told to',
    'No port, Ada Moor told members, keeps its ships for ever.',
    ['assert, Ada Moor: No port, Ada Moor told members, keeps its ships for ever'],
  ],
  [
    'reported words in a clause before the main one',
    'After cooks said they would leave, the head resigned.',
    ['promise, cooks: they would leave'],
  ],
];

/** Look-alikes that are nobody's act. */
const NOTHING: [string, string][] = [
  ['a number that declines', 'The number of ships declined in almost every port.'],
  ['a wish of one’s own', 'The mayor wants to build a bridge.'],
  ['a step back', 'The crowd backed away from the gate.'],
  ['what somebody came to do', 'The mayor came to thank voters.'],
  ['a cup accepted', 'Ada Moor accepted a cup of tea.'],
  ['what was rejected on a day', 'The plan rejected on Monday was long.'],
];

describe('an act in few words', () => {
  test.each(SHORT)('newspapers tell of %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each(NOTHING)('newspapers tell of %s, which is no act', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
