import type { Entity, Mention, Statement } from '../model/analysis.ts';
import type { Syntax } from './grammar.ts';
import type { Knowledge } from './knowledge.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';

/** Finds who said what: direct and reported statements with cue and source, and scare quotes. Sides are still empty. */
export function attribute(
  _reading: Reading,
  _syntax: Syntax | undefined,
  _quotations: readonly Quotation[],
  _mentions: readonly Mention[],
  _entities: readonly Entity[],
  _knowledge: Knowledge,
): Statement[] {
  return [];
}
