import type { LookupAsk } from '../model/lookup.ts';
import { compareFields, fieldsOf } from './fields.ts';
import { claimsOf, dayOf, type Item, idsOf } from './item.ts';
import { isDescribed, type Nature, natureOf } from './nature.ts';
import type { Property } from './wikidata-shapes.ts';
import { fold, informative, namesake } from './words.ts';

/** What the article tells of the thing that is looked up. */
export type Wanted = Pick<
  LookupAsk,
  'name' | 'type' | 'role' | 'affiliation' | 'kind' | 'words' | 'spoke' | 'published'
>;

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
};

/** Claims whose names tell an item from its namesakes. */
export const TELLING: readonly Property[] = [
  'citizenship',
  'country',
  'office',
  'party',
  'occupation',
  'employer',
  'partOf',
  'jurisdiction',
];

/** Claims that name an item's country or province. */
const LANDS: readonly Property[] = ['citizenship', 'country', 'partOf'];

/** Least score of an answer, and of a possible match; how far the second must stand behind the first. */
const ENOUGH = 1;
const POSSIBLE = 0.7;
const CLOSE = 0.4;
const MOST_SHOWN = 5;

/**
 * Chooses which of the items that bear a name is meant: by type and name, then by the words that the article and the
 * item share, their fields, and how widely the item is written about. `names`: of the items that claims point at.
 */
export function chooseItem(wanted: Wanted, items: readonly Item[], names: ReadonlyMap<string, string>): Choice {
  const fit = items.filter((item) => NATURES[wanted.type].includes(natureOf(item)) && isDescribed(item));
  const scored = fit
    .filter((item) => namesake(wanted, item) > 0)
    .map((item) => ({ item, score: scoreOf(wanted, item, names) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  const shown = scored.map(({ item }) => item).slice(0, MOST_SHOWN);
  if (!best || best.score < POSSIBLE) return { match: 'none', items: shown };
  const close = scored.filter(({ score }) => score >= POSSIBLE && best.score - score < CLOSE);
  if (close.length > 1 || best.score < ENOUGH)
    return { match: 'several', items: close.map(({ item }) => item).slice(0, MOST_SHOWN) };
  return { match: 'one', item: best.item, others: shown.filter((item) => item !== best.item) };
}

/** The names of what an item's claims point at. */
const pointed = (item: Item, properties: readonly Property[], names: ReadonlyMap<string, string>): string =>
  properties.flatMap((property) => idsOf(item, property).map((id) => names.get(id) ?? '')).join(' ');

const count = (words: ReadonlySet<string>, wanted: (word: string) => boolean) => [...words].filter(wanted).length;

function scoreOf(wanted: Wanted, item: Item, names: ReadonlyMap<string, string>): number {
  const text = `${item.description} ${pointed(item, TELLING, names)}`;
  const own = informative(text, item.names);
  const lands = informative(pointed(item, LANDS, names), item.names);
  const said = informative([wanted.role, wanted.affiliation].filter(Boolean).join(' '), [wanted.name]);
  const article = informative([...wanted.words, wanted.kind ?? ''].join(' '), [wanted.name]);
  const shared = count(own, (word) => said.has(word));
  const around = count(own, (word) => article.has(word) && !said.has(word));
  const inLand = count(lands, (word) => article.has(word) || said.has(word)) > 0;
  const known = Math.min(1, Math.log2(1 + item.sites) / 7);
  return (
    namesake(wanted, item) * 0.6 +
    Math.min(1, shared * 0.5) +
    Math.min(0.9, around * 0.25) +
    (inLand ? 0.3 : 0) +
    known * (wanted.type === 'PER' ? 0.5 : 0.9) +
    (wanted.type === 'PER' ? personWeight(wanted, item, text) : 0) -
    (natureOf(item) === 'unknown' && shared + around === 0 ? 1 : 0)
  );
}

/** Speaks for and against a person: the field of the role, and whether they can have spoken to this newspaper. */
function personWeight({ role, spoke, published }: Wanted, item: Item, text: string): number {
  const [wanted, own] = [role ?? '', text].map((words) => fieldsOf(fold(words).split(' ')));
  const unsaid = role && own!.size > 0 ? -0.2 : 0;
  const byField = { same: 0.3, near: 0, far: -1.5, unsaid }[compareFields(wanted!, own!)];
  const year = Number((published ?? '').slice(0, 4)) || new Date().getUTCFullYear();
  const [born, died] = (['born', 'died'] as const).map((property) =>
    Number(dayOf(claimsOf(item, property)[0]?.mainsnak)?.slice(0, 4) ?? Number.NaN),
  );
  const gone = died! < year || year - born! > 105 || born! > year - 12;
  return byField + (spoke && gone ? -2 : 0);
}
