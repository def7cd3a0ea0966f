/** Quoted words without quotation marks: transcripts ("MOOR: We will see.") and quotations set as blocks of their own. */
import { speakerBeside } from './block-quotations.ts';
import type { Context } from './context.ts';
import { type Draft, wordsOf } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** One name with a colon may be a label ("WASHINGTON: …"); a transcript has turns. */
const LEAST_TURNS = 3;

interface BlockTokens {
  index: number;
  first: number;
  last: number;
}

function blocksWithoutMarks(ctx: Context): BlockTokens[] {
  const marked = new Set(ctx.pieces.map((p) => p.block));
  return ctx.reading.blocks.flatMap((block, index) => {
    const first = ctx.tokenAt(block.start);
    const last = ctx.tokenAt(block.end);
    return last - first > 3 && !marked.has(index) ? [{ index, first, last }] : [];
  });
}

/** "RAMOS:", "Q:" … in capitals at the block's start. */
function speakerLabel(ctx: Context, { first, last }: BlockTokens): NounPhrase | undefined {
  let i = first;
  while (i < last && i < first + 4 && /^\p{Lu}[\p{Lu}.'’-]*$/u.test(ctx.reading.tokens[i]!.text)) i++;
  return i > first && ctx.words[i] === ':' && i + 2 < last ? { first, last: i - 1, head: i - 1 } : undefined;
}

/** Turns of a transcript. */
function findTurns(ctx: Context, blocks: readonly BlockTokens[]): Draft[] {
  const turns = blocks.flatMap((block) => {
    const source = speakerLabel(ctx, block);
    return source ? [{ block, source }] : [];
  });
  if (turns.length < LEAST_TURNS) return [];
  return turns.map(({ block, source }) => ({
    start: ctx.reading.tokens[source.last + 2]!.start,
    end: ctx.reading.tokens[block.last - 1]!.end,
    // Direct is what stands in marks: annotators call unmarked turns indirect, and they may be edited.
    kind: 'indirect' as const,
    source,
    confidence: 0.85,
    rule: 'transcript',
    why: `“${wordsOf(ctx, source)}:” before the words, as in a transcript`,
  }));
}

/** Blocks set as quotations: the speaker named right before or right after. */
function findBlockQuotations(ctx: Context, blocks: readonly BlockTokens[]): Draft[] {
  return blocks.flatMap((block) => {
    if (ctx.reading.blocks[block.index]!.kind !== 'quotation' || block.first === 0) return [];
    const answer = speakerBeside(ctx, block.index);
    if (!answer) return [];
    const { start, end } = ctx.reading.blocks[block.index]!;
    return [{ start, end, kind: 'direct' as const, ...answer, rule: 'block quotation' }];
  });
}

/** Statements of blocks that hold no quotation marks. */
export function findUnmarked(ctx: Context): Draft[] {
  const blocks = blocksWithoutMarks(ctx);
  return [...findTurns(ctx, blocks), ...findBlockQuotations(ctx, blocks)];
}
