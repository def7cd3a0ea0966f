import type { TextMap } from './text-map.ts';

/** Elements that have a use of their own for a click. */
const BUSY =
  'a[href], button, input, textarea, select, label, summary, video, audio, [contenteditable], [role="button"], [role="link"]';

/** True for a reader's own plain click on text: not a script's, not on a link or button, not the end of a selection. */
export function isPlainClick(event: MouseEvent): boolean {
  if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  const [target] = event.composedPath();
  if ((target as Element | undefined)?.closest?.(BUSY)) return false;
  return (target as Element | undefined)?.ownerDocument?.getSelection()?.isCollapsed ?? true;
}

/** The place of the article's text under a point of the viewport (CSS pixels), or undefined beside the words. */
export function placeAt(
  document: Document,
  map: Pick<TextMap, 'offsetOf'>,
  x: number,
  y: number,
): { part: number; offset: number } | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret?.offsetNode.nodeType !== 3) return undefined;
  const text = caret.offsetNode as Text;
  const unit = [caret.offset, caret.offset - 1].find((offset) => isUnder(text, offset, x, y));
  return unit === undefined ? undefined : map.offsetOf(text, unit);
}

/** A caret snaps to the nearest text even from the margin: the character itself must lie under the point. */
function isUnder(text: Text, offset: number, x: number, y: number): boolean {
  if (offset < 0 || offset >= text.length) return false;
  const range = text.ownerDocument.createRange();
  range.setStart(text, offset);
  range.setEnd(text, offset + 1);
  return [...range.getClientRects()].some(
    (r) => x >= r.left - 1 && x <= r.right + 1 && y >= r.top - 2 && y <= r.bottom + 2,
  );
}
