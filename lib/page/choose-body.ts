import { BODY_RULES, type BodyContext } from './body-rules.ts';
import { NAVIGATION_WORD } from './boilerplate.ts';
import type { Work } from './budget.ts';
import { joinNeighbours, keyPoints } from './join-neighbours.ts';
import { countChosen, makeBlock, type PageBlock, verdictOn } from './page-block.ts';
import type { PlacedRun, RawBlock } from './scan-page.ts';
import { askWitness } from './witness.ts';

/** What a step kept and removed. */
export interface Step {
  step: string;
  kept: number;
  removed: readonly { words: string; why: string }[];
}

export interface Body {
  blocks: PageBlock[];
  steps: Step[];
}

const words = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/**
 * Runs at the ends of a block that are whole links with a word of navigation: "<a>Back</a><a>Back</a> Months after …",
 * but not "<a>Subscribe</a> to the idea".
 */
function trimNavigation(runs: readonly (PlacedRun | null)[]): (PlacedRun | null)[] {
  const strip = (list: (PlacedRun | null)[], goesOn: RegExp) => {
    let found = 0;
    for (const [i, run] of list.entries()) {
      if (!run || !/\S/.test(run.node.data)) continue;
      if (run.link && NAVIGATION_WORD.test(run.node.data.trim())) found = i + 1;
      else return list.slice(goesOn.test(run.node.data) ? 0 : found);
    }
    return list;
  };
  return strip(strip([...runs], /^\s*[\p{Ll},]/u).reverse(), /[\p{L},]\s*$/u).reverse();
}

/** All blocks of the page whose place does not speak against them, and the chosen ones among those whose place does. */
function* judgePlaces(
  raw: readonly RawBlock[],
  chosen: ReadonlySet<Text>,
): Work<{ candidates: PageBlock[]; removed: { words: string; why: string }[] }> {
  const tally = yield* countChosen(raw, chosen);
  const removed: { words: string; why: string }[] = [];
  const candidates: PageBlock[] = [];
  for (const { place, runs } of raw) {
    yield;
    const reason = verdictOn(place, tally);
    if (!reason) {
      const standing = runs.filter((run) => !run || run.place === place || !verdictOn(run.place, tally));
      const block = makeBlock(place, trimNavigation(standing), chosen);
      if (block) candidates.push(block);
    } else if (runs.some((run) => run && chosen.has(run.node))) {
      const block = makeBlock(place, runs, chosen);
      if (block) removed.push({ words: words(block.text), why: reason.why });
    }
  }
  return { candidates, removed };
}

/** The body's blocks among all blocks of the page: Readability's choice, less and more what the rules know better. */
export function* chooseBody(raw: readonly RawBlock[], chosen: ReadonlySet<Text>, context: BodyContext): Work<Body> {
  const { candidates, removed } = yield* judgePlaces(raw, chosen);
  const first = candidates.filter((block) => block.chosen >= 0.5);
  const told = askWitness(candidates, first, context.witness);
  const known = candidates.filter((block) => block.chosen >= 0.5 || told.has(block));
  const joined = new Set([...joinNeighbours(candidates, known), ...keyPoints(candidates, known, context.headline)]);
  let blocks = candidates.filter((block) => block.chosen >= 0.5 || told.has(block) || joined.has(block));
  const steps: Step[] = [
    { step: 'readability', kept: first.length + removed.length, removed: [] },
    { step: 'place', kept: first.length, removed },
    { step: 'witness', kept: known.length, removed: [] },
    { step: 'neighbours', kept: blocks.length, removed: [] },
  ];
  for (const { rule, removed } of BODY_RULES) {
    yield;
    const out = removed(blocks, context);
    blocks = blocks.filter((block) => !out.has(block));
    const gone = [...out].map(([block, why]) => ({ words: words(block.text), why }));
    steps.push({ step: rule, kept: blocks.length, removed: gone });
  }
  return { blocks, steps };
}
