import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../tests/bundled-knowledge.ts';
import { analyze } from './analyze.ts';

/** What the engine finds in an invented text: "source: words" rows. */
function said(text: string): string[] {
  const { statements } = analyze({ text, blocks: [], heads: [] }, KNOWLEDGE);
  return statements
    .filter((s) => s.kind !== 'scare')
    .map((s) => `${s.source ? text.slice(s.source.start, s.source.end) : '?'}: ${text.slice(s.start, s.end)}`);
}

/** Invented people and words: [what a newspaper prints, the text, who says what]. */
const DIRECT: [string, string, string[]][] = [
  ['the speaker after the words', '“The dam is safe,” Ada Moor said.', ['Ada Moor: “The dam is safe,”']],
  ['the verb first', '“The dam is safe,” said Ada Moor, the engineer.', ['Ada Moor: “The dam is safe,”']],
  ['the speaker before the words', 'Ada Moor said: “The dam is safe.”', ['Ada Moor: “The dam is safe.”']],
  [
    'a speaker between two pieces',
    '“The dam is safe,” Ada Moor said. “It will hold.”',
    ['Ada Moor: “The dam is safe,”', 'Ada Moor: “It will hold.”'],
  ],
  [
    'a quotation over two paragraphs',
    'Ada Moor said: “The dam is safe.\n“It will hold for years.”',
    ['Ada Moor: “The dam is safe.', 'Ada Moor: “It will hold for years.”'],
  ],
  [
    'a speaker with an aside',
    '“The dam is safe,” Ada Moor, a spokeswoman for the port, said on Friday.',
    ['Ada Moor: “The dam is safe,”'],
  ],
  ['a first name like a preposition', '“The dam is safe,” said Per Holm.', ['Per Holm: “The dam is safe,”']],
  ['a pronoun', 'The engineer came late. “The dam is safe,” she said.', ['she: “The dam is safe,”']],
  [
    'an addressee and a day before the words',
    'Ada Moor told reporters on Friday, “The dam is safe.”',
    ['Ada Moor: “The dam is safe.”'],
  ],
];

describe('who said it', () => {
  test.each(DIRECT)('newspapers name %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

/** Pieces of one quotation: [what a newspaper prints, the text, which piece goes on with which]. */
const PIECES: [string, string, string[]][] = [
  ['interrupted by who says it', '“The dam is safe,” Ada Moor said. “It will hold.”', ['q1', 'q2 → q1']],
  ['interrupted in mid-sentence', '“They came,” Ada Moor said, “because they are tired.”', ['q1', 'q2 → q1']],
  ['over two paragraphs', 'Ada Moor said: “The dam is safe.\n“It will hold for years.”', ['q1', 'q2 → q1']],
  ['and another one later', '“Hold on,” Ada Moor said. She left. “Good night,” she said.', ['q1', 'q2']],
];

test.each(PIECES)('newspapers print a quotation %s', (_, text, expected) => {
  const { statements } = analyze({ text, blocks: [], heads: [] }, KNOWLEDGE);
  expect(statements.map((s) => (s.continues ? `${s.id} → ${s.continues}` : s.id))).toEqual(expected);
});

test('newspapers report joint words: they are given to neither side alone', () => {
  const text = 'Both Norway and Sweden agreed to open the border.';
  const { statements } = analyze({ text, blocks: [], heads: [] }, KNOWLEDGE);
  expect(statements.map((s) => [text.slice(s.source!.start, s.source!.end), s.source!.entity])).toEqual([
    ['Both Norway and Sweden', undefined],
  ]);
});

describe('words without marks', () => {
  test('newspapers print a transcript: each turn is its speaker’s', () => {
    expect(said('MOOR: Is the dam safe tonight?\nBERG: It will hold.\nMOOR: Thank you very much.')).toEqual([
      'MOOR: Is the dam safe tonight?',
      'BERG: It will hold.',
      'MOOR: Thank you very much.',
    ]);
  });

  test('newspapers print an interview with names before the words: each turn is its speaker’s', () => {
    const text = [
      'Harbour Post: What did you see, Ms Moor?',
      'Ada Moor: I saw a boat, and it was sinking.',
      'Harbour Post: And then what did you do?',
      'Ada Moor: I called the police at once.',
    ].join('\n');
    expect(said(text)).toContain('Ada Moor: I called the police at once.');
  });

  test('newspapers forget the second mark: the words end where it is said who said them', () => {
    expect(said('“The dam was never safe, said Ada Moor. She left at noon.')).toEqual([
      'Ada Moor: “The dam was never safe,',
    ]);
  });

  test('newspapers print a label before a colon, which is no speaker', () => {
    expect(said('UPDATE: The dam was closed on Friday.')).toEqual([]);
  });

  test('newspapers set a quotation as a block: it is the speaker’s of the paragraph before', () => {
    const text = 'Ada Moor wrote that she would go:\n\nThe dam is not safe and never was.';
    const at = text.indexOf('The dam');
    const blocks = [
      { kind: 'paragraph' as const, start: 0, end: at - 2 },
      { kind: 'quotation' as const, start: at, end: text.length },
    ];
    const { statements } = analyze({ text, blocks, heads: [] }, KNOWLEDGE);
    const block = statements.find((s) => s.start === at);
    expect(block?.source && text.slice(block.source.start, block.source.end)).toBe('Ada Moor');
  });
});

describe('terms in marks', () => {
  const scare = (text: string) =>
    analyze({ text, blocks: [], heads: [] }, KNOWLEDGE)
      .statements.filter((s) => s.kind === 'scare')
      .map((s) => `${s.source ? text.slice(s.source.start, s.source.end) : '?'}: ${text.slice(s.start, s.end)}`);

  test('newspapers put a party’s word in marks: it is that party’s, and no quotation', () => {
    expect(scare('Norway sent ships to carry out “peaceful exercises” near the island.')).toEqual([
      'Norway: “peaceful exercises”',
    ]);
  });

  test('newspapers put a title or a nickname in marks: it is neither', () => {
    expect(scare('She sang in the film “The Long Night”. Anna “Annie” Berg won.')).toEqual([]);
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...[
      'Ada',
      'Moor',
      'said',
      'that',
      'the',
      'dam',
      'was',
      'safe',
      ',',
      '.',
      '“',
      '”',
      '"',
      '‘',
      '’',
      'accused',
      'of',
      '\n',
    ],
    ...['who', 'and', 'by', 'according', 'to', 'adding', ':', '—', '(', ')', 'He', 'told', 'not', 'claims'],
  );

  test('every statement and source lies in it and is not empty', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const s of analyze({ text, blocks: [], heads: [] }, KNOWLEDGE).statements) {
          expect(s.end).toBeGreaterThan(s.start);
          expect(s.end).toBeLessThanOrEqual(text.length);
          if (s.source) expect(s.source.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
