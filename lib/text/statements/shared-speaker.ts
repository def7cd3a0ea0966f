/** Speakers of quotations that name none themselves: carried over from the quotation, sentence or paragraph before. */
import type { Context, Piece } from './context.ts';
import type { Draft } from './draft.ts';
import { endOf, frameAfter } from './frames.ts';
import { about, type SharedAnswer } from './spoken-about.ts';

interface Asked {
  ctx: Context;
  piece: Piece;
  /** Direct statements found so far, in order. */
  earlier: readonly Draft[];
}

const share = (draft: Draft, confidence: number, rule: string, why: string): SharedAnswer => ({
  source: draft.source,
  antecedent: draft.antecedent,
  ...(draft.piece !== undefined && { sharesWith: draft.piece }),
  confidence: Math.min(confidence, draft.confidence),
  rule,
  why,
});

/** Each paragraph of a long quotation opens with a mark, only the last closes. */
function overParagraphs({ piece, earlier }: Asked): SharedAnswer | undefined {
  if (piece.continues === undefined) return undefined;
  const draft = earlier.findLast((d) => d.piece === piece.continues);
  if (!draft) return undefined;
  return share(draft, 0.95, 'continued over paragraphs', 'the quotation of the paragraph before goes on');
}

/** "“A,” said Moor. “B.”" */
function afterAttribution({ ctx, piece, earlier }: Asked): SharedAnswer | undefined {
  const last = earlier.at(-1);
  if (last?.piece === undefined || !last.source) return undefined;
  const before = ctx.pieces[last.piece]!;
  if (before.block !== piece.block) return undefined;
  if (before.last === piece.first)
    return share(last, 0.85, 'same speaker goes on', 'follows the words before without a break');
  const after = frameAfter(ctx, before);
  if (after.fresh && !isAttribution(last, after)) return undefined;
  if (sentenceEnd(ctx, after.to, piece.first) < piece.first) return undefined;
  return share(last, 0.9, 'same speaker goes on', 'goes on after the speaker was named');
}

const isAttribution = (draft: Draft, frame: { from: number; to: number }) =>
  draft.cue !== undefined && draft.cue.first >= frame.from && draft.cue.first < frame.to;

/** Goes over titles in marks to the end of the sentence: "… Moor said on “Harbour Hour.”" */
function sentenceEnd(ctx: Context, from: number, max: number): number {
  let i = from;
  if (i < max && !/^[.!?]$/.test(ctx.words[i - 1]!)) {
    while (i < max && !(/^[.!?]$/.test(ctx.words[i]!) && ctx.pieceOf[i]! < 0)) i++;
    if (i < max) i++;
  }
  return i;
}

/** "Moor was not convinced. “…”", "The dam would hold, Moor said. “…”" */
function sentenceBefore({ ctx, piece, earlier }: Asked): SharedAnswer | undefined {
  const at = piece.first - 1;
  if (at < 0 || ctx.blockOf(at) !== piece.block) return undefined;
  const sentence = ctx.reading.sentences[ctx.reading.tokens[at]!.sentence]!;
  const last = earlier.at(-1);
  if (last?.source && last.piece !== undefined && ctx.pieces[last.piece]!.first >= sentence.first) {
    return share(last, 0.75, 'same speaker goes on', 'the sentence before quotes the same speaker');
  }
  return about(ctx, sentence.first, piece.first, 'sentence', 0.6);
}

/** A paragraph that is all quotation goes on with the speaker of the paragraph before. */
function paragraphBefore({ ctx, piece, earlier }: Asked): SharedAnswer | undefined {
  const block = ctx.reading.blocks[piece.block]!;
  const last = earlier.at(-1);
  if (piece.start !== block.start) return undefined;
  const said = last?.piece === undefined ? undefined : ctx.pieces[last.piece];
  if (last?.source && said?.block === piece.block - 1 && closesBlock(ctx, said)) {
    return share(last, 0.7, 'paragraph goes on', 'the paragraph before ends with the same speaker’s words');
  }
  return undefined;
}

function closesBlock(ctx: Context, piece: Piece): boolean {
  const after = frameAfter(ctx, piece);
  const at = after.fresh ? after.from : after.to;
  return at >= ctx.reading.tokens.length || ctx.blockOf(at) !== piece.block;
}

/** "Moor spoke after the vote.¶ “…”" */
function subjectOfParagraphBefore({ ctx, piece, earlier }: Asked): SharedAnswer | undefined {
  const block = ctx.reading.blocks[piece.block]!;
  if (piece.start !== block.start || piece.first === 0) return undefined;
  const sentence = ctx.reading.sentences[ctx.reading.tokens[piece.first - 1]!.sentence]!;
  const last = earlier.at(-1);
  if (last?.source && last.piece !== undefined && ctx.pieces[last.piece]!.first >= sentence.first) {
    return share(last, 0.6, 'paragraph goes on', 'the sentence before quotes the same speaker');
  }
  return about(ctx, sentence.first, sentence.last, 'paragraph', 0.6);
}

/** Nobody nearer: whoever was quoted last, not more than two paragraphs before. */
function lastQuoted({ ctx, piece, earlier }: Asked): SharedAnswer | undefined {
  const last = earlier.at(-1);
  const said = last?.piece === undefined ? undefined : ctx.pieces[last.piece];
  if (!last?.source || !said || piece.block - said.block > 2 || piece.last - piece.first < 12) return undefined;
  if (piece.start !== ctx.reading.blocks[piece.block]!.start) return undefined;
  return share(last, 0.45, 'last speaker', 'nobody nearer is named: whoever was quoted last');
}

/** In the order in which they are asked. */
const SHARED_RULES: readonly ((asked: Asked) => SharedAnswer | undefined)[] = [
  overParagraphs,
  afterAttribution,
  sentenceBefore,
  paragraphBefore,
  subjectOfParagraphBefore,
  lastQuoted,
];

/** Who speaks in a quotation whose own sentence does not say so. */
export function sharedSpeaker(ctx: Context, piece: Piece, earlier: readonly Draft[]): SharedAnswer | undefined {
  for (const rule of SHARED_RULES) {
    const answer = rule({ ctx, piece, earlier });
    if (answer) return answer;
  }
  return undefined;
}

/** True for whole quoted sentences: they end like one and are no mere term. */
export function isWholeSentence(ctx: Context, piece: Piece): boolean {
  const words = piece.last - piece.first;
  return endOf(ctx, piece) !== 'none' ? words >= 5 : words >= 9;
}
