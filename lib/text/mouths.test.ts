import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { KNOWLEDGE_FILES, type KnowledgeFile, readKnowledge } from './read-knowledge.ts';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../public/knowledge/${name}`, import.meta.url)));
const KNOWLEDGE = readKnowledge(
  Object.fromEntries(KNOWLEDGE_FILES.map((name) => [name, bytesOf(name)])) as Record<KnowledgeFile, Uint8Array>,
);

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
    'a rival described by a pronoun',
    'Mayor Ada Moor spoke first. Her rival, Prime Minister Ole Berg, accused the port of waste.',
    ['Ole Berg: accused the port of waste'],
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
    ['who: the dam was safe'],
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
