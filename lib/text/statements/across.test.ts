import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acrossOf } from './across.ts';

const span = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('statements that overlap a stretch are found however long the page', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), span, (spans, stretch) => {
      const sorted = [...spans].sort((a, b) => a.start - b.start);
      expect(acrossOf(spans)(stretch)).toEqual(sorted.filter((s) => s.start < stretch.end && stretch.start < s.end));
    }),
  );
});
