import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../../tests/bundled-knowledge.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { analyze } from './analyze.ts';

const read = (text: string): Analysis => analyze({ text, blocks: [], heads: [{ kind: 'headline', text }] }, KNOWLEDGE);
const readBody = (text: string): Analysis => analyze({ text, blocks: [], heads: [] }, KNOWLEDGE);

const spansOf = ({ sentences, mentions, statements, entities, heads }: Analysis): Span[] => [
  ...sentences,
  ...mentions,
  ...statements,
  ...statements.flatMap(({ cue, source }) => [cue, source].filter((span) => span != null)),
  ...entities.flatMap(({ anaphors }) => anaphors),
  ...heads.flatMap((head) => [...head.mentions, ...head.statements]),
];

/** Every span lies in the text, holds something, and cuts no character that takes two units. */
function expectRightOffsets(text: string, analysis: Analysis): void {
  const wrong = spansOf(analysis).filter(({ start, end }) => {
    const cuts = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));
    return start < 0 || end > text.length || start >= end || (start > 0 && cuts(start)) || cuts(end);
  });
  expect(wrong).toEqual([]);
  const ids = new Set(analysis.entities.map(({ id }) => id));
  expect(analysis.mentions.filter(({ entity }) => entity !== undefined && !ids.has(entity))).toEqual([]);
  const ends = analysis.sentences.map(({ end }) => end);
  expect(analysis.sentences.every(({ start }, i) => i === 0 || start >= ends[i - 1]!)).toBe(true);
}

/** Syllables for names that nobody bears: a new one for every number. */
function inventedName(n: number): string {
  const vowels = 'aeiou';
  const consonants = 'bdfgklmnprstvz';
  let name = '';
  for (let rest = n + 14 ** 2; rest > 0; rest = Math.floor(rest / 14)) {
    name += consonants[rest % 14]! + vowels[(rest * 7) % 5]!;
  }
  return name[0]!.toUpperCase() + name.slice(1);
}

const PIECES = [
  'said',
  'that',
  'He',
  'Iran',
  'the president',
  'Paris',
  'U.S.',
  'denied',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '«',
  '»',
  '(',
  '—',
  '.',
  '…',
  ',',
  '\n',
  '\n\n',
  ' ',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00a0',
  '\ud83d',
  '\ude00',
  '😀',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  'Иран',
  '中文',
  'العربية',
  'Vеll',
];

describe('a page that is made to trip the reader', () => {
  it('gets right offsets whatever stands in it', () => {
    const text = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 60 })
      .chain((pieces) => fc.constantFrom('', ' ').map((between) => pieces.join(between)));
    fc.assert(
      fc.property(text, (made) => expectRightOffsets(made, read(made))),
      { numRuns: 250 },
    );
  });

  it('gets right offsets for any string of units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (made) => expectRightOffsets(made, read(made))),
      { numRuns: 150 },
    );
  });
});

/** Texts of about `n` × 50 characters. */
const HOSTILE: Record<string, (n: number) => string> = {
  'one word without an end': (n) => 'a'.repeat(n * 50),
  'capitals without a space': (n) => 'Ab'.repeat(n * 25),
  'nothing but full stops': (n) => '.'.repeat(n * 50),
  'nothing but blanks': (n) => ' \n'.repeat(n * 25),
  'opening marks that nobody closes': (n) => '“We '.repeat(n * 2),
  'straight marks without an end': (n) => `"We 'go `.repeat(n),
  'writing turned round and round': (n) => '\u202e\u2066Vell\u2069 '.repeat(n * 3),
  'words full of characters of no width': (n) => 'V\u200be\u200dl\ufeffl '.repeat(n * 3),
  'smileys and halves of them': (n) => '😀 \ud83d \ude00'.repeat(n * 5),
  'scripts mixed within words': (n) => 'Иrаn中文 العربيةVell '.repeat(n * 2),
  'one sentence that never stops': (n) => 'he said that Iran and Pakistan denied it, and '.repeat(n),
  'one name in a row': (n) => 'Iran and '.repeat(n * 3),
  'one title in a row': (n) => 'Iranian foreign minister Xab Zed '.repeat(n),
  'one place in every sentence': (n) => 'Paris, Texas and Georgia. '.repeat(n),
  'a paragraph for every letter': (n) => 'a\n'.repeat(n * 5),
  'one quotation after another': (n) => '“We agree,” he said. '.repeat(n),
};

describe('a page that is made to hang the reader', () => {
  // Warm, so that the first text does not pay for all.
  readBody('“We agree,” the Iranian foreign minister, Xab Zed, said in Paris. '.repeat(200));

  /** Milliseconds that this process worked, the best of three: a machine that is busy elsewhere says nothing of ours. */
  const time = (text: string): number => {
    const times = [1, 2, 3].map(() => {
      const started = process.cpuUsage();
      readBody(text);
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };

  for (const [what, make] of Object.entries(HOSTILE)) {
    it(`takes four times as long for four times as much: ${what}`, { retry: 2 }, () => {
      const short = time(make(250));
      const long = time(make(1000));
      // Under 20 ms the compiler and the collector of garbage say more than the engine.
      expect(long / Math.max(short, 20)).toBeLessThan(12);
    });
  }

  it('reads a megabyte of one word', () => {
    const text = 'a'.repeat(1_000_000);
    expectRightOffsets(text, readBody(text));
  });

  it('reads 10,000 marks that nobody closes', () => {
    const text = '“'.repeat(10_000);
    expectRightOffsets(text, readBody(text));
  });

  it('reads a sentence of 100,000 characters', () => {
    const text = 'he said that Iran and Pakistan denied it, and '.repeat(2200);
    expectRightOffsets(text, readBody(text));
  });

  it('reads 5,000 names and finds most of them', () => {
    const text = Array.from({ length: 2500 }, (_, i) => {
      return `Mr ${inventedName(2 * i)} Moor of Iran met Mrs ${inventedName(2 * i + 1)} Berg.`;
    }).join(' ');
    const analysis = readBody(text);
    expectRightOffsets(text, analysis);
    expect(analysis.mentions.filter(({ type }) => type === 'PER').length).toBeGreaterThan(2500);
  });
});
