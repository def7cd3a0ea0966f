import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { settleActs } from './acts/settle.ts';
import { attribute } from './attribute.ts';
import { groupMentions } from './entities.ts';
import { readHeads } from './heads.ts';
import type { Knowledge } from './knowledge.ts';
import { findMentions } from './mentions.ts';
import { findQuotations } from './quotations.ts';
import { readSentences } from './sentences.ts';
import { groupSides } from './sides.ts';
import { readSyntax } from './syntax.ts';
import { linkThreads } from './threads.ts';

/**
 * Finds everything Sidelight shows of an article: the engine's table of contents.
 * Pure: the same article and knowledge give the same analysis, in the browser as in Node.
 */
export function analyze(
  article: Pick<Article, 'text' | 'blocks' | 'heads' | 'entries'>,
  knowledge: Knowledge,
): Analysis {
  const reading = readSentences(article.text, article.blocks, article.entries);
  const syntax = readSyntax(reading, knowledge);
  const named = findMentions(reading, syntax, knowledge);
  const { mentions, entities } = groupMentions(reading, syntax, named, knowledge);
  const quotations = findQuotations(reading);
  const attributed = attribute(reading, syntax, quotations, mentions, entities, knowledge);
  const { sides, statements: placed } = groupSides(reading, syntax, mentions, entities, attributed, knowledge);
  const statements = linkThreads(reading, entities, sides, settleActs(reading, placed));
  const heads = readHeads(article.heads, reading, mentions, entities, sides, knowledge);
  const sentences = reading.sentences.map(({ start, end }) => ({ start, end }));
  return { sentences, mentions, entities, statements, sides, heads };
}
