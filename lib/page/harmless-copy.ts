/** Elements left out whole. Data that the page gives to machines (`ld+json`) stays: the reading goes by it. */
const DROPPED =
  'script:not([type*="ld+json"]),style,noscript,template,object,embed,link[rel*="stylesheet"],link[rel*="load"]';
/** What a visitor types into; the element stays, its text goes. */
const TYPED = 'textarea,input,select,[contenteditable]:not([contenteditable="false"])';
/** Names by which pages keep who is visiting. */
const SECRET_META = /csrf|xsrf|token|nonce|session|user|visitor|account/i;
/** Form values, code, and data that a page keeps for its scripts. */
const DROPPED_ATTRIBUTE = /^(?:on.*|value|checked|selected|placeholder|srcdoc|nonce|integrity|ping|data-.*)$/i;
const ADDRESS = /^(?:href|src|srcset|action|formaction|poster|background|cite|xlink:href)$/i;
const CODE_OR_DATA = /^\s*(?:javascript|vbscript|data|blob):/i;

/** Addresses of other pages lose query and fragment: sites put visitors' numbers there. The page's own canonical one stays. */
function cleanAttributes(element: Element): void {
  const own = element.matches('link[rel~="canonical"]');
  for (const { name, value } of [...element.attributes]) {
    if (DROPPED_ATTRIBUTE.test(name) || CODE_OR_DATA.test(value)) element.removeAttribute(name);
    else if (!own && ADDRESS.test(name)) element.setAttribute(name, value.replace(/[?#][^\s,]*/g, ''));
  }
}

function copyOfElement(element: Element, into: Document): Element | undefined {
  if (element.matches(DROPPED)) return undefined;
  const called = `${element.getAttribute('name') ?? ''} ${element.getAttribute('property') ?? ''}`;
  if (element.localName === 'meta' && SECRET_META.test(called)) return undefined;
  const copy = into.importNode(element, false);
  cleanAttributes(copy);
  return copy;
}

/**
 * The page as HTML without scripts, styles, event handlers, form values and whatever a visitor typed; open shadow roots
 * as templates. Changes nothing on the page and loads nothing: the copy is made in a document without a window.
 */
export function harmlessCopy(document: Document): string {
  const inert = document.implementation.createHTMLDocument('');
  const root = inert.importNode(document.documentElement, false);
  cleanAttributes(root);
  const left: [Node, Node][] = [[document.documentElement, root]];
  for (let pair = left.pop(); pair; pair = left.pop()) {
    const [from, into] = pair;
    for (const node of from.childNodes) {
      if (node.nodeType === 3) into.appendChild(inert.createTextNode((node as Text).data));
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const copy = copyOfElement(element, inert);
      if (!copy) continue;
      into.appendChild(copy);
      if (element.matches(TYPED)) continue;
      if (element.shadowRoot) {
        const shadow = inert.createElement('template');
        shadow.setAttribute('shadowrootmode', 'open');
        copy.appendChild(shadow);
        left.push([element.shadowRoot, shadow.content]);
      }
      left.push([element, copy]);
    }
  }
  return `<!doctype html>\n${root.outerHTML}\n`;
}
