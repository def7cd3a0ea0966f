import { CLUES, type Compared, compare, type Wanted } from './clues.ts';
import type { Item } from './item.ts';
import { isDescribed, type Nature, natureOf } from './nature.ts';
import { namesake } from './words.ts';

export type Choice =
  | { match: 'one'; item: Item; others: readonly Item[] }
  | { match: 'several'; items: readonly Item[] }
  | { match: 'none'; items: readonly Item[] };

/** Natures that a name of each type can have. */
const NATURES: Readonly<Record<Wanted['type'], readonly Nature[]>> = {
  PER: ['person'],
  LOC: ['place'],
  ORG: ['body', 'group', 'unknown'],
  NORP: ['group', 'body', 'place', 'unknown'],
  ANY: ['person', 'place', 'body', 'group', 'work', 'unknown'],
};

/** Least score of an answer, and of a possible match; how far the second must stand behind the first. */
const ENOUGH = 1;
const POSSIBLE = 0.7;
const CLOSE = 0.4;
const MOST_SHOWN = 5;

/**
 * Chooses which of the items that bear a name is meant: by type and name, then by the sum of all clues. `names`: of the
 * items that claims point at.
 */
export function chooseItem(wanted: Wanted, items: readonly Item[], names: ReadonlyMap<string, string>): Choice {
  const fit = items.filter(
    (item) => NATURES[wanted.type].includes(natureOf(item)) && isDescribed(item) && namesake(wanted, item) > 0,
  );
  const scored = compare(wanted, fit, names)
    .map((compared) => ({ item: compared.item, score: scoreOf(compared) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  const shown = scored.map(({ item }) => item).slice(0, MOST_SHOWN);
  if (!best || best.score < POSSIBLE) return { match: 'none', items: shown };
  const close = scored.filter(({ score }) => score >= POSSIBLE && best.score - score < CLOSE);
  if (close.length > 1 || best.score < ENOUGH)
    return { match: 'several', items: close.map(({ item }) => item).slice(0, MOST_SHOWN) };
  return { match: 'one', item: best.item, others: shown.filter((item) => item !== best.item) };
}

const scoreOf = (compared: Compared) => CLUES.reduce((sum, { weigh }) => sum + weigh(compared), 0);
