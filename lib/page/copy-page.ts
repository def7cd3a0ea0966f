import type { Work } from './budget.ts';
import type { Place } from './place-rules.ts';
import { tagOf } from './shown-nodes.ts';

/** Attributes that the copy needs: Readability looks at no others where text is concerned. */
const COPIED = ['class', 'id', 'role', 'itemprop', 'rel', 'lang', 'dir', 'colspan', 'rowspan', 'aria-modal'];
/** In characters; no name of an element and no empty space is longer, but on a page made to be slow it may be a megabyte. */
const LONGEST = 1_000;

/** A copy of what was scanned, for Readability to take apart, and the way back from its text nodes to the live ones. */
export interface PageCopy {
  copy: Document;
  live: Map<Node, Text>;
}

function copyElement(element: Element, tag: string, into: Element): Element {
  const made = into.ownerDocument.createElement(/^[a-z][a-z0-9-]*$/.test(tag) ? tag : 'div');
  for (const name of COPIED) {
    const value = element.getAttribute(name);
    if (value !== null) made.setAttribute(name, value.slice(0, LONGEST));
  }
  const href = tag === 'a' && element.getAttribute('href');
  if (typeof href === 'string') made.setAttribute('href', href.startsWith('#') ? '#x' : '/x');
  into.appendChild(made);
  return made;
}

/** Copies what the scan saw under `top`: the whole page, or a part of it, which stands alone in the copy's body. */
export function* copyPage(top: Place, title: string): Work<PageCopy> {
  const { ownerDocument } = top.element;
  const copy = ownerDocument.implementation.createHTMLDocument(title);
  copy.documentElement.lang = ownerDocument.documentElement.lang;
  const live = new Map<Node, Text>();
  const left: [Place, Element][] = [[top, top.parent ? copyElement(top.element, top.tag, copy.body) : copy.body]];
  for (let pair = left.pop(); pair; pair = left.pop()) {
    const [{ kids }, into] = pair;
    for (const kid of kids) {
      if ('kids' in kid) left.push([kid, copyElement(kid.element, kid.tag, into)]);
      else if (kid.nodeType === 3) {
        const { data } = kid as Text;
        const made = copy.createTextNode(data.length > LONGEST && !/\S/.test(data) ? ' ' : data);
        live.set(made, kid as Text);
        into.appendChild(made);
      } else copyElement(kid as Element, tagOf(kid as Element), into);
      yield;
    }
  }
  return { copy, live };
}
