/** Tells clauses from phrases. */
import type { Context } from './context.ts';

/** A finite verb or quoted words stand between the tokens (both included). */
export function hasVerb(ctx: Context, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const tag = ctx.upos(i);
    if (ctx.pieceOf[i]! >= 0 || tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(ctx.words[i]!))) return true;
  }
  return false;
}

/** A subject comes first and a finite verb after it. */
export function isClause(ctx: Context, start: number, end: number): boolean {
  const first = ctx.upos(start);
  if (ctx.upos(start) === 'ADP' && !ctx.words.slice(start, end).includes(',')) return false;
  if ((first === 'VERB' && !/ing$/.test(ctx.words[start]!)) || first === 'PUNCT' || first === 'AUX') return false;
  for (let i = start + 1; i < end; i++) {
    if (ctx.pieceOf[i]! >= 0) return true;
    const tag = ctx.upos(i);
    if (tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(ctx.words[i]!) && ctx.words[i - 1] !== 'to')) return true;
  }
  return false;
}
