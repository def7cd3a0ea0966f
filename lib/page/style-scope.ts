import { own } from './own.ts';

/** Selectors that match more elements than this are left for those of the element around. */
const FEW = 8;
/** Selectors of names that need no escaping. */
const PLAIN = /^[#.]?[a-z][\w-]{0,80}$/i;

/**
 * A short selector of the nearest element that these texts, the first and the last of a story, stand in: `#id`,
 * `.class` or `tag`. The rules of the marks are written for it alone: a rule for every element of the page would have
 * the browser make 33 styles for each of them. Other elements may match it as well. `far`: one in a shadow root will do
 * too (Firefox), else it is the root's host, which hands its styles down.
 */
export function scopeOf(texts: readonly Node[], far = false): string {
  let at: Node | null | undefined = texts[0]?.parentNode;
  for (const text of texts) while (at && !at.contains(text)) at = parentOf(at);
  for (; at; at = parentOf(at)) {
    const { localName, id, classList } = at as Element;
    const root = at.getRootNode() as Document | ShadowRoot;
    if (!classList || ('host' in root && !far)) continue;
    const found = [`#${id}`, ...[...classList].map((name) => `.${name}`), localName].find(
      (selector) => PLAIN.test(selector) && !root.querySelectorAll(selector)[FEW],
    );
    if (found) return found;
  }
  return 'html';
}

const parentOf = (node: Node): Node | undefined => own(node, 'parentNode') ?? (node as ShadowRoot).host;
