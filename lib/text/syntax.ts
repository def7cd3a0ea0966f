import type { Syntax } from './grammar.ts';
import type { Knowledge } from './knowledge.ts';
import type { Reading } from './reading.ts';

/** Tags every token; parses a sentence when its tree is asked for. Without a model: undefined. */
export function readSyntax(reading: Reading, knowledge: Knowledge): Syntax | undefined {
  return knowledge.grammar?.read(reading);
}
