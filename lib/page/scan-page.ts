import { type Budget, UnreadableError, type Work } from './budget.ts';
import type { TextRun } from './fold-text.ts';
import { judgePlace, type Place } from './place-rules.ts';
import { shownChildren, standsInLine, tagOf } from './shown-nodes.ts';

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

/** The live page as one list of blocks, and a pruned copy of it whose n-th text node is a copy of `texts[n]`. */
export interface PageScan {
  blocks: RawBlock[];
  copy: Document;
  texts: Text[];
  /** The h1 elements that a reader sees. */
  headings: Element[];
  nodes: number;
}

/** Attributes that the copy needs: Readability looks at no others where text is concerned. */
const COPIED = ['class', 'id', 'role', 'itemprop', 'rel', 'lang', 'dir', 'colspan', 'rowspan', 'aria-modal'];

interface Level {
  children: ArrayLike<Node>;
  next: number;
  place: Place;
  block: Place;
  into: Element;
  link: Link;
  bold: boolean;
  hosts: Element[];
}

/** True for a link to another site. */
const leadsAway = (element: Element, { location }: Document) => {
  const { hostname } = element as HTMLAnchorElement;
  return hostname && location && !hostname.endsWith(location.hostname.replace(/^www\./, ''));
};

const PAUSE_EVERY = 200;
const isBlank = (data: string) => !/\S/.test(data);

/** Gathers runs into blocks: a block border or a second line break in a row ends one. */
class BlockGatherer {
  readonly blocks: RawBlock[] = [];
  private runs: (PlacedRun | null)[] = [];
  private filled = false;
  private breaks = 0;

  add(run: PlacedRun) {
    const blank = isBlank(run.node.data);
    if (blank && !this.filled) return;
    if (!blank) {
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

function copyElement(element: Element, tag: string, into: Element): Element {
  const { ownerDocument } = into;
  const made = ownerDocument.createElement(/^[a-z][a-z0-9-]*$/.test(tag) ? tag : 'div');
  for (const name of COPIED) {
    const value = element.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  if (tag === 'a' && element.hasAttribute('href')) {
    const href = element.getAttribute('href')!;
    made.setAttribute('href', href.startsWith('#') ? '#x' : '/x');
  }
  into.appendChild(made);
  return made;
}

/** Walks what a reader sees of the live page (or of the part under `top`), once, changing nothing. Yields often. */
export function* scanPage(document: Document, budget: Budget, top: Element = document.body): Work<PageScan> {
  const copy = document.implementation.createHTMLDocument(document.title);
  const texts: Text[] = [];
  const headings: Element[] = [];
  const gatherer = new BlockGatherer();
  const root: Place = {
    element: top,
    tag: 'body',
    parent: undefined,
    depth: 0,
    verdict: undefined,
  };
  copy.documentElement.lang = document.documentElement.lang;
  const levels: Level[] = [
    {
      children: top.childNodes,
      next: 0,
      place: root,
      block: root,
      into: copy.body,
      link: false,
      bold: false,
      hosts: [],
    },
  ];
  let nodes = 0;
  while (levels.length) {
    const level = levels.at(-1)!;
    const node = level.children[level.next++];
    if (!node) {
      levels.pop();
      if (level.place === level.block) gatherer.end(level.place);
      continue;
    }
    if (++nodes > budget.nodes) throw new UnreadableError('too-many-nodes');
    if (nodes % PAUSE_EVERY === 0) yield;
    if (node.nodeType === 3) {
      const text = node as Text;
      texts.push(text);
      level.into.appendChild(copy.createTextNode(text.data));
      gatherer.add({ node: text, place: level.place, link: level.link, bold: level.bold });
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'br' || tag === 'hr') {
      if (tag === 'br') gatherer.lineBreak(level.block);
      else gatherer.end(level.block);
      copyElement(element, tag, level.into);
      continue;
    }
    const verdict = judgePlace(element, tag);
    const inline = standsInLine(tag);
    if (verdict?.cut) {
      if (!inline) gatherer.end(level.block);
      continue;
    }
    if (level.place.depth >= budget.depth) throw new UnreadableError('too-deep');
    const place: Place = { element, tag, parent: level.place, depth: level.place.depth + 1, verdict };
    if (!inline) gatherer.end(level.block);
    if (tag === 'h1') headings.push(element);
    const hosts = [...level.hosts];
    levels.push({
      children: shownChildren(element, tag, hosts),
      next: 0,
      place,
      block: inline ? level.block : place,
      into: copyElement(element, tag, level.into),
      link: level.link || (tag === 'a' && (leadsAway(element, document) ? 'away' : 'on')),
      bold: level.bold || tag === 'b' || tag === 'strong',
      hosts,
    });
  }
  gatherer.end(root);
  return { blocks: gatherer.blocks, copy, texts, headings, nodes };
}
