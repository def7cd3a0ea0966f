import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearest } from './approximate.ts';

/** Edit distance by the textbook, to judge the fast one by. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

function fewestErrors(text: string, words: string): number {
  let best = words.length;
  for (let i = 0; i <= text.length; i++) {
    for (let j = i; j <= text.length; j++) best = Math.min(best, distance(text.slice(i, j), words));
  }
  return best;
}

describe('looking for words that an editor may have touched', () => {
  test('finds a sentence in which one word was replaced', () => {
    const text = 'Rain fell. The harbour board has refused the offer of the union. Boats stayed in.';
    const found = findNearest(text, 'The harbour board refused the offer of the union.', 10)!;
    expect(text.slice(found.start, found.end)).toBe('The harbour board has refused the offer of the union.');
    expect(found.errors).toBe(4);
  });

  test('of two equally near stretches takes the one nearer to where the words once stood', () => {
    expect(findNearest('abcX....abcY', 'abc', 1, 0)?.start).toBe(0);
    expect(findNearest('abcX....abcY', 'abc', 1, 9)?.start).toBe(8);
  });

  test('gives nothing rather than something too far away', () => {
    expect(findNearest('Nothing of that kind stands here.', 'The union called a strike.', 6)).toBeUndefined();
    expect(findNearest('', 'a', 3)).toBeUndefined();
  });

  test('agrees with the textbook on any text', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 });
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 6 }), (text, words, most) => {
        fc.pre(words.length > 0 && text.length > 0);
        const found = findNearest(text, words, most);
        const fewest = fewestErrors(text, words);
        if (!found) return fewest > most || fewest === words.length;
        return found.errors === fewest && distance(text.slice(found.start, found.end), words) === fewest;
      }),
      { numRuns: 500 },
    );
  });
});
