import * as z from 'zod/mini';
import type { Article } from '../lib/model/article.ts';

/** An invented article as we write it down: paragraphs in order, joined as the reader of pages joins them. */
const WrittenArticle = z.object({
  invented: z.string(),
  url: z.optional(z.string()),
  outlet: z.optional(z.string()),
  title: z.string(),
  standfirst: z.optional(z.string()),
  byline: z.optional(z.string()),
  published: z.optional(z.string()),
  language: z.optional(z.string()),
  paragraphs: z.array(z.string()),
});

/** Makes an article of a file under tests/fixtures/articles. Throws where the file has another shape. */
export function articleOfFixture(raw: unknown): Article {
  const { invented: _, standfirst, paragraphs, ...about } = z.parse(WrittenArticle, raw);
  let at = 0;
  const blocks = paragraphs.map((text) => {
    const block = { kind: 'paragraph' as const, start: at, end: at + text.length };
    at = block.end + 2;
    return block;
  });
  const heads = [
    { kind: 'headline' as const, text: about.title },
    ...(standfirst ? [{ kind: 'standfirst' as const, text: standfirst }] : []),
  ];
  return { isArticle: true, ...about, text: paragraphs.join('\n\n'), blocks, heads };
}
