import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../model/span.ts';
import { describeSpan } from './describe-span.ts';
import { fold } from './fold.ts';
import { locateSpan } from './locate-span.ts';

// Invented: no such port, no such people.
const SENTENCES = [
  'The port of Tallmouth closed on Monday after talks on night shifts failed.',
  '“We will not sign away our nights,” said Marta Ellwood, who leads the dockers’ union.',
  'The harbour board said that it had made a fair offer.',
  'Ellwood called the offer “an insult”.',
  'The harbour board said that it had made a fair offer.',
  'Ship owners asked the government of Norway to step in; Norwegian crews wait outside.',
];
const TEXT = SENTENCES.join(' ');
const SPANS: Span[] = [];
for (let at = 0, i = 0; i < SENTENCES.length; i++) {
  SPANS.push({ start: at, end: at + SENTENCES[i]!.length });
  at += SENTENCES[i]!.length + 1;
}

/** The nth time that `words` stand in the text. */
function span(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

function found(text: string, wanted: Span) {
  const anchor = locateSpan(text, describeSpan(TEXT, wanted, SPANS));
  return anchor && { words: text.slice(anchor.start, anchor.end), grade: anchor.grade, start: anchor.start };
}

describe('saved words in an article that was edited since', () => {
  test.each([
    ['nothing was edited', TEXT, 'Marta Ellwood', 'Marta Ellwood', 'exact'],
    ['a paragraph was put before it', `New: boats left. ${TEXT}`, 'an insult', 'an insult', 'exact'],
    [
      'white space and quotation marks changed',
      TEXT.replaceAll(' ', '\n ').replaceAll(/[“”]/g, '"'),
      'Marta Ellwood',
      'Marta\n Ellwood',
      'exact',
    ],
    [
      'a soft hyphen came in',
      TEXT.replace('Ellwood, who', 'Ell\u00adwood, who'),
      'Marta Ellwood',
      'Marta Ell\u00adwood',
      'exact',
    ],
    [
      'another word of its sentence changed',
      TEXT.replace('leads', 'has led since spring'),
      'Marta Ellwood',
      'Marta Ellwood',
      'changed',
    ],
    [
      'the words themselves were corrected',
      TEXT.replace('Marta Ellwood', 'Martha Ellwood'),
      'Marta Ellwood',
      'Martha Ellwood',
      'changed',
    ],
    ['the order of the paragraphs changed', [...SENTENCES].reverse().join(' '), 'an insult', 'an insult', 'exact'],
  ])('when %s, they are found', (_what, text, words, expected, grade) => {
    expect(found(text, span(words))).toMatchObject({ words: expected, grade });
  });

  test('a name is not placed in another sentence when its own was deleted', () => {
    const text = TEXT.replace(`${SENTENCES[1]} `, '');
    expect(text).toContain('Ellwood');
    expect(found(text, span('Ellwood'))).toBeUndefined();
  });

  test('the longer name is not taken for the shorter one inside it', () => {
    const text = TEXT.replace('the government of Norway', 'the government');
    expect(found(text, span('Norway'))).toBeUndefined();
  });

  test('of two equal sentences, each saved one finds its own', () => {
    const text = `An earlier line was added here. ${TEXT}`;
    const shift = 'An earlier line was added here. '.length;
    for (const nth of [1, 2]) {
      const wanted = span('harbour board', nth);
      expect(found(text, wanted)?.start).toBe(wanted.start + shift);
    }
  });

  test('a long quotation is found although its sentence was joined with another', () => {
    const text = TEXT.replace(
      'offer. Ellwood called the offer “an insult”.',
      'offer, which the union would not even discuss.',
    );
    expect(found(text, span('it had made a fair offer', 1))).toBeDefined();
  });

  test('every span finds itself in its own text', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 120 }), (start, length) => {
        const wanted = { start, end: Math.min(TEXT.length, start + length) };
        const anchor = locateSpan(TEXT, describeSpan(TEXT, wanted, SPANS));
        expect(anchor).toMatchObject({ ...wanted, grade: 'exact' });
      }),
    );
  });

  test('whatever an editor does to the text, an answer lies inside it', () => {
    const edit = fc.record({ at: fc.nat(TEXT.length), cut: fc.nat(40), put: fc.string({ maxLength: 20 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), fc.nat(SPANS.length - 1), (edits, which) => {
        const text = edits.reduce((t, { at, cut, put }) => t.slice(0, at) + put + t.slice(at + cut), TEXT);
        const anchor = locateSpan(text, describeSpan(TEXT, SPANS[which]!, SPANS));
        if (!anchor) return;
        expect(anchor.start).toBeGreaterThanOrEqual(0);
        expect(anchor.end).toBeGreaterThan(anchor.start);
        expect(anchor.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('folding', () => {
  test('keeps the way back to the original', () => {
    const folded = fold('  A  “b”\n\nc ');
    expect(folded.text).toBe('A "b" c ');
    expect(folded.offsets[folded.text.indexOf('c')]).toBe(10);
  });
});
