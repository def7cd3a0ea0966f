import { returnSaved } from '../anchor/return-saved.ts';
import { applyCorrections } from '../corrections/apply.ts';
import type { Sender } from '../messages/listen.ts';
import type { Answer, Ask } from '../messages/protocol.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { SavedArticle } from '../model/saved.ts';
import { findMarks } from '../page/marks.ts';
import { languageOf } from '../page/metadata/language.ts';
import { readCorrections } from '../store/corrections.ts';
import { findSaved } from '../store/library.ts';
import { analyze } from '../text/analyze.ts';
import { followOn } from './follow-on.ts';
import { loadKnowledge } from './load-knowledge.ts';

/** Analyses kept in memory; the oldest goes first, and all of them with the worker: the page keeps its own. */
const KEPT = 40;
const kept = new Map<string, { words: string; analysis: Analysis }>();

const NOTHING: Analysis = { sentences: [], mentions: [], entities: [], statements: [], sides: [], heads: [] };

/** Finds everything in an article, once, however often its document asks for it. */
export async function analyseArticle(
  { pageId, url, article, before }: Ask<'article/analyse'>,
  sender: Sender,
): Promise<Answer<'article/analyse'>> {
  const language = languageOf(article);
  if (language !== undefined && !/^en\b/i.test(language)) return { pageId, language, analysis: NOTHING, marks: [] };
  const [saved, corrections = []] = await Promise.all([orNothing(findSaved(url)), orNothing(readCorrections(url))]);
  const found = applyCorrections(article, await analyseAsSaved(saved, article, sender), corrections);
  const analysis = before ? followOn({ article, analysis: found }, before) : found;
  return { pageId, language, analysis, marks: findMarks(article, analysis), saved: saved?.id };
}

/** A library that cannot be read takes nobody's marks away. */
function orNothing<T>(read: Promise<T>): Promise<T | undefined> {
  return read.catch((error: unknown) => {
    console.error('Sidelight: the library could not be read', error);
    return undefined;
  });
}

/**
 * A saved article whose text is still the same answers as it was saved; into an edited one its marks return. What was
 * saved with corrections in it is made anew, so that they can be taken back.
 */
async function analyseAsSaved(saved: SavedArticle | undefined, article: Article, sender: Sender): Promise<Analysis> {
  if (!saved || saved.corrections) return analyseOnce(article, sender);
  if (wordsOf(saved.article) === wordsOf(article)) return saved.analysis;
  return returnSaved(saved, article, await analyseOnce(article, sender)).analysis;
}

async function analyseOnce(article: Article, sender: Sender): Promise<Analysis> {
  const key = `${sender.tab?.id} ${sender.documentId ?? sender.url}`;
  const words = wordsOf(article);
  const known = kept.get(key);
  if (known?.words === words) return known.analysis;
  const analysis = analyze(article, await loadKnowledge());
  kept.delete(key);
  kept.set(key, { words, analysis });
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return analysis;
}

/** Everything of an article that offsets count in: body and heads. */
function wordsOf({ text, heads, entries }: Article): string {
  return [text, ...heads.map((head) => head.text), ...(entries ?? []).map(({ start }) => start)].join('\0');
}
