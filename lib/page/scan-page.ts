import { type Budget, UnreadableError, type Work } from './budget.ts';
import type { TextRun } from './fold-text.ts';
import { own } from './own.ts';
import { judgePlace, type Place } from './place-rules.ts';
import { shadowOf, slotted, standsInLine, tagOf } from './shown-nodes.ts';

/** Whether a text is a link, and whether the link leads to another page of this site. */
type Link = false | 'on' | 'away';

/** A run of a block: a live text node, the element it stands in, and whether it is linked. `null` is a line break. */
export interface PlacedRun extends TextRun {
  place: Place;
  link: Link;
  bold: boolean;
}

/** What stands between two block borders of the live page. */
export interface RawBlock {
  /** The nearest element that is a block. */
  place: Place;
  runs: (PlacedRun | null)[];
}

/** The live page as one list of blocks, and as a tree of what a reader sees of it. */
export interface PageScan {
  blocks: RawBlock[];
  top: Place;
  /** The h1 elements that a reader sees. */
  headings: Element[];
}

interface Level {
  children: ArrayLike<Node>;
  next: number;
  place: Place;
  block: Place;
  link: Link;
  bold: boolean;
  hosts: Element[];
}

/** True for a link to another site. */
const leadsAway = (element: Element, { location }: Document) => {
  // Most links of a page need no address taken apart.
  if (/^(?:#|\/(?!\/))/.test(element.getAttribute('href') ?? '#')) return false;
  const { hostname } = element as HTMLAnchorElement;
  return hostname && location && !hostname.endsWith(location.hostname.replace(/^www\./, ''));
};

const PAUSE_EVERY = 16;
const isBlank = (data: string) => !/\S/.test(data);

/** Gathers runs into blocks: a block border or a second line break in a row ends one. */
class BlockGatherer {
  readonly blocks: RawBlock[] = [];
  /** Characters so far. */
  length = 0;
  private runs: (PlacedRun | null)[] = [];
  private filled = false;
  private breaks = 0;

  add(run: PlacedRun) {
    const { data } = run.node;
    const blank = isBlank(data);
    if (blank && !this.filled) return;
    if (!blank) {
      this.length += data.length;
      this.filled = true;
      this.breaks = 0;
    }
    this.runs.push(run);
  }
  lineBreak(block: Place) {
    if (++this.breaks > 1) this.end(block);
    else if (this.filled) this.runs.push(null);
  }
  end(place: Place) {
    if (this.filled) this.blocks.push({ place, runs: this.runs });
    this.runs = [];
    this.filled = false;
    this.breaks = 0;
  }
}

/** Walks what a reader sees of the live page (or of the part under `part`), once, changing nothing. Yields often. */
export function* scanPage(document: Document, budget: Budget, part?: Element): Work<PageScan> {
  const headings: Element[] = [];
  const gatherer = new BlockGatherer();
  const top: Place = {
    element: part ?? own(document, 'body'),
    tag: 'body',
    parent: undefined,
    depth: 0,
    verdict: undefined,
    keys: new Set(),
    kids: [],
    size: 0,
  };
  const { childNodes } = top.element;
  const levels: Level[] = [
    { children: childNodes, next: 0, place: top, block: top, link: false, bold: false, hosts: [] },
  ];
  let nodes = 0;
  for (let level = levels[0]; level; level = levels.at(-1)) {
    const { place: parent, block } = level;
    const node = level.children[level.next++];
    if (gatherer.length > budget.characters) throw new UnreadableError('too-long');
    if (!node) {
      levels.pop();
      if (parent === block) gatherer.end(parent);
      parent.size += nodes;
      continue;
    }
    if (++nodes > budget.nodes) throw new UnreadableError('too-many-nodes');
    if (nodes % PAUSE_EVERY === 0) yield;
    if (node.nodeType === 3) {
      parent.kids.push(node);
      gatherer.add({ node: node as Text, place: parent, link: level.link, bold: level.bold });
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = tagOf(element);
    if ((element.getAttribute('class') ?? '').length > budget.names) throw new UnreadableError('too-long');
    if (tag === 'br' || tag === 'hr') {
      if (tag === 'br') gatherer.lineBreak(block);
      else gatherer.end(block);
      parent.kids.push(element);
      continue;
    }
    const verdict = judgePlace(element, tag);
    // Whoever judges an element may look at all that is in it.
    if (verdict) yield;
    const inline = standsInLine(tag);
    if (!inline) gatherer.end(block);
    if (verdict?.cut) continue;
    if (parent.depth >= budget.depth) throw new UnreadableError('too-deep');
    const place: Place = {
      element,
      tag,
      parent,
      depth: parent.depth + 1,
      verdict,
      keys: verdict ? new Set(parent.keys).add(verdict.key) : parent.keys,
      kids: [],
      size: -nodes,
    };
    parent.kids.push(place);
    if (tag === 'h1') headings.push(element);
    const shadow = tag !== 'slot' && shadowOf(element);
    levels.push({
      // Of a host what its open shadow root holds, of a slot what it shows.
      children: shadow ? shadow.childNodes : tag === 'slot' ? slotted(element, level.hosts) : element.childNodes,
      next: 0,
      place,
      block: inline ? block : place,
      link: level.link || (tag === 'a' && (leadsAway(element, document) ? 'away' : 'on')),
      bold: level.bold || tag === 'b' || tag === 'strong',
      hosts: shadow ? [...level.hosts, element] : level.hosts,
    });
  }
  gatherer.end(top);
  return { blocks: gatherer.blocks, top, headings };
}
