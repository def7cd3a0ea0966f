import type { Article } from '../lib/model/article.ts';
import { type ExplainedStep, explainReading } from '../lib/page/explain.ts';
import { readSavedPage } from '../lib/page/saved-page.ts';
import { articleOfFixture } from '../tests/read-fixture.ts';

/** A fixture as the playground lists it; its article is read when it is chosen. */
export interface Fixture {
  name: string;
  read: () => Promise<ReadFixture>;
}

/** The article of a fixture; of a page also how it was read. */
export interface ReadFixture {
  article: Article | undefined;
  steps?: readonly ExplainedStep[];
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
    read: async () => ({ article: articleOfFixture((await load()).default) }),
  })),
  ...Object.entries(pages).map(([path, load]) => ({
    name: nameOf(path),
    read: async () => {
      const parsed = new DOMParser().parseFromString((await load()).default, 'text/html');
      const address = parsed.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
      const reading = readSavedPage(parsed, address ?? 'https://news.example/');
      return { article: reading?.article, steps: reading && explainReading(reading) };
    },
  })),
];
