import type { Span } from '../model/span.ts';

/** A stretch of a text that is one stretch of one live text node (white space inside may be folded: see `offsets`). */
export interface Piece extends Span {
  node: Text;
  /** For each code unit of the piece, its offset in `node.data`; rising. */
  offsets: readonly number[] | Uint32Array;
}

/** Text offset ⇄ live text node. Part -1 is the body (`article.text`), part i ≥ 0 is `article.heads[i].text`. */
export interface TextMap {
  /** The DOM stretches (one for each text node) under a span of a part; empty where nothing maps. */
  rangesOf(part: number, span: Span): StaticRange[];
  /** The part and offset under a position in the page, or undefined. */
  offsetOf(node: Node, offset: number): { part: number; offset: number } | undefined;
}

/** jsdom has no StaticRange: there a plain object of the same shape stands for it. */
function staticRange(node: Text, startOffset: number, endOffset: number): StaticRange {
  const init = { startContainer: node, startOffset, endContainer: node, endOffset };
  const Made = node.ownerDocument.defaultView?.StaticRange ?? globalThis.StaticRange;
  return Made ? new Made(init) : { ...init, collapsed: startOffset === endOffset };
}

/** Index of the first of the sorted values, read by `at`, that is not below `value`. */
function firstNotBelow(length: number, at: (i: number) => number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangesIn(pieces: readonly Piece[], span: Span): StaticRange[] {
  const ranges: StaticRange[] = [];
  let i = firstNotBelow(pieces.length, (k) => pieces[k]!.end, span.start + 1);
  for (; i < pieces.length && pieces[i]!.start < span.end; i++) {
    const { node, start, end, offsets } = pieces[i]!;
    const from = offsets[Math.max(span.start, start) - start];
    const to = offsets[Math.min(span.end, end) - 1 - start];
    if (from !== undefined && to !== undefined) ranges.push(staticRange(node, from, to + 1));
  }
  return ranges;
}

/** Makes the map over the pieces of the body and of each head, in the order of the text. */
export function mapText(body: readonly Piece[], heads: readonly (readonly Piece[])[]): TextMap {
  const parts = new Map<number, readonly Piece[]>([[-1, body], ...heads.map((h, i) => [i, h] as const)]);
  const byNode = new Map<Node, { part: number; piece: Piece }[]>();
  for (const [part, pieces] of parts) {
    for (const piece of pieces) {
      const here = byNode.get(piece.node);
      if (here) here.push({ part, piece });
      else byNode.set(piece.node, [{ part, piece }]);
    }
  }
  return {
    rangesOf: (part, span) => rangesIn(parts.get(part) ?? [], span),
    offsetOf(node, offset) {
      for (const { part, piece } of byNode.get(node) ?? []) {
        const { offsets, start } = piece;
        const last = offsets[offsets.length - 1]!;
        if (offset > last + 1 || offset < offsets[0]!) continue;
        if (offset > last) return { part, offset: start + offsets.length };
        return { part, offset: start + firstNotBelow(offsets.length, (k) => offsets[k]!, offset + 1) - 1 };
      }
      return undefined;
    },
  };
}
