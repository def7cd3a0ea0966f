const HIDDEN = 'script,style,svg,button,noscript,template,[hidden]';
/** So much is looked at: who asks for a headline, a byline or a date wants a few hundred characters. */
const CHARACTERS = 5_000;
const NODES = 2_000;

/**
 * The words of an element, white space folded, `visible`: without what is hidden in it. Of a very long element, such as a
 * headline that was never closed, only the beginning.
 */
export function shortText(element: Element, visible = true): string {
  const walker = element.ownerDocument.createTreeWalker(element, 5, (node) =>
    node.nodeType === 3 ? 1 : visible && (node as Element).matches(HIDDEN) ? 2 : 3,
  );
  let text = '';
  for (let n = NODES; n && text.length < CHARACTERS && walker.nextNode(); n--) {
    text += (walker.currentNode as Text).data.slice(0, CHARACTERS);
  }
  return text.replace(/\s+/g, ' ').trim();
}
