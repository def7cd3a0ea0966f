import type { Mention } from '../../model/analysis.ts';
import { sentenceOf } from '../entities/people.ts';
import { mentionsIn } from './near.ts';
import { once, type Story } from './story.ts';

const SUED =
  /\b(?:sued|suing|sues|(?:have|has|had)? ?(?:filed|brought|launched) (?:an? |the |its |their )?(?:\p{L}+ )?(?:law)?suit)\b/gu;

/** Whoever is named right before "sued", alone or with another. */
function suersNamed(story: Story): Mention[][] {
  const { text, sentences } = story.reading;
  const found: Mention[][] = [];
  for (const match of text.matchAll(SUED)) {
    const { start } = sentences[sentenceOf(story.reading, match.index)]!;
    const names = mentionsIn(story, start, match.index).filter(
      (m) => (m.type === 'ORG' || m.type === 'PER') && m.entity,
    );
    const last = names.at(-1);
    if (!last || !/^(?: \([^()]*\))?,?(?: \p{Ll}+){0,2} ?$/u.test(text.slice(last.end, match.index))) continue;
    const before = names.at(-2);
    const joined = before && /^(?: \([^()]*\))?,? and (?:the )?$/.test(text.slice(before.end, last.start));
    found.push(joined ? [before, last] : [last]);
  }
  return found;
}

/** The parties that the article says went to court together: "The <ORG> and <ORG> filed a lawsuit against …"; none where it names nobody. */
export function plaintiffsOf(story: Story): string[] {
  for (const together of once(story, suersNamed)) {
    const keys = together.flatMap((m) => {
      const standing = story.stand(story.entityById.get(m.entity!)!);
      return standing && !standing.neutral ? standing.keys : [];
    });
    if (keys.length) return [...new Set(keys)];
  }
  return [];
}
