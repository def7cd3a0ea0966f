import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mention } from '../../model/analysis.ts';
import { mentionsAcross, mentionsFrom, mentionsIn } from './near.ts';
import type { Story } from './story.ts';

/** Names of an invented page, none inside another, with gaps between them. */
const names = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 8 })), { maxLength: 40 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]): Mention => {
      const start = at + gap;
      at = start + length;
      return { start, end: at, type: 'PER', confidence: 1, rule: '', why: [] };
    });
  });

const storyOf = (mentions: Mention[]) => ({ mentions }) as unknown as Story;

test('the names of a stretch are those that a reading of the whole page finds there', () => {
  fc.assert(
    fc.property(names, fc.nat(300), fc.integer({ min: 1, max: 80 }), (mentions, from, length) => {
      const story = storyOf(mentions);
      const to = from + length;
      expect(mentionsFrom(story, from, to)).toEqual(mentions.filter((m) => m.start >= from && m.start < to));
      expect(mentionsIn(story, from, to)).toEqual(mentions.filter((m) => m.start >= from && m.end <= to));
      expect(mentionsAcross(story, { start: from, end: to })).toEqual(
        mentions.filter((m) => m.start < to && from < m.end),
      );
    }),
  );
});
