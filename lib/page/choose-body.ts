import { BODY_RULES, type BodyContext } from './body-rules.ts';
import { NAVIGATION_WORD } from './boilerplate.ts';
import { countChosen, makeBlock, type PageBlock, verdictOn } from './page-block.ts';
import type { PlacedRun, RawBlock } from './scan-page.ts';

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

/** Runs at the ends of a block that are whole links with a word of navigation: "<a>Back</a><a>Back</a> Months after …". */
function trimNavigation(runs: readonly (PlacedRun | null)[]): (PlacedRun | null)[] {
  const strip = (list: (PlacedRun | null)[]) => {
    let i = 0;
    let found = 0;
    while (i < list.length) {
      const run = list[i];
      if (run && /\S/.test(run.node.data)) {
        if (!run.link || !NAVIGATION_WORD.test(run.node.data.trim())) break;
        found = i + 1;
      }
      i++;
    }
    return list.slice(i < list.length ? found : 0);
  };
  return strip(strip([...runs]).reverse()).reverse();
}

/** The body's blocks among all blocks of the page: Readability's choice, less what the rules know better. */
export function chooseBody(raw: readonly RawBlock[], chosen: ReadonlySet<Text>, context: BodyContext): Body {
  const sum = countChosen(raw, chosen);
  const steps: Step[] = [];
  const outOfPlace: { words: string; why: string }[] = [];
  let blocks: PageBlock[] = [];
  for (const { place, runs } of raw) {
    if (!runs.some((run) => run && chosen.has(run.node))) continue;
    const reason = verdictOn(place, sum);
    if (reason) {
      const removed = makeBlock(place, runs, chosen);
      if (removed) outOfPlace.push({ words: words(removed.text), why: reason.why });
      continue;
    }
    const standing = runs.filter((run) => !run || run.place === place || !verdictOn(run.place, sum));
    const block = makeBlock(place, trimNavigation(standing), chosen);
    if (block && block.chosen >= 0.5) blocks.push(block);
  }
  steps.push({ step: 'readability', kept: blocks.length + outOfPlace.length, removed: [] });
  steps.push({ step: 'place', kept: blocks.length, removed: outOfPlace });
  for (const { rule, removed } of BODY_RULES) {
    const out = removed(blocks, context);
    blocks = blocks.filter((block) => !out.has(block));
    const gone = [...out].map(([block, why]) => ({ words: words(block.text), why }));
    steps.push({ step: rule, kept: blocks.length, removed: gone });
  }
  return { blocks, steps };
}
