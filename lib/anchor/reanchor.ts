import type { SavedArticle, SavedMark } from '../model/saved.ts';
import { fold } from './fold.ts';
import { type Anchor, locateSpan } from './locate-span.ts';

/** A saved finding and where it stands in today's text. */
export interface FoundMark {
  mark: SavedMark;
  /** Undefined: lost. */
  anchor: Anchor | undefined;
}

/** Finds every mark of a saved article in today's text of the same article. */
export function reanchor(saved: Pick<SavedArticle, 'marks'>, text: string): FoundMark[] {
  const folded = fold(text);
  return saved.marks.map((mark) => ({ mark, anchor: locateSpan(text, mark.selectors, folded) }));
}
