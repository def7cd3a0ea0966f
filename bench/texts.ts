import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { articleOfHtml } from '../cli/read-input.ts';

const Written = z.object({ paragraphs: z.array(z.string()) });

const filesOf = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

/** The pages of the demo site, as saved. */
export const readPages = (): string[] => filesOf('demo', '.html');

/** The invented articles of the fixtures and of the demo site. */
export function readTexts(): string[] {
  const written = filesOf('tests/fixtures/articles', '.json').map((json) =>
    z.parse(Written, JSON.parse(json)).paragraphs.join('\n\n'),
  );
  const shown = readPages()
    .map((html) => articleOfHtml(html))
    .filter((article) => article.isArticle);
  return [...written, ...shown.map(({ text }) => text)];
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
