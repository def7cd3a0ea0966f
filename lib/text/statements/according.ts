/** "According to Moor, …" and "…, according to Moor". */
import { contentEnd, trimEnd } from './content.ts';
import type { Context } from './context.ts';
import { type Draft, spanOf, wordsOf } from './draft.ts';
import { phraseStartingAt } from './noun-phrase.ts';

/** Reported statements around "according to". */
export function findAccording(ctx: Context, taken: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  for (const { first: from, last: to } of ctx.reading.sentences) {
    for (let i = from; i + 2 < to; i++) {
      if (ctx.words[i] !== 'according' || ctx.words[i + 1] !== 'to' || ctx.pieceOf[i]! >= 0 || taken.has(i)) continue;
      const source = phraseStartingAt(ctx, i + 2, to);
      if (!source) continue;
      const comma = nextComma(ctx, source.last + 1, to);
      const parts = [partAfter(ctx, comma, to), partBefore(ctx, from, i)].filter((part) => part !== undefined);
      for (const [first, last] of i === from || parts.length < 2 ? parts.slice(0, 1) : parts) {
        drafts.push({
          ...spanOf(ctx, first, last),
          kind: ctx.pieceOf.subarray(first, last + 1).some((p) => p >= 0) ? 'mixed' : 'indirect',
          cue: { first: i, last: i + 1 },
          source,
          confidence: 0.9,
          rule: 'according to',
          why: `“according to ${wordsOf(ctx, source)}”`,
        });
      }
    }
  }
  return drafts;
}

function nextComma(ctx: Context, from: number, to: number): number | undefined {
  for (let i = from; i < to && i < from + 30; i++) if (ctx.words[i] === ',' && ctx.pieceOf[i]! < 0) return i;
  return undefined;
}

function partAfter(ctx: Context, comma: number | undefined, to: number): [number, number] | undefined {
  if (comma === undefined) return undefined;
  const end = contentEnd(ctx, comma + 1, to);
  return end - comma > 4 ? [comma + 1, end - 1] : undefined;
}

function partBefore(ctx: Context, from: number, at: number): [number, number] | undefined {
  const end = trimEnd(ctx, from, at);
  return end - from > 2 ? [from, end - 1] : undefined;
}
