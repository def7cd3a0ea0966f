/** Quoted words without quotation marks: transcripts ("MOOR: We will see."), interviews and quotations set as blocks of their own. */
import { speakerBeside } from './block-quotations.ts';
import type { Context } from './context.ts';
import { type Draft, wordsOf } from './draft.ts';
import { findAnswers, findInterviewee, labelFinder } from './interviews.ts';
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

const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]*$/u;
const NAME = /^\p{Lu}[\p{L}.'’-]*$/u;

/** "RAMOS:", "Q:" in capitals, "Ada Moor:" as a name, at the block's start. */
function speakerLabel(ctx: Context, { first, last }: BlockTokens, word: RegExp): NounPhrase | undefined {
  let i = first;
  while (i < last && i < first + 4 && word.test(ctx.reading.tokens[i]!.text)) i++;
  return i > first && ctx.words[i] === ':' && i + 2 < last ? { first, last: i - 1, head: i - 1 } : undefined;
}

/** Turns of a transcript. */
function findTurns(ctx: Context, blocks: readonly BlockTokens[]): Draft[] {
  const turnsBy = (word: RegExp) =>
    blocks.flatMap((block) => {
      const source = speakerLabel(ctx, block, word);
      return source ? [{ block, source }] : [];
    });
  const inCapitals = turnsBy(CAPITALS);
  const turns = inCapitals.length >= LEAST_TURNS ? inCapitals : repeatedTurns(ctx, turnsBy(NAME));
  if (turns.length < LEAST_TURNS) return [];
  const interviewee = findInterviewee(ctx, turns[0]!.block.first);
  const findLabelled = labelFinder(ctx);
  const speakerOf = (label: string) => (/^A(?:nswer)?$/.test(label) ? interviewee : findLabelled(label));
  return turns.map(({ block, source }) => ({
    start: ctx.reading.tokens[source.last + 2]!.start,
    end: ctx.reading.tokens[block.last - 1]!.end,
    // Direct is what stands in marks: annotators call unmarked turns indirect, and they may be edited.
    kind: 'indirect' as const,
    source: speakerOf(wordsOf(ctx, source)) ?? source,
    confidence: 0.85,
    rule: 'transcript',
    why: `“${wordsOf(ctx, source)}:” before the words, as in a transcript`,
  }));
}

interface Turn {
  block: BlockTokens;
  source: NounPhrase;
}

/** Names before a colon are turns only where two speak, each more than once: "Update: …", "Correction: …" are none. */
function repeatedTurns(ctx: Context, turns: readonly Turn[]): Turn[] {
  const times = new Map<string, number>();
  for (const { source } of turns) times.set(wordsOf(ctx, source), (times.get(wordsOf(ctx, source)) ?? 0) + 1);
  const often = turns.filter(({ source }) => times.get(wordsOf(ctx, source))! >= 2);
  return new Set(often.map(({ source }) => wordsOf(ctx, source))).size >= 2 ? often : [];
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
  const turns = findTurns(ctx, blocks);
  return [...(turns.length ? turns : findAnswers(ctx, blocks)), ...findBlockQuotations(ctx, blocks)];
}
