import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { KNOWLEDGE_FILES, type KnowledgeFile, readKnowledge } from './read-knowledge.ts';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../public/knowledge/${name}`, import.meta.url)));
const KNOWLEDGE = readKnowledge(
  Object.fromEntries(KNOWLEDGE_FILES.map((name) => [name, bytesOf(name)])) as Record<KnowledgeFile, Uint8Array>,
);

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
