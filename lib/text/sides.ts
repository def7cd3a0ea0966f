import type { Entity, Mention, Side, Statement } from '../model/analysis.ts';
import type { Syntax } from './grammar.ts';
import type { Knowledge } from './knowledge.ts';
import type { Reading } from './reading.ts';

/** Finds the parties to the story and puts each statement under its side, or under none. */
export function groupSides(
  _reading: Reading,
  _syntax: Syntax | undefined,
  _mentions: readonly Mention[],
  _entities: readonly Entity[],
  statements: readonly Statement[],
  _knowledge: Knowledge,
): { sides: Side[]; statements: Statement[] } {
  return { sides: [], statements: [...statements] };
}
