import { standsAlone } from './alone.ts';
import { isBlockQuotation, speakerBeside } from './block-quotations.ts';
import type { Context } from './context.ts';
import { ownSpeaker } from './direct.ts';
import type { Draft } from './draft.ts';
import { isWholeSentence, sharedSpeaker } from './shared-speaker.ts';

/** Direct quotations: pieces in marks that stand alone, each with its speaker where one is found. */
export function findDirect(ctx: Context): Draft[] {
  const drafts: Draft[] = [];
  for (const piece of ctx.pieces) {
    if (!standsAlone(ctx, piece)) continue;
    const answer =
      ownSpeaker(ctx, piece) ??
      (isBlockQuotation(ctx, piece)
        ? speakerBeside(ctx, piece.block)
        : isWholeSentence(ctx, piece)
          ? sharedSpeaker(ctx, piece, drafts)
          : undefined);
    if (!answer) continue;
    drafts.push({ start: piece.start, end: piece.end, kind: 'direct', piece: piece.index, ...answer });
  }
  return drafts;
}
