import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../tests/bundled-knowledge.ts';
import { analyze } from './analyze.ts';

/** Who it is in the end that says what: "name: words" rows of an invented text. */
function mouths(text: string): string[] {
  const { statements } = analyze({ text, blocks: [], heads: [] }, KNOWLEDGE);
  return statements
    .filter((s) => s.kind !== 'scare')
    .map((s) => {
      const words = s.source ? text.slice(s.source.start, s.source.end) : '?';
      return `${s.source?.name ?? words}: ${text.slice(s.start, s.end)}`;
    });
}

/** Invented people and words: [what a newspaper prints, the text, who says what]. */
const MOUTHS: [string, string, string[]][] = [
  [
    'a pronoun beside a quotation that names the only person at hand',
    'Ada Moor ran the harbour for ten years. “Moor has to go,” she said.',
    ['she: “Moor has to go,”'],
  ],
  [
    'a rival described by a pronoun',
    'Mayor Ada Moor spoke first. Her rival, Prime Minister Ole Berg, accused the port of waste.',
    ['Ole Berg: accused the port of waste'],
  ],
  [
    'a memo that another saw',
    'A copy of the memo seen by the Harbour Post said the dam was cracked.',
    ['A copy of the memo seen by the Harbour Post: the dam was cracked'],
  ],
  [
    'a source who knows somebody’s mind',
    'An official familiar with the thinking of Ada Moor said she would resign.',
    ['An official familiar with the thinking of Ada Moor: she would resign'],
  ],
  [
    'a second verb far behind the first',
    'Ada Moor said in politics it takes time to build trust but added, “I will stay.”',
    ['Ada Moor: it takes time to build trust', 'Ada Moor: “I will stay.”'],
  ],
  [
    'a participle behind somebody else’s deed',
    'Ada Moor wrote the engineers knew of the crack, saying, “They did nothing.”',
    ['Ada Moor: the engineers knew of the crack', 'Ada Moor: “They did nothing.”'],
  ],
  [
    'an answer to what another suggested',
    'When Ole Berg suggested a suit, Ada Moor fired back: “Let them try.”',
    ['Ole Berg: a suit', 'Ada Moor: “Let them try.”'],
  ],
  [
    'an aside between the speaker and the verb',
    'The fine, which the port’s chief executive, Tom Berg, called “total nonsense”, is due in May.',
    ['Tom Berg: “total nonsense”'],
  ],
  [
    'a clause that begins like a speaker turned round',
    'Ada Moor, a pollster who advises the guild, said her groups and other research show that tolls hurt.',
    ['Ada Moor: her groups and other research show that tolls hurt'],
  ],
  [
    'an employer inside a clause',
    'Ferry workers voted to strike after their employer, Blue Strait Lines, refused to reopen talks.',
    ['Blue Strait Lines: refused to reopen talks'],
  ],
  [
    'an act of another behind a comma',
    'Sweden said it would raise fees from July, and Norway promptly threatened to do the same.',
    ['Sweden: it would raise fees from July', 'Norway: threatened to do the same'],
  ],
  [
    'those who follow somebody',
    'Ada Moor left early. Moor supporters said the vote was stolen.',
    ['Moor supporters: the vote was stolen'],
  ],
  [
    'somebody asked, not asking',
    'Its president, Judge Ada Moor, asked both parties to wait.',
    ['Ada Moor: asked both parties to wait'],
  ],
  [
    'a thing that shows something according to somebody',
    'According to Ada Moor, the samples show “a change, not a cause”.',
    ['Ada Moor: “a change, not a cause”'],
  ],
  [
    'a title and a name after “according to”',
    'According to the engineer, Ada Moor, the dam is safe.',
    ['Ada Moor: the dam is safe'],
  ],
  [
    'a threat to do something',
    'Ada Moor threatened to call her supporters to the harbour.',
    ['Ada Moor: threatened to call her supporters to the harbour'],
  ],
  [
    'a surname of two words',
    'Minister Ada Moor-Berg spoke on Friday. Moor-Berg said the dam was safe.',
    ['Ada Moor-Berg: the dam was safe'],
  ],
  [
    'somebody who speaks for another',
    'Ada Moor stayed away. Moor’s lawyer said the dam was safe.',
    ['Moor’s lawyer: the dam was safe'],
  ],
  [
    'a source without a name',
    'The official, who asked not to be named, said the dam was safe.',
    ['The official: the dam was safe'],
  ],
  ['a victim who speaks of himself', 'The victim, Ole Berg, said he was afraid.', ['Ole Berg: he was afraid']],
  [
    'a minister who mocks another in marks',
    'The shadow minister, Ole Berg, said Ms Moor “slept through the winter”.',
    ['Ole Berg: Ms Moor “slept through the winter”'],
  ],
  [
    'a brother and a sister of one surname',
    'Fergus Moor and his sister, Elspeth Moor, met in court. Ms Moor said the dam was safe. Mr Moor said it was old.',
    ['Elspeth Moor: the dam was safe', 'Fergus Moor: it was old'],
  ],
  [
    'a second verb behind what another had done: the tense is the speaker’s',
    'The port said the guild had refused two offers and insisted that fees would fall.',
    ['The port: the guild had refused two offers', 'The port: fees would fall'],
  ],
  [
    'a second verb that may be either’s: it is nobody’s',
    'The port said the guild refused two meetings and insisted that fees would fall.',
    ['The port: the guild refused two meetings'],
  ],
  [
    'somebody after a sentence that begins with nobody',
    'Ole Berg works at the lock. “Nobody warned us,” he said. He said the toll was unfair.',
    ['Ole Berg: “Nobody warned us,”', 'Ole Berg: the toll was unfair'],
  ],
  [
    'two of one surname, both called by it: the surname alone is nobody’s',
    'Fergus Moor and his sister, Elspeth Moor, met in court. Ms Moor said the dam was safe. Mr Moor said it was old. Moor said it leaked.',
    ['Elspeth Moor: the dam was safe', 'Fergus Moor: it was old', 'Moor: it leaked'],
  ],
  ['a rival without a name', 'Mayor Tom Berg left. Berg’s rival said it was late.', ['Berg’s rival: it was late']],
  [
    'a body described by what it does',
    'The union that represents the drivers said it feared a sale.',
    ['The union: it feared a sale'],
  ],
];

