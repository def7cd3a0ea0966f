import type { BlockKind } from '../model/article.ts';
import type { Work } from './budget.ts';
import { foldRuns } from './fold-text.ts';
import type { Place, Verdict } from './place-rules.ts';
import type { PlacedRun, RawBlock } from './scan-page.ts';
import type { Piece } from './text-map.ts';

/** A block of the page as a reader sees it, with what the rules look at. */
export interface PageBlock {
  kind: BlockKind;
  text: string;
  pieces: Piece[];
  place: Place;
  /** Share of its characters that Readability chose. */
  chosen: number;
  /** Share of its characters that are links; an item of a list of deals or sources, which lead to other sites, has none. */
  linked: number;
  /** True where all of it is bold. */
  bold: boolean;
}

/** Words alone, in small letters, one space between: for comparing texts of one page. */
export const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What an element is made like: two with one answer serve one purpose. */
export const makeOf = (element: Element | undefined) => `${element?.localName} ${element?.getAttribute('class')}`;

const HEADING = /^h[1-6]$/;

/** True where the place is this element or stands in it. */
export function standsIn(place: Place, element: Element | undefined): boolean {
  for (let at: Place | undefined = place; at; at = at.parent) if (at.element === element) return true;
  return false;
}

/** The place and its parents up to the body. */
export function* upFrom(place: Place): Generator<Place> {
  for (let at: Place | undefined = place; at; at = at.parent) yield at;
}

/** How many characters Readability chose: on the page, and under all verdicts that go by one key. */
export interface Tally {
  sum: number;
  under: Map<string, number>;
}

/** Adds up Readability's choice over the page. */
export function* countChosen(blocks: readonly RawBlock[], chosen: ReadonlySet<Text>): Work<Tally> {
  const tally: Tally = { sum: 0, under: new Map() };
  for (const { runs } of blocks) {
    yield;
    for (const run of runs) {
      if (!run || !chosen.has(run.node)) continue;
      const { length } = run.node.data.trim();
      tally.sum += length;
      for (const key of run.place.keys) tally.under.set(key, (tally.under.get(key) ?? 0) + length);
    }
  }
  return tally;
}

/** Names and tags that stand over this much of the body say nothing: "page-with-sidebar". */
const TOO_MUCH = 0.4;
/** Of these more must be taken for the body: pictures in a row and appeals for money can be longer than a story. */
const SURE = /caption|machines|table/;
const NEARLY_ALL = 0.87;

/** The verdict that stands for a place: the nearest, from itself upwards, that does not condemn the body itself. */
export function verdictOn(place: Place, { sum, under }: Tally): Verdict | undefined {
  // Most places have none.
  for (let at: Place | undefined = place.keys.size ? place : undefined; at; at = at.parent) {
    const { verdict } = at;
    if (verdict && (under.get(verdict.key) ?? 0) < (SURE.test(verdict.why) ? NEARLY_ALL : TOO_MUCH) * sum) {
      return verdict;
    }
  }
  return undefined;
}

function kindOf(place: Place, text: string, bold: boolean): BlockKind {
  for (const { tag } of upFrom(place)) {
    if (HEADING.test(tag)) return 'subheading';
    if (tag === 'blockquote') return 'quotation';
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item';
  }
  return bold && text.length < 100 && !/[.!?…:;,"”]$/.test(text) ? 'subheading' : 'paragraph';
}

/** Makes a block of runs; undefined where nobody sees any text. */
export function makeBlock(
  place: Place,
  runs: readonly (PlacedRun | null)[],
  chosen: ReadonlySet<Text>,
): PageBlock | undefined {
  const { text, pieces } = foldRuns(runs);
  if (!text) return undefined;
  let kept = 0;
  let linked = 0;
  let away = 0;
  let bold = true;
  const runOf = new Map(runs.flatMap((run) => (run ? [[run.node, run] as const] : [])));
  for (const { node, offsets } of pieces) {
    const run = runOf.get(node)!;
    if (chosen.has(node)) kept += offsets.length;
    if (run.link === 'away') away += offsets.length;
    else if (run.link) linked += offsets.length;
    if (!run.bold) bold = false;
  }
  const kind = kindOf(place, text, bold);
  return {
    kind,
    text,
    pieces,
    place,
    chosen: kept / text.length,
    linked: (linked + (kind === 'item' ? 0 : away)) / text.length,
    bold,
  };
}
