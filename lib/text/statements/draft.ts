import type { StatementKind } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A statement in the making: its source is still a group of tokens. */
export interface Draft extends Span {
  kind: StatementKind;
  /** First and last token of the cue. */
  cue?: { first: number; last: number };
  source?: NounPhrase | undefined;
  /** "who", "which": the words it stands for. */
  antecedent?: NounPhrase | undefined;
  /** Index of the piece in marks that is this statement, for direct ones. */
  piece?: number;
  /** Index of the piece that this one goes on with: one quotation, interrupted by who says it or over paragraphs. */
  continues?: number;
  /** Index of the piece whose speaker this one shares. */
  sharesWith?: number;
  /** True where a clause follows a verb that carries the act: "denied that …". */
  clause?: boolean;
  confidence: number;
  rule: string;
  why: string;
}

/** The stretch of text from token `first` to token `last`, both included. */
export function spanOf(ctx: Context, first: number, last: number): Span {
  const { tokens } = ctx.reading;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

export function wordsOf(ctx: Context, phrase: { first: number; last: number }): string {
  const { start, end } = spanOf(ctx, phrase.first, phrase.last);
  return ctx.reading.text.slice(start, end);
}
