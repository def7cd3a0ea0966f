import type { Sender } from '../messages/listen.ts';
import type { Answer, Ask } from '../messages/protocol.ts';
import type { Analysis } from '../model/analysis.ts';
import { analyze } from '../text/analyze.ts';
import { loadKnowledge } from './load-knowledge.ts';

/** Analyses kept in memory; the oldest goes first, and all of them with the worker: the page keeps its own. */
const KEPT = 40;
const kept = new Map<string, { words: string; analysis: Analysis }>();

/** Analyses an article once, however often its document asks for it. */
export async function analyseArticle(
  { pageId, article }: Ask<'article/analyse'>,
  sender: Sender,
): Promise<Answer<'article/analyse'>> {
  const key = `${sender.tab?.id} ${sender.documentId ?? sender.url}`;
  const words = [article.text, ...article.heads.map(({ text }) => text)].join('\0');
  const known = kept.get(key);
  if (known?.words === words) return { pageId, analysis: known.analysis };
  const analysis = analyze(article, await loadKnowledge());
  kept.delete(key);
  kept.set(key, { words, analysis });
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return { pageId, analysis };
}
