import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import type { Analysis } from '../lib/model/analysis.ts';
import type { Article } from '../lib/model/article.ts';
import { analyze } from '../lib/text/analyze.ts';
import type { Knowledge } from '../lib/text/knowledge.ts';
import { articleOfHtml, articleOfText } from './read-input.ts';

const Id = z.union([z.string(), z.number()]);
const Line = z.object({
  id: Id,
  text: z.optional(z.string()),
  html: z.optional(z.string()),
  url: z.optional(z.string()),
});

/** One answer of `--jsonl`: the article and the analysis side by side, under the id that came in. */
export function answerOf(id: string | number, article: Article, analysis: Analysis) {
  return { id, article, ...analysis };
}

/** Annotates one line of JSON; whatever goes wrong comes back as `{ id, error }`. */
export function annotateLine(line: string, knowledge: Knowledge): object {
  let id: string | number | null = null;
  try {
    const raw: unknown = JSON.parse(line);
    const given = Id.safeParse((raw as { id?: unknown } | null)?.id);
    if (given.success) id = given.data;
    const parsed = Line.safeParse(raw);
    if (!parsed.success) return { id, error: `not a document: ${z.prettifyError(parsed.error)}` };
    const { text, html, url } = parsed.data;
    if ((text === undefined) === (html === undefined)) return { id, error: 'a document needs either "text" or "html"' };
    const article = html === undefined ? articleOfText(text!) : articleOfHtml(html, url);
    return answerOf(parsed.data.id, article, analyze(article, knowledge));
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads JSON lines, writes one answer a line in the same order, one document in memory at a time. */
export async function annotateStream(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  knowledge: Knowledge,
) {
  let closed = false;
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (closed) return;
    if (!line.trim()) continue;
    const more = output.write(`${JSON.stringify(annotateLine(line, knowledge))}\n`);
    if (!more && !closed) await Promise.race([once(output, 'drain'), once(output, 'close')]).catch(() => undefined);
  }
}
