/** Elements whose text no reader reads as text. */
const NEVER_SHOWN = new Set(
  'script style noscript svg math canvas object embed audio video map select datalist input textarea button option optgroup progress meter head title link meta base param source track dialog menu rp rt frameset applet'.split(
    ' ',
  ),
);

/** Elements that stand inside a line; all others begin and end a block. Elements with a hyphen are looked through. */
const INLINE = new Set(
  'a abbr acronym amp-link b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

export const tagOf = (element: Element) => element.localName.toLowerCase();

export const standsInLine = (tag: string) => INLINE.has(tag) || tag.includes('-');

const TEMPLATE_ROOT = 'shadowrootmode';

/** Open shadow root of an element; in a saved page read without scripts, the template that would have become it. */
export function shadowOf(element: Element): ParentNode | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  const first = element.firstElementChild;
  if (first?.localName === 'template' && first.getAttribute(TEMPLATE_ROOT) === 'open') {
    return (first as HTMLTemplateElement).content;
  }
  return undefined;
}

/** What a slot shows: the host's children given to it, or its own where none are. */
export function slotted(slot: Element, hosts: readonly Element[]): ArrayLike<Node> {
  const assigned = (slot as HTMLSlotElement).assignedNodes?.();
  if (assigned?.length) return assigned;
  const host = hosts.at(-1);
  if (!host || slot.getRootNode() === host.getRootNode()) return slot.childNodes;
  const name = slot.getAttribute('name') ?? '';
  const given = [...host.childNodes].filter((n) =>
    n.nodeType === 1
      ? ((n as Element).getAttribute('slot') ?? '') === name && (n as Element).localName !== 'template'
      : n.nodeType === 3 && !name,
  );
  return given.length ? given : slot.childNodes;
}

/** In characters of a style attribute: what hides stands in front, but for pages made to be slow. */
const STYLED = 2_000;
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True where the element's own markup says that nobody sees it. Style sheets are not asked: that would force a layout. */
export function isHidden(element: Element, tag: string): boolean {
  if (NEVER_SHOWN.has(tag) || tag === 'template' || tag === 'iframe') return true;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style.slice(0, STYLED));
}
