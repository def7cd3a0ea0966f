import type { Context } from './context.ts';
import { type Draft, spanOf, wordsOf } from './draft.ts';
import type { Speaker } from './speaker.ts';
import type { VerbForm } from './verbs.ts';

/** A verb of saying with its speaker, in its sentence. */
export interface Said {
  ctx: Context;
  verb: number;
  form: VerbForm;
  speaker: Speaker;
  /** Tokens `[from, to)` of the sentence. */
  from: number;
  to: number;
  /** True where a direct quotation has this verb for its cue. */
  taken: boolean;
}

/** Tokens `first … last` (both included) are what was said. */
export function draft(said: Said, first: number, last: number, rule: string, where: string): Draft[] {
  const { ctx, verb, speaker } = said;
  if (last < first) return [];
  return [
    {
      ...spanOf(ctx, first, last),
      kind: holdsPiece(ctx, first, last) ? 'mixed' : 'indirect',
      cue: { first: verb, last: verb },
      source: speaker.source,
      antecedent: speaker.antecedent,
      confidence: speaker.inherited ? 0.75 : 0.85,
      rule,
      why: `“${wordsOf(ctx, speaker.source)} … ${ctx.words[verb]}”, ${where}`,
    },
  ];
}

function holdsPiece(ctx: Context, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (ctx.pieceOf[i]! >= 0) return true;
  return false;
}
