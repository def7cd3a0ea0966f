import { standsAlone } from './alone.ts';
import { isBlockQuotation, speakerBeside } from './block-quotations.ts';
import type { Context, Piece } from './context.ts';
import { isVerbOfSaying } from './cues.ts';
import { ownSpeaker } from './direct.ts';
import type { Draft } from './draft.ts';
import { frameAfter, frameBefore } from './frames.ts';
import { isWholeSentence, sharedSpeaker } from './shared-speaker.ts';

/** Direct quotations: pieces in marks that stand alone, each with its speaker where one is found. */
export function findDirect(ctx: Context): Draft[] {
  const drafts: Draft[] = [];
  const inside = new Set<Draft>();
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
    const before = drafts.at(-1);
    const draft: Draft = { ...directSpan(ctx, piece, answer.rule), piece: piece.index, ...answer };
    if (before && goesOnWith(ctx, before, draft)) draft.continues = before.piece!;
    drafts.push(draft);
    if (!draft.cue && endsReported(ctx, piece)) inside.add(draft);
  }
  // Quoted ends of reported clauses show who speaks on, but are no statements of their own.
  return drafts.filter((draft) => !inside.has(draft));
}

/** “A,” Moor said. “B.” — nothing but the attribution or a paragraph's end stands between. */
function goesOnWith(ctx: Context, before: Draft, draft: Draft): boolean {
  const [first, second] = [ctx.pieces[before.piece!]!, ctx.pieces[draft.piece!]!];
  if (second.continues === first.index) return true;
  if (first.block !== second.block || before.source?.first !== draft.source?.first) return false;
  const { to } = frameAfter(ctx, first);
  if (before.cue && draft.cue) return before.cue.first === draft.cue.first && before.cue.first >= first.last;
  return !draft.cue && before.cue !== undefined && before.cue.first >= first.last && to >= second.first;
}

/** The words in marks; “Like most ports, “we pay our way,” Moor said” is one sentence of hers, begun without marks. */
function directSpan(ctx: Context, piece: Piece, rule: string): Pick<Draft, 'start' | 'end' | 'kind'> {
  const { from, to } = frameBefore(ctx, piece);
  const begun =
    rule.startsWith('said after') && to - from > 1 && !/^[:(]$/.test(ctx.words[to - 1]!) && isSentenceStart(ctx, from);
  for (let i = from; begun && i < to; i++)
    if (isVerbOfSaying(ctx, i)) return { start: piece.start, end: piece.end, kind: 'direct' };
  return begun
    ? { start: ctx.reading.tokens[from]!.start, end: piece.end, kind: 'mixed' }
    : { start: piece.start, end: piece.end, kind: 'direct' };
}

const isSentenceStart = (ctx: Context, token: number) =>
  ctx.reading.sentences[ctx.reading.tokens[token]!.sentence]!.first === token;

/** "Moor said that once the dam is built, “we will be safe.”": the words end a clause that is reported. */
function endsReported(ctx: Context, piece: Piece): boolean {
  const { from, to } = frameBefore(ctx, piece);
  if (from === to || ctx.words[to - 1] === ':' || (ctx.pieceOf[from - 1] ?? -1) >= 0) return false;
  const goesOn = /^["“”„«‘'`\s]*\p{Ll}/u.test(ctx.reading.text.slice(piece.start, piece.start + 6));
  for (let i = to - 1; i >= from; i--)
    if (isVerbOfSaying(ctx, i)) return goesOn || ctx.words.slice(i, to).includes('that');
  return false;
}
