import { afterEach, describe, expect, test } from 'vitest';
import english from '../public/_locales/en/messages.json';
import { direction, language, type MessageFile, plural, speakFrom, t } from './strings.ts';

const loose = (key: string) => key as Parameters<typeof t>[0];
const loosePlural = (key: string) => key as Parameters<typeof plural>[0];

afterEach(() => speakFrom(english));

describe('the words a reader sees', () => {
  test('come from the English file', () => {
    expect(t('name')).toBe('Sidelight');
    expect(language()).toBe('en');
    expect(direction()).toBe('ltr');
  });

  test.each([
    [{ message: '$1 said $2' }, ['A', 'B'], 'A said B'],
    [{ message: 'costs $$5' }, [], 'costs $5'],
    [{ message: '$who$ spoke', placeholders: { WHO: { content: '$1' } } }, ['The minister'], 'The minister spoke'],
    [{ message: 'a $1 that holds “$1”' }, ['$2', 'x'], 'a $2 that holds “$2”'],
    [{ message: '$1 words' }, [12345], '12,345 words'],
  ])('%j with %j reads %j', (entry, given, expected) => {
    speakFrom({ x: entry } as MessageFile);
    expect(t(loose('x'), ...given)).toBe(expected);
  });

  test('a key without words shows the key rather than nothing', () => {
    expect(t(loose('no_such_key'))).toBe('no_such_key');
  });

  test('Arabic has its own word for two sides, and its script runs right to left', () => {
    speakFrom({
      language: { message: 'ar' },
      sides_two: { message: 'طرفان' },
      sides_other: { message: '$1 طرف' },
    });
    expect(plural(loosePlural('sides'), 2)).toBe('طرفان');
    expect(plural(loosePlural('sides'), 11)).toContain('طرف');
    expect(direction()).toBe('rtl');
  });

  test('every plural in the English file has its general form', () => {
    const ones = Object.keys(english).filter((key) => key.endsWith('_one'));
    expect(ones.filter((key) => !(key.replace(/_one$/, '_other') in english))).toEqual([]);
  });
});
