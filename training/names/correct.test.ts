import { describe, expect, test } from 'vitest';
import { readSentences } from '../../lib/text/sentences.ts';
import { sha256 } from '../attribution.ts';
import { correctLabels, readCorrections } from './correct.ts';

// An invented sentence: "Vell Bank Dana Orlan spoke." of which somebody made one organisation.
const text = 'Vell Bank Dana Orlan spoke.';
const key = `invented ${sha256(new TextEncoder().encode(text)).slice(0, 12)}`;
const example = { id: 'a', reading: readSentences(text), labels: Int8Array.from([3, 4, 4, 4, 0, 0]) };

describe('labels put right by hand', () => {
  test('replace the wrong name; what is left of it is unknown', () => {
    const corrections = new Map([[key, [{ first: 2, last: 4, type: 'PER' }]]]);
    expect([...correctLabels(example, 'invented', corrections).labels]).toEqual([-1, -1, 1, 2, 0, 0]);
  });

  test('two of one wrong name stand side by side', () => {
    const rows = [
      { first: 0, last: 2, type: 'ORG' },
      { first: 2, last: 4, type: 'PER' },
    ];
    expect([...correctLabels(example, 'invented', new Map([[key, rows]])).labels]).toEqual([3, 4, 1, 2, 0, 0]);
  });

  test('leave every other document as it is', () => {
    expect(correctLabels(example, 'invented', readCorrections())).toBe(example);
  });
});
