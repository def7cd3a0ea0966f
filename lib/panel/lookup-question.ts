import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Card } from '../model/card.ts';
import type { LookupQuestion } from './look-up-door.ts';

/** Letters on either side of a mention that count as its surroundings. */
const AROUND = 240;
const MOST_WORDS = 160;

/** What a card asks: the name as knowledge spells it, and what the article tells of it (compared here, sent nowhere). */
export function questionOf(card: Card, article: Article, analysis: Analysis): LookupQuestion {
  const { published, url = '' } = article;
  const sides = analysis.sides.map(({ name }) => name).join(' ');
  const around = card.mentions
    .filter(({ part }) => part < 0)
    .map(({ start, end }) => article.text.slice(Math.max(0, start - AROUND), end + AROUND));
  const words = [article.title ?? '', sides, ...around].join(' ').match(/\p{L}[\p{L}\p{M}’'-]{2,}/gu) ?? [];
  return {
    name: (card.known ?? card.name).slice(0, 200),
    type: card.type,
    ...(card.role && { role: card.role }),
    ...(card.affiliation && { affiliation: card.affiliation.name }),
    ...(card.kind && { kind: card.kind }),
    words: [...new Set(words)].slice(0, MOST_WORDS),
    spoke: card.said.length > 0,
    ...(published && { published }),
    article: url,
  };
}