/** Look-alikes: [what a newspaper prints, the text, who says what]. */
const LIKE: [string, string, string[]][] = [
  ['the verb first after words', '“Is the dam safe?” asked Ada Moor.', ['Ada Moor: “Is the dam safe?”']],
  [
    'a speaker within what another reports',
    'According to the ministry, Ada Moor said: “The dam is safe.”',
    ['the ministry: Ada Moor said: “The dam is safe.”', 'Ada Moor: “The dam is safe.”'],
  ],
  ['the verb first before an aside', 'The dam is safe, said Ada Moor, who built it.', ['Ada Moor: The dam is safe']],
  ['a date after a name', 'Ada Moor told her on Friday that the dam was safe.', ['Ada Moor: the dam was safe']],
];

describe('words in the right mouth', () => {
  test.each(MOUTHS)('newspapers quote %s', (_, text, expected) => {
    expect(mouths(text)).toEqual(expected);
  });

  test.each(LIKE)('newspapers print %s, which looks like it', (_, text, expected) => {
    expect(mouths(text)).toEqual(expected);
  });
});

describe('a quotation set as a block of its own', () => {
  /** The source of the block's statement, where it has one. */
  const speaker = (before: string, after: string) => {
    const words = '“The dam is not safe and never was, and they know it.”';
    const text = `${before}\n\n${words}\n\n${after}`;
    const start = before.length + 2;
    const end = start + words.length;
    const blocks = [
      { kind: 'paragraph' as const, start: 0, end: before.length },
      { kind: 'quotation' as const, start, end },
      { kind: 'paragraph' as const, start: end + 2, end: text.length },
    ];
    const found = analyze({ text, blocks, heads: [] }, KNOWLEDGE).statements.find((s) => s.start === start);
    return found?.source && text.slice(found.source.start, found.source.end);
  };

  test.each([
    ['the one named right before it', 'Ada Moor was plain about it:', 'The port was closed on Friday.', 'Ada Moor'],
    ['the one the next sentence names', 'Ole Berg said no.', 'That is how Ada Moor answered on Friday.', 'Ada Moor'],
    ['nobody where nobody is named beside it', 'Ole Berg said no.', 'The port was closed on Friday.', undefined],
  ])('newspapers give it to %s', (_, before, after, expected) => {
    expect(speaker(before, after)).toBe(expected);
  });
});
