import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSentences } from './sentences.ts';

const sentencesOf = (text: string) => readSentences(text).sentences.map((s) => text.slice(s.start, s.end));
const tokensOf = (text: string) => readSentences(text).tokens.map((t) => t.text);

describe('a newspaper sentence ends', () => {
  // All sentences and officials here are invented.
  test.each([
    [
      'at a full stop without a space after it',
      'The ministry ended the oppression.Both countries have agreed.',
      ['The ministry ended the oppression.', 'Both countries have agreed.'],
    ],
    [
      'not after titles and initials',
      'Gen. A. B. Orlan met Mr. Tesk. They talked.',
      ['Gen. A. B. Orlan met Mr. Tesk.', 'They talked.'],
    ],
    [
      'not inside "U.S.-led", "3.5" or "example.com"',
      'The U.S.-led force of 3.5 million wrote to example.com on Monday. It left.',
      ['The U.S.-led force of 3.5 million wrote to example.com on Monday.', 'It left.'],
    ],
    [
      'after "U.S." only before a word that begins sentences',
      'He flew to the U.S. President Orlan stayed in the U.S. The visit failed.',
      ['He flew to the U.S. President Orlan stayed in the U.S.', 'The visit failed.'],
    ],
    [
      'not after "a.m." and "Jan."',
      'It began at 9 a.m. on Jan. 5 in Vell. Then it rained.',
      ['It began at 9 a.m. on Jan. 5 in Vell.', 'Then it rained.'],
    ],
    [
      'behind the marks that close after the stop',
      '“We will not yield.” The crowd (some of it) left. "Why?" Orlan asked.',
      ['“We will not yield.”', 'The crowd (some of it) left.', '"Why?" Orlan asked.'],
    ],
    [
      'inside a quotation of several sentences too',
      '"We came. We saw. We left," Tesk said.',
      ['"We came.', 'We saw.', 'We left," Tesk said.'],
    ],
    ['not at an ellipsis inside it', 'The plan ... will not work. End.', ['The plan ... will not work.', 'End.']],
    [
      'after a dateline',
      'ISLAMABAD (AP) — The prime minister left. He slept.',
      ['ISLAMABAD (AP) —', 'The prime minister left.', 'He slept.'],
    ],
    ['before a bullet', '• first point • second point', ['• first point', '• second point']],
    ['at a line break in a list', 'first point\nsecond point', ['first point', 'second point']],
  ])('%s', (_, text, wanted) => expect(sentencesOf(text)).toEqual(wanted));

  test('at the end of its block, whatever the block ends with', () => {
    const text = 'A heading\n\nA paragraph without end';
    const blocks = [
      { kind: 'subheading' as const, start: 0, end: 9 },
      { kind: 'paragraph' as const, start: 11, end: text.length },
    ];
    expect(readSentences(text, blocks).sentences.map((s) => s.block)).toEqual([0, 1]);
  });
});

describe('words of a newspaper are cut as in UD English:', () => {
  test.each([
    ["Iran's men don't go", ['Iran', "'s", 'men', 'do', "n't", 'go']],
    ['it’s the officials’ view', ['it', '’s', 'the', 'officials', '’', 'view']],
    ['U.S.-led and pro-Iranian, non-profit', ['U.S.', '-', 'led', 'and', 'pro', '-', 'Iranian', ',', 'non-profit']],
    ["O'Brien can't or cannot", ["O'Brien", 'ca', "n't", 'or', 'can', 'not']],
    ['$3.5bn at 9am in the 1990s…', ['$', '3.5', 'bn', 'at', '9', 'am', 'in', 'the', '1990s', '…']],
    ['soft\u00adly \u200fsaid\u200b 🙂', ['softly', 'said', '🙂']],
  ])('%s', (text, wanted) => expect(tokensOf(text)).toEqual(wanted));
});

describe('any text is read', () => {
  const scrap = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'Aa .!?"“”’\'-()[]\n\u200f\u00ad\ud83d\udc00é1,') }),
  );
  test('with every visible character in one token, tokens in one sentence, sentences in one block', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { sentences, tokens, blocks } = readSentences(text);
        let at = 0;
        for (const t of tokens) {
          expect(t.start).toBeGreaterThanOrEqual(at);
          expect(t.end).toBeGreaterThan(t.start);
          expect(text.slice(at, t.start)).toMatch(/^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/);
          at = t.end;
        }
        for (const s of sentences) {
          expect(s.last).toBeGreaterThan(s.first);
          expect([s.start, s.end]).toEqual([tokens[s.first]!.start, tokens[s.last - 1]!.end]);
          expect(blocks[s.block]!.start <= s.start && s.end <= blocks[s.block]!.end).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['one word of a megabyte', 'a'.repeat(1_000_000), 1],
    ['a megabyte of dotted letters', 'a.'.repeat(500_000), undefined],
    ['ten thousand unclosed marks', '“('.repeat(5_000), 10_000],
    ['ten thousand stops and quotation marks', `.${'"'.repeat(10_000)}`, undefined],
    ['a megabyte of at-signs and dashes', 'a-@'.repeat(333_333), undefined],
    ['half surrogate pairs', '\ud83d'.repeat(10_000), 10_000],
  ])('%s does not hang it', (_, text, count) => {
    const { tokens } = readSentences(text);
    expect(tokens.at(-1)!.end).toBe(text.length);
    if (count) expect(tokens).toHaveLength(count);
  });
});
