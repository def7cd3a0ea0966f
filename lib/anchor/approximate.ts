import type { Span } from '../model/span.ts';

/** A stretch of a text that reads almost like what was looked for. */
export interface Match extends Span {
  /** Insertions, deletions and replacements of single code units between the two. */
  errors: number;
}

/**
 * The stretch of `text` nearest to `words` in edit distance, with at most `most` errors; of equals, the one that
 * starts nearest to `hint`. Undefined where nothing is near enough.
 *
 * Sellers (1980) with Ukkonen's cut-off (1985): each column holds, for every prefix of `words`, the fewest errors
 * with which it ends here and where that match starts. Time about `most` × length of the text.
 */
export function findNearest(text: string, words: string, most: number, hint = 0): Match | undefined {
  const rows = words.length;
  if (!rows || !text) return undefined;
  const errors = Int32Array.from({ length: rows + 1 }, (_, row) => row);
  const starts = new Int32Array(rows + 1);
  let best: Match | undefined;
  let last = Math.min(rows, most);
  for (let column = 0; column < text.length; column++) {
    last = advance(text.charCodeAt(column), column, words, errors, starts, last, most);
    if (last < rows || errors[rows]! > most) continue;
    const found = { start: starts[rows]!, end: column + 1, errors: errors[rows]! };
    if (!best || isNearer(found, best, hint)) best = found;
  }
  return best;
}

function isNearer(a: Match, b: Match, hint: number): boolean {
  if (a.errors !== b.errors) return a.errors < b.errors;
  return Math.abs(a.start - hint) < Math.abs(b.start - hint);
}

/** Moves one character on; answers the last row that may still lead to a match. */
function advance(
  unit: number,
  column: number,
  words: string,
  errors: Int32Array,
  starts: Int32Array,
  last: number,
  most: number,
): number {
  const rows = words.length;
  let diagonal = 0;
  let diagonalStart = column;
  starts[0] = column + 1;
  const reach = Math.min(rows, last + 1);
  if (reach > last) errors[reach] = most + 1;
  for (let row = 1; row <= reach; row++) {
    const left = errors[row]!;
    const leftStart = starts[row]!;
    const up = errors[row - 1]! + 1;
    const across = diagonal + (words.charCodeAt(row - 1) === unit ? 0 : 1);
    if (across <= up && across <= left + 1) {
      errors[row] = across;
      starts[row] = diagonalStart;
    } else if (up <= left + 1) {
      errors[row] = up;
      starts[row] = starts[row - 1]!;
    } else {
      errors[row] = left + 1;
    }
    diagonal = left;
    diagonalStart = leftStart;
  }
  let end = reach;
  while (end > 0 && errors[end]! > most) end--;
  return end;
}
