import type { Work } from './budget.ts';
import { type Tally, upFrom, verdictOn } from './page-block.ts';
import type { Place } from './place-rules.ts';
import type { PlacedRun, RawBlock } from './scan-page.ts';

/** A block shorter than this, in characters, says nothing about where the body stands. */
const SHORT = 50;
/** Share of a paragraph's weight that each place further up gets. */
const SHARES = [1, 0.7, 0.4, 0.25, 0.15];

interface Prose {
  place: Place;
  weight: number;
}

const textOf = (runs: readonly (PlacedRun | null)[]) =>
  runs
    .map((run) => run?.node.data ?? ' ')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** How much a block speaks like a paragraph of a story: its length, its sentences and commas, less its links. */
function weigh({ place, runs }: RawBlock): Prose | undefined {
  if (runs.reduce((n, run) => n + (run?.node.data.length ?? 1), 0) < SHORT) return undefined;
  const text = textOf(runs);
  if (text.length < SHORT) return undefined;
  const linked = runs.reduce((n, run) => n + (run?.link ? run.node.data.trim().length : 0), 0) / text.length;
  if (linked > 0.5) return undefined;
  const sentences = (text.match(/[.!?…]["'”’»)]*(?:\s|$)/g) ?? []).length;
  const commas = Math.min((text.match(/[,،、，]/g) ?? []).length, 10);
  return { place, weight: (Math.min(text.length, 600) / 100 + sentences + commas * 0.5) * (1 - linked) };
}

/** Weights of all prose, and under each verdict's key: a name over most of the prose says nothing. */
function tallyOf(prose: readonly Prose[]): Tally {
  const tally: Tally = { sum: 0, under: new Map() };
  for (const { place, weight } of prose) {
    tally.sum += weight;
    for (const key of place.keys) tally.under.set(key, (tally.under.get(key) ?? 0) + weight);
  }
  return tally;
}

/** A parent that holds this much more prose than its child is where the body goes on. */
const GOES_ON = 1.25;

/** The element that holds most of the page's prose, judged by prose alone. */
export function* bestPlace(blocks: readonly RawBlock[]): Work<Place | undefined> {
  const prose: Prose[] = [];
  for (const block of blocks) {
    yield;
    const found = weigh(block);
    if (found) prose.push(found);
  }
  const tally = tallyOf(prose);
  const near = new Map<Place, number>();
  const all = new Map<Place, number>();
  for (const { place, weight } of prose) {
    if (verdictOn(place, tally)) continue;
    let step = 0;
    for (const at of upFrom(place)) {
      all.set(at, (all.get(at) ?? 0) + weight);
      if (at === place && place.tag === 'p') continue;
      const share = SHARES[step++];
      if (share) near.set(at, (near.get(at) ?? 0) + share * weight);
    }
  }
  let best: Place | undefined;
  for (const [place, score] of near) if (!best || score > near.get(best)!) best = place;
  for (let at = best?.parent; at; at = at.parent) if (all.get(at)! >= GOES_ON * all.get(best!)!) best = at;
  return best;
}
