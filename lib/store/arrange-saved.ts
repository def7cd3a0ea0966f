import type { SavedArticle } from '../model/saved.ts';

export const SORTS = ['saved', 'published', 'title', 'outlet'] as const;
export type Sort = (typeof SORTS)[number];

const time = (date: string | undefined) => (date ? Date.parse(date) || 0 : 0);
const BY: Record<Sort, (a: SavedArticle, b: SavedArticle) => number> = {
  saved: (a, b) => time(b.savedAt) - time(a.savedAt),
  published: (a, b) => time(b.article.published) - time(a.article.published),
  title: (a, b) => (a.article.title ?? a.url).localeCompare(b.article.title ?? b.url),
  outlet: (a, b) => (a.article.outlet ?? '').localeCompare(b.article.outlet ?? '') || BY.saved(a, b),
};

/** The articles that hold every word typed (headline, outlet, names, sides, text), in the order wished for. */
export function arrangeSaved(articles: readonly SavedArticle[], typed: string, sort: Sort): SavedArticle[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  return articles
    .filter((saved) => {
      if (!wanted.length) return true;
      const held = plain(wordsOf(saved));
      return wanted.every((word) => held.includes(word));
    })
    .sort(BY[sort]);
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function wordsOf({ url, article, analysis }: SavedArticle): string {
  const { title, outlet, byline, text } = article;
  const found = [...analysis.entities, ...analysis.sides].map(({ name }) => name);
  return [title, outlet, byline, url, ...found, text].filter(Boolean).join('\n');
}
