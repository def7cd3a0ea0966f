import type { Span } from '../model/span.ts';

/** A stretch of a text that is one stretch of one live text node (white space inside may be folded: see `offsets`). */
export interface Piece extends Span {
  node: Text;
  /** For each code unit of the piece, its offset in `node.data`. */
  offsets: readonly number[] | Uint32Array;
}

/** Text offset ⇄ live text node. Part -1 is the body (`article.text`), part i ≥ 0 is `article.heads[i].text`. */
export interface TextMap {
  /** The DOM stretches (one for each text node) under a span of a part; empty where nothing maps. */
  rangesOf(part: number, span: Span): StaticRange[];
  /** The part and offset under a position in the page, or undefined. */
  offsetOf(node: Node, offset: number): { part: number; offset: number } | undefined;
}
