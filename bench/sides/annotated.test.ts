import { describe, expect, test } from 'vitest';
import { readAnnotation, readPart } from './annotated.ts';

// An invented official.
const TEXT = 'Mayor Ada Brill denied it.';
const ANNOTATION = {
  id: 'brill',
  title: 'Brill denies it',
  sides: [{ name: 'Ada Brill', kind: 'person', members: ['Brill'] }],
  statements: [
    {
      text: 'denied it',
      start: 16,
      end: 25,
      kind: 'indirect',
      source: 'Mayor Ada Brill',
      resolvedSource: 'Ada Brill',
      side: 'Ada Brill',
      act: 'deny',
      target: null,
    },
  ],
};
const withStatement = (change: object) =>
  JSON.stringify({ ...ANNOTATION, statements: [{ ...ANNOTATION.statements[0], ...change }] });

describe('an annotation is checked at the door', () => {
  test('a good one is read', () => {
    const { statements } = readAnnotation('brill.json', JSON.stringify(ANNOTATION), TEXT);
    expect(statements[0]).toMatchObject({ start: 16, end: 25, sides: ['Ada Brill'] });
  });

  test.each([
    ['no JSON', '{', /^brill\.json is no JSON/],
    ['an act that the guide does not have', withStatement({ act: 'shout' }), /^brill\.json is no annotation[\s\S]*act/],
    ['a span beside its words', withStatement({ start: 15 }), /^brill\.json does not fit its article:\nstatement 0/],
    ['a side that is not listed', withStatement({ side: 'Tom Vane' }), /no side is called “Tom Vane”/],
  ])('%s is turned down by the file’s name and the fault', (_, json, message) => {
    expect(() => readAnnotation('brill.json', json, TEXT)).toThrow(message);
  });
});

test('every open article says it is invented, and its spans fit its words', () => {
  expect(readPart('bench/sides/open')).toHaveLength(30);
});

test('so does every sealed one', () => {
  expect(() => readPart('bench/sides/sealed')).not.toThrow();
});

test('a folder that is not there holds no articles', () => {
  expect(readPart('bench/sides/nowhere')).toEqual([]);
});
