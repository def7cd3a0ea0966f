/** Names of works and programmes in marks: nobody's words. */
import type { Context, Piece } from './context.ts';
import { endOf } from './frames.ts';

const SMALL = /^(?:the|a|an|of|in|on|at|for|to|and|or|but|with|from|by|as|is|vs)$/i;

/** "Harbour Hour," "The Long Road": a name of a work, each longer word with a capital. */
export function isTitle(ctx: Context, piece: Piece): boolean {
  const words = ctx.reading.tokens.slice(piece.first, piece.last).filter((t) => /\p{L}/u.test(t.text));
  if (words.length < 2 || words.length > 10 || endOf(ctx, piece) === 'question') return false;
  const long = words.filter((t) => !SMALL.test(t.text));
  return (
    long.length >= 2 && long.every((t) => /^[\p{Lu}\d'’]/u.test(t.text)) && long.some((t) => /\p{Ll}/u.test(t.text))
  );
}
