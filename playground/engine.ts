import { type CardKnowledge, readCardKnowledge } from '../lib/knowledge/card-knowledge.ts';
import type { Analysis } from '../lib/model/analysis.ts';
import type { Article } from '../lib/model/article.ts';
import { MarkCounts } from '../lib/model/page.ts';
import type { Shown } from '../lib/panel/shown.ts';
import { analyze } from '../lib/text/analyze.ts';
import type { Knowledge } from '../lib/text/knowledge.ts';
import { KNOWLEDGE_FILES, type KnowledgeFile, readKnowledge } from '../lib/text/read-knowledge.ts';

/** Loads the bundled knowledge as the background does. */
export async function loadKnowledge(): Promise<Knowledge> {
  const names: readonly string[] = KNOWLEDGE_FILES;
  const files = await Promise.all(
    names.map(async (name) => [name, new Uint8Array(await (await fetch(`/knowledge/${name}`)).arrayBuffer())] as const),
  );
  return readKnowledge(Object.fromEntries(files) as Record<KnowledgeFile, Uint8Array>);
}

let facts: Promise<CardKnowledge> | undefined;

/** Loads the facts of the cards as the panel does, once. */
export function loadFacts(): Promise<CardKnowledge> {
  facts ??= fetch('/knowledge/gazetteer.json').then(async (r) =>
    readCardKnowledge(new Uint8Array(await r.arrayBuffer())),
  );
  return facts;
}

/** The state that a page with this article would answer. */
export function stateOf(article: Article | undefined, knowledge: Knowledge): { shown: Shown; milliseconds: number } {
  if (!article) return { shown: { state: 'not-article' }, milliseconds: 0 };
  const begun = performance.now();
  const analysis = analyze(article, knowledge);
  const milliseconds = performance.now() - begun;
  const url = article.url ?? 'https://news.example/';
  return {
    shown: { state: 'ready', pageId: url, url, article, analysis, counts: countMarks(analysis) },
    milliseconds,
  };
}

function countMarks({ mentions, statements }: Analysis): MarkCounts {
  const of = (type: string) => mentions.filter((mention) => mention.type === type).length;
  const kind = (...kinds: string[]) => statements.filter((statement) => kinds.includes(statement.kind)).length;
  return MarkCounts.parse({
    people: of('PER') + of('ROLE'),
    organisations: of('ORG'),
    places: of('LOC'),
    groups: of('NORP'),
    quotations: kind('direct', 'mixed'),
    reported: kind('indirect'),
    scare: kind('scare'),
  });
}
