import { makeOf, type PageBlock, upFrom } from './page-block.ts';

/** Tags that may stand between the body's container and a block of it. */
const BETWEEN = new Set(['ul', 'ol', 'dl', 'blockquote', 'section', 'div', 'li', 'p', 'center']);
const PROSE = 80;
const LIST_TAGS = new Set(['ul', 'ol', 'li']);

const isProse = (block: PageBlock) => block.text.length >= PROSE && block.linked < 0.5;

/** The element whose child a block is; for text cut by line breaks the element itself. */
const parentOf = (block: PageBlock) =>
  block.place.tag === 'div' || block.place.tag === 'body' ? block.place : block.place.parent;

/**
 * Elements that hold the body: parents of two or more chosen paragraphs, and siblings of such parents that are named the
 * same. Readability drops paragraphs of many links, lists, and whole stretches behind an advertisement.
 */
function containersOf(body: readonly PageBlock[]) {
  const counts = new Map<Element, number>();
  const alike = new Map<string, Element>();
  for (const block of body.filter(isProse)) {
    const parent = block.place.parent;
    if (!parent) continue;
    counts.set(parent.element, (counts.get(parent.element) ?? 0) + 1);
    if (parent.parent && parent.element.classList.length) alike.set(makeOf(parent.element), parent.parent.element);
    const own = parentOf(block);
    if (own && own !== parent) counts.set(own.element, (counts.get(own.element) ?? 0) + 1);
  }
  return {
    holds: (element: Element) => (counts.get(element) ?? 0) >= 2,
    resembles: (element: Element, parent: Element | undefined) =>
      parent !== undefined && alike.get(makeOf(element)) === parent,
  };
}

const MOST_LINKED = 0.6;

function belongs(block: PageBlock, containers: ReturnType<typeof containersOf>): boolean {
  if (block.kind !== 'subheading' && block.linked > MOST_LINKED) return false;
  let steps = 0;
  let listed = false;
  for (const { element, tag, parent } of upFrom(block.place)) {
    const within = steps > 0 || tag === 'div';
    if (within && (containers.holds(element) || containers.resembles(element, parent?.element))) {
      return steps < 2 || listed || isProse(block);
    }
    if (steps > 0 && !BETWEEN.has(tag)) return false;
    listed ||= LIST_TAGS.has(tag);
    if (++steps > 3) return false;
  }
  return false;
}

/** Blocks that stand among the body's paragraphs without having been chosen. */
export function joinNeighbours(candidates: readonly PageBlock[], body: readonly PageBlock[]): Set<PageBlock> {
  const containers = containersOf(body);
  const own = new Set(body);
  return new Set(candidates.filter((block) => !own.has(block) && belongs(block, containers)));
}

/** Points of a list between the headline and the body, in words of their own: "Key points", "What to know". */
export function keyPoints(
  candidates: readonly PageBlock[],
  body: readonly PageBlock[],
  headline: Element | undefined,
): readonly PageBlock[] {
  const first = candidates.indexOf(body[0]!);
  const points = candidates.slice(0, Math.max(0, first)).filter(({ kind, text, linked, place }) => {
    const after = headline && headline.compareDocumentPosition(place.element) & 4;
    return after && kind === 'item' && text.length > 40 && linked < 0.3;
  });
  return points.length > 1 ? points : [];
}
