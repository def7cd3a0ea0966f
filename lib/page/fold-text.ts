import type { Piece } from './text-map.ts';

/** A run of a block: one live text node. */
export interface TextRun {
  node: Text;
}

const SPACE = /[\s\u00a0]/;
/** Soft hyphens, zero-width spaces, joiners of nothing, byte order marks, direction marks: nobody sees them. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;

/**
 * Joins runs into the text a reader sees: white space folded to single spaces, none at the ends, unseen characters left out.
 * A run of `null` is a line break. The pieces say for each code unit which live node and offset it comes from (the space of a line break comes from none).
 */
export function foldRuns(runs: readonly (TextRun | null)[]): { text: string; pieces: Piece[] } {
  let text = '';
  const pieces: Piece[] = [];
  let space: { node: Text; offset: number } | 'break' | undefined;
  let open: { node: Text; start: number; offsets: number[] } | undefined;
  const close = () => {
    if (open?.offsets.length) pieces.push({ ...open, end: open.start + open.offsets.length });
    open = undefined;
  };
  const put = (char: string, node: Text, offset: number) => {
    if (open?.node !== node) {
      close();
      open = { node, start: text.length, offsets: [] };
    }
    open.offsets.push(offset);
    text += char;
  };
  for (const run of runs) {
    if (!run) {
      space ??= 'break';
      continue;
    }
    const { data } = run.node;
    for (let i = 0; i < data.length; i++) {
      const char = data[i]!;
      if (SPACE.test(char)) space = space && space !== 'break' ? space : { node: run.node, offset: i };
      else if (!UNSEEN.test(char)) {
        if (space === 'break' && text) {
          close();
          text += ' ';
        } else if (space && space !== 'break' && text) put(' ', space.node, space.offset);
        space = undefined;
        put(char, run.node, i);
      }
    }
  }
  close();
  return { text, pieces };
}
