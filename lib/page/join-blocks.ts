import type { Block } from '../model/article.ts';
import type { PageBlock } from './page-block.ts';
import type { Piece } from './text-map.ts';

const BETWEEN = '\n\n';

/** The body's text, blocks joined by an empty line, and the pieces of all blocks counted in it. */
export function joinBlocks(blocks: readonly PageBlock[]): { text: string; blocks: Block[]; pieces: Piece[] } {
  let text = '';
  const spans: Block[] = [];
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (text) text += BETWEEN;
    const start = text.length;
    text += block.text;
    spans.push({ start, end: text.length, kind: block.kind });
    for (const piece of block.pieces) pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
  }
  return { text, blocks: spans, pieces };
}
