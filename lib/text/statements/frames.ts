/** The words around a quotation that may say whose it is. */
import type { Context, Piece } from './context.ts';

/** Tokens `[from, to)` beside a piece, outside all marks, within one sentence and paragraph. */
export interface Frame {
  from: number;
  to: number;
}

/** The words before the piece in its own sentence. */
export function frameBefore(ctx: Context, piece: Piece): Frame {
  const { tokens } = ctx.reading;
  let from = piece.first;
  while (from > 0) {
    const i = from - 1;
    if (ctx.pieceOf[i]! >= 0 || ctx.blockOf(i) !== piece.block) break;
    const sameSentence = tokens[i]!.sentence === tokens[piece.first]!.sentence;
    if (!sameSentence && /^[.!?…]+$/.test(tokens[i]!.text)) break;
    if (!sameSentence && from === piece.first && !/[,:]/.test(tokens[i]!.text) && !/^[a-z]/.test(tokens[i]!.text))
      break;
    if (!sameSentence && from < piece.first) {
      if (tokens[i]!.sentence !== tokens[from]!.sentence) break;
    }
    from--;
  }
  return { from, to: piece.first };
}

/** The words after the piece up to the sentence's end or the next piece; `fresh` where they are a sentence of their own. */
export function frameAfter(ctx: Context, piece: Piece): Frame & { fresh: boolean } {
  const { tokens } = ctx.reading;
  const from = piece.last;
  let to = from;
  while (
    to < tokens.length &&
    ctx.pieceOf[to]! < 0 &&
    ctx.blockOf(to) === piece.block &&
    (to === from || tokens[to]!.sentence === tokens[to - 1]!.sentence)
  ) {
    to++;
  }
  const ended = endOf(ctx, piece);
  const starts = tokens[from]?.text ?? '';
  const fresh = ended === 'stop' && /^\p{Lu}/u.test(starts);
  return { from, to, fresh };
}

/** How the quoted words end: with a comma or question ("A," / "A?"), a full stop, or with no sign at all. */
export function endOf(ctx: Context, piece: Piece): 'comma' | 'question' | 'stop' | 'none' {
  const inner = ctx.reading.text
    .slice(Math.max(piece.start, piece.end - 6), piece.end)
    .replace(/["“”„«»'’‘`\s\])]+$/u, '');
  const last = inner.at(-1) ?? '';
  if (last === ',') return 'comma';
  if (/[?!]/.test(last)) return 'question';
  if (/[.…]/.test(last)) return 'stop';
  if (/[—–-]/.test(last)) return 'question';
  return 'none';
}
