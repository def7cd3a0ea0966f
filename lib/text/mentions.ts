import type { Mention } from '../model/analysis.ts';
import type { Syntax } from './grammar.ts';
import type { Knowledge } from './knowledge.ts';
import type { Reading } from './reading.ts';

/** Finds the names: people, organisations, places, nationalities, titles. Never nested, in order of the text. */
export function findMentions(_reading: Reading, _syntax: Syntax | undefined, _knowledge: Knowledge): Mention[] {
  return [];
}
