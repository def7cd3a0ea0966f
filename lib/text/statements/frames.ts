/** The words around a quotation that may say whose it is. */
import type { Context, Piece } from './context.ts';

/** Tokens `[from, to)` beside a piece, outside all marks, within one sentence and paragraph. */
export interface Frame {
  from: number;
  to: number;
}

/** A full stop that is a token of its own ends a sentence, also where the splitter was misled by odd marks. */
const STOP = /^[.!?]+$/;

/** The words before the piece in its own sentence. */
export function frameBefore(ctx: Context, piece: Piece): Frame {
  const { tokens } = ctx.reading;
  let from = piece.first;
  while (from > 0) {
    const i = from - 1;
    if (ctx.pieceOf[i]! >= 0 || ctx.blockOf(i) !== piece.block || STOP.test(tokens[i]!.text)) break;
    const sameSentence = tokens[i]!.sentence === tokens[from]!.sentence;
    // The splitter may cut before a mark: "Moor said: | “We …”"
    if (!sameSentence && !(from === piece.first && /^(?:[,:]|\p{Ll}+)$/u.test(tokens[i]!.text))) break;
    from--;
  }
  return { from, to: piece.first };
}

/** The words after the piece up to the sentence's end or the next piece; `fresh` where they are a sentence of their own. */
export function frameAfter(ctx: Context, piece: Piece): Frame & { fresh: boolean } {
  const { tokens } = ctx.reading;
  const from = piece.last;
  let to = from;
  while (to < tokens.length && ctx.pieceOf[to]! < 0 && ctx.blockOf(to) === piece.block) {
    if (to > from && tokens[to]!.sentence !== tokens[to - 1]!.sentence) break;
    to++;
    if (STOP.test(tokens[to - 1]!.text)) break;
  }
  const fresh = endOf(ctx, piece) === 'stop' && /^\p{Lu}/u.test(tokens[from]?.text ?? '');
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
