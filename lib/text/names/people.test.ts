import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashString } from '../hash.ts';
import { readPeople } from './people.ts';

const folder = new URL('../../../public/knowledge/', import.meta.url);
const bytes = new Uint8Array(readFileSync(new URL('people.bin', folder)));

describe('the bundled list of people’s names', () => {
  const people = readPeople(bytes);
  test.each([
    ['a first name', 'Ingrid', true],
    ['a surname', 'Johnson', true],
    ['a word of the news', 'Parliament', false],
    ['nonsense', 'Xqzvt', false],
  ])('knows %s: %s', (_, word, known) => expect(people(hashString(word.toLowerCase()))).toBe(known));

  test('is the one whose checksum was recorded', () => {
    const recorded = JSON.parse(readFileSync(new URL('checksums.json', folder), 'utf8'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(recorded['people.bin']);
  });

  test('is refused in plain words where it is damaged', () => {
    expect(() => readPeople(bytes.subarray(0, 9_000))).toThrow(/cut or damaged/);
    expect(() => readPeople(new Uint8Array(20))).toThrow(/not a list/);
  });
});
