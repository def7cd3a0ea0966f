import type { BlockKind } from '../model/article.ts';
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
  /** Share of its characters that are links. */
  linked: number;
  /** True where all of it is bold. */
  bold: boolean;
}

const HEADING = /^h[1-6]$/;

/** The place and its parents up to the body. */
export function* upFrom(place: Place): Generator<Place> {
  for (let at: Place | undefined = place; at; at = at.parent) yield at;
}

/** Adds up, for every place, how many characters Readability chose in it. Answers the sum over the page. */
export function countChosen(blocks: readonly RawBlock[], chosen: ReadonlySet<Text>): number {
  let sum = 0;
  for (const run of blocks.flatMap((block) => block.runs)) {
    if (!run) continue;
    const length = run.node.data.trim().length;
    const kept = chosen.has(run.node) ? length : 0;
    sum += kept;
    for (const place of upFrom(run.place)) {
      place.all += length;
      place.kept += kept;
    }
  }
  return sum;
}

/** A name on an element that holds this much of the body says nothing: "page-with-sidebar". */
const TOO_MUCH = 0.4;

/** The verdict that stands for a place: the nearest, from itself upwards, that does not condemn the body itself. */
export function verdictOn(place: Place, sum: number): Verdict | undefined {
  for (const at of upFrom(place)) {
    if (at.verdict && at.kept < TOO_MUCH * sum) return at.verdict;
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
  let bold = true;
  const runOf = new Map(runs.flatMap((run) => (run ? [[run.node, run] as const] : [])));
  for (const { node, offsets } of pieces) {
    const run = runOf.get(node)!;
    if (chosen.has(node)) kept += offsets.length;
    if (run.link) linked += offsets.length;
    if (!run.bold) bold = false;
  }
  return {
    kind: kindOf(place, text, bold),
    text,
    pieces,
    place,
    chosen: kept / text.length,
    linked: linked / text.length,
    bold,
  };
}
