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

const OPENS_CLAUSE =
  /^(?:,|;|:|-|—|–|who|which|that|whose|what|and|but|or|when|while|if|as|because|after|before|since|than|how|where|why|whether|until|though|although|like)$/;

/** "[that] the dam might fail *went* unheard": the main verb behind a clause inside the subject; undefined where there is none before `to`. */
export function mainVerbAfter(ctx: Context, from: number, to: number): number | undefined {
  let open = true;
  for (let i = from; i < to; i++) {
    if (ctx.pieceOf[i]! >= 0 || OPENS_CLAUSE.test(ctx.words[i]!)) open = true;
    else if (/^(?:VBD|VBZ|VBP|MD)$/.test(ctx.xpos(i) ?? '')) {
      if (!open) return i;
      open = false;
      // "the dam was cracked *angered* the port": two participles in a row, the second is none
    } else if (!open && ctx.xpos(i) === 'VBN' && ctx.xpos(i - 1) === 'VBN' && ctx.upos(i - 1) === 'VERB') return i;
  }
  return undefined;
}

/** True where the sentence's tokens `[from, to)` hold no other finite verb that could be the main one. */
export function isSoleVerb(ctx: Context, verb: number, from: number, to: number): boolean {
  for (let i = from; i < verb; i++) if (ctx.pieceOf[i]! >= 0 || isFiniteVerb(ctx, i)) return false;
  let open = false;
  for (let i = verb + 1; i < to; i++) {
    if (ctx.pieceOf[i]! >= 0) continue;
    if (ctx.words[i] !== ',' && OPENS_CLAUSE.test(ctx.words[i]!)) open = true;
    else if (isFiniteVerb(ctx, i)) {
      if (!open && !/^(?:he|she|it|they|we|i|you)$/.test(ctx.words[i - 1]!)) return false;
      open = false;
    }
  }
  return true;
}

const isFiniteVerb = (ctx: Context, i: number): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(ctx.xpos(i) ?? '');
