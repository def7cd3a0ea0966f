import type { Article } from '../lib/model/article.ts';
import { readArticle } from '../lib/page/read-article.ts';
import { articleOfFixture } from '../tests/read-fixture.ts';

/** A fixture as the playground lists it; its article is read when it is chosen. */
export interface Fixture {
  name: string;
  read: () => Promise<Article | undefined>;
}

const articles = import.meta.glob<{ default: unknown }>('../tests/fixtures/articles/*.json');
const pages = import.meta.glob<{ default: string }>(['../tests/fixtures/pages/*/page.html', '../demo/**/*.html'], {
  query: '?raw',
});

const nameOf = (path: string) =>
  path.replace(/^\.\.\/(?:tests\/fixtures\/)?/, '').replace(/\/page\.html$|\.(?:json|html)$/, '');

/** Every invented article and saved page under tests/fixtures, and the pages of the demo site. */
export const FIXTURES: readonly Fixture[] = [
  ...Object.entries(articles).map(([path, load]) => ({
    name: nameOf(path),
    read: async () => articleOfFixture((await load()).default),
  })),
  ...Object.entries(pages).map(([path, load]) => ({
    name: nameOf(path),
    read: async () => {
      const parsed = new DOMParser().parseFromString((await load()).default, 'text/html');
      return readArticle(parsed, 'https://news.example/')?.article;
    },
  })),
];
