import { sentenceOf } from '../entities/people.ts';
import type { Story } from './story.ts';

const SUED =
  /\b(?:sued|suing|sues|(?:have|has|had)? ?(?:filed|brought|launched) (?:an? |the |its |their )?(?:\p{L}+ )?(?:law)?suit)\b/gu;

/** The parties that the article says went to court together: "The <ORG> and <ORG> filed a lawsuit against …"; none where it names nobody. */
export function plaintiffsOf(story: Story): string[] {
  const { text, sentences } = story.reading;
  for (const match of text.matchAll(SUED)) {
    const { start } = sentences[sentenceOf(story.reading, match.index)]!;
    const names = story.mentions.filter(
      (m) => m.start >= start && m.end <= match.index && (m.type === 'ORG' || m.type === 'PER') && m.entity,
    );
    const last = names.at(-1);
    if (!last || !/^(?: \([^()]*\))?,?(?: \p{Ll}+){0,2} ?$/u.test(text.slice(last.end, match.index))) continue;
    const before = names.at(-2);
    const both =
      before && /^(?: \([^()]*\))?,? and (?:the )?$/.test(text.slice(before.end, last.start)) ? [before, last] : [last];
    const keys = both.flatMap((m) => {
      const standing = story.stand(story.entityById.get(m.entity!)!);
      return standing && !standing.neutral ? standing.keys : [];
    });
    if (keys.length) return [...new Set(keys)];
  }
  return [];
}
