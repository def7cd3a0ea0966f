import type { CardKnowledge } from '../knowledge/card-knowledge.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Card } from '../model/card.ts';
import type { Span } from '../model/span.ts';
import type { LookupQuestion } from './look-up-door.ts';

/** Letters on either side of a mention that count as its surroundings. */
const AROUND = 240;
const MOST_WORDS = 160;

const EMPTY: readonly string[] = [];

/** The telling words of an article around some places of its text, with those of its title and its sides. */
function wordsAround(spans: readonly Span[], { title, text }: Article, { sides }: Analysis): string[] {
  const around = spans.map(({ start, end }) => text.slice(Math.max(0, start - AROUND), end + AROUND));
  const names = sides.map(({ name }) => name).join(' ');
  const words = [title ?? '', names, ...around].join(' ').match(/\p{L}[\p{L}\p{M}’'-]{2,}/gu) ?? EMPTY;
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** What is asked for words that the reader selected: anything may be meant by them. */
export function questionOfWords(words: string, article: Article, analysis: Analysis): LookupQuestion {
  const spots: Span[] = [];
  for (let at = article.text.indexOf(words); at >= 0; at = article.text.indexOf(words, at + 1)) {
    spots.push({ start: at, end: at + words.length });
  }
  return {
    name: words.slice(0, 200),
    type: 'ANY',
    words: wordsAround(spots, article, analysis),
    spoke: false,
    ...(article.published && { published: article.published }),
    article: article.url ?? '',
  };
}

/** The countries of the places that stand around: "Dublin" tells that Ireland is spoken of. */
function countriesAround(spans: readonly Span[], { mentions, entities }: Analysis, knowledge: CardKnowledge): string[] {
  const near = mentions.filter((m) => spans.some(({ start, end }) => m.start < end + AROUND && m.end > start - AROUND));
  const links = entities.filter(({ id }) => near.some((m) => m.entity === id)).flatMap(({ link }) => link?.id ?? []);
  const countries = links.map((id) => knowledge.gazetteer.entry(id)?.country);
  return countries.flatMap((id) => (id && knowledge.gazetteer.entry(id)?.name) || []);
}

/** What a card asks: the name as knowledge spells it, and what the article tells of it (compared here, sent nowhere). */
export function questionOf(
  card: Card,
  article: Article,
  analysis: Analysis,
  knowledge?: CardKnowledge,
): LookupQuestion {
  const { published, url = '' } = article;
  const spots = card.mentions.filter(({ part }) => part < 0);
  return {
    name: (card.known ?? card.name).slice(0, 200),
    type: card.type,
    ...(card.role && { role: card.role }),
    ...(card.affiliation && { affiliation: card.affiliation.name }),
    ...(card.kind && { kind: card.kind }),
    words: [
      ...wordsAround(spots, article, analysis),
      ...(knowledge ? countriesAround(spots, analysis, knowledge) : []),
    ],
    spoke: card.said.length > 0,
    ...(published && { published }),
    article: url,
  };
}
