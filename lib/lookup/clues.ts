import type { LookupAsk } from '../model/lookup.ts';
import { compareFields, fieldsOf } from './fields.ts';
import { claimsOf, dayOf, type Item, idsOf } from './item.ts';
import { isOfKind } from './kinds.ts';
import { natureOf } from './nature.ts';
import type { Property } from './wikidata-shapes.ts';
import { fold, informative, landsIn, namesake } from './words.ts';

/** What the article tells of the thing that is looked up. */
export type Wanted = Pick<
  LookupAsk,
  'name' | 'type' | 'role' | 'affiliation' | 'kind' | 'words' | 'spoke' | 'published'
>;

/** Claims whose names tell an item from its namesakes. */
export const TELLING: readonly Property[] = [
  'citizenship',
  'country',
  'capital',
  'office',
  'party',
  'occupation',
  'employer',
  'partOf',
  'jurisdiction',
  'industry',
];
/** Claims that name an item's country or province. */
const LANDS: readonly Property[] = ['citizenship', 'country', 'partOf'];

/** One item beside what the article tells, as far as words go. */
export interface Compared {
  wanted: Wanted;
  item: Item;
  /** Description and the names of what the claims point at. */
  text: string;
  /** The telling words of `text`, and those among them that no other item of the name has. */
  own: ReadonlySet<string>;
  alone: ReadonlySet<string>;
  /** Words of role and affiliation, and of the article around the name. */
  said: ReadonlySet<string>;
  article: ReadonlySet<string>;
  /** Lands of the item, and those that the article names. */
  lands: ReadonlySet<string>;
  landsSaid: ReadonlySet<string>;
}

/** The names of what an item's claims point at. */
const pointed = (item: Item, properties: readonly Property[], names: ReadonlyMap<string, string>): string =>
  properties.flatMap((property) => idsOf(item, property).map((id) => names.get(id) ?? '')).join(' ');

/** Brings items of one name beside what the article tells. `names`: of the items that claims point at. */
export function compare(wanted: Wanted, items: readonly Item[], names: ReadonlyMap<string, string>): Compared[] {
  const told = [wanted.role, wanted.affiliation].filter(Boolean).join(' ');
  const article = [...wanted.words, wanted.kind ?? ''].join(' ');
  const texts = items.map((item) => `${item.description} ${pointed(item, TELLING, names)}`);
  const owns = items.map((item, at) => informative(texts[at]!, item.names));
  return items.map((item, at) => ({
    wanted,
    item,
    text: texts[at]!,
    own: owns[at]!,
    alone: new Set([...owns[at]!].filter((word) => owns.every((own, other) => other === at || !own.has(word)))),
    said: informative(told, [wanted.name]),
    article: informative(article, [wanted.name]),
    lands: new Set([
      ...informative(pointed(item, LANDS, names), item.names),
      ...landsIn(informative(item.description, item.names)),
    ]),
    landsSaid: landsIn(informative(`${article} ${told}`, [wanted.name])),
  }));
}

const count = (words: ReadonlySet<string>, wanted: (word: string) => boolean) => [...words].filter(wanted).length;
const isOfPeople = ({ wanted }: Compared) => wanted.type === 'PER';

/** What speaks for an item, and against it; the sum of all is its score. */
export const CLUES: readonly { clue: string; weigh: (compared: Compared) => number }[] = [
  { clue: 'it bears the name', weigh: ({ wanted, item }) => namesake(wanted, item) * 0.6 },
  {
    clue: 'its description has the words of role and party',
    weigh: ({ own, said }) => Math.min(1, count(own, (word) => said.has(word)) * 0.5),
  },
  {
    clue: 'its description has words of the article, more so where no namesake has them',
    weigh: ({ own, said, article, alone }) => {
      const around = count(own, (word) => article.has(word) && !said.has(word));
      const telling = count(alone, (word) => article.has(word) && !said.has(word));
      return Math.min(0.9, around * 0.25 + telling * 0.2);
    },
  },
  { clue: 'its land', weigh: weighLand },
  {
    clue: 'it is of the kind that the bundled knowledge gives',
    weigh: ({ wanted, item }) => ({ yes: 0.3, no: -0.2, unsaid: 0 })[isOfKind(wanted.kind, item.description)],
  },
  {
    clue: 'how many Wikipedias write about it',
    weigh: (compared) => Math.min(1, Math.log2(1 + compared.item.sites) / 7) * (isOfPeople(compared) ? 0.5 : 0.9),
  },
  { clue: 'the field of a person', weigh: (compared) => (isOfPeople(compared) ? weighField(compared) : 0) },
  { clue: 'whether a person can have spoken', weigh: (compared) => (isOfPeople(compared) ? weighTime(compared) : 0) },
  {
    clue: 'nothing tells what it is, nor is it of the article’s words',
    weigh: ({ item, own, said, article }) => {
      const shared = count(own, (word) => said.has(word) || article.has(word));
      return natureOf(item) === 'unknown' && shared === 0 ? -1 : 0;
    },
  },
];

/** A Norwegian company is not the German one that the article speaks of; least of all Norway's minister Germany's. */
function weighLand({ wanted, lands, article, said, landsSaid }: Compared): number {
  if (lands.size === 0) return 0;
  if (count(lands, (word) => article.has(word) || said.has(word)) > 0) return 0.3;
  const own = landsIn(informative(wanted.affiliation ?? '', [wanted.name]));
  if (own.size > 0) return -1;
  return landsSaid.size > 0 ? -0.4 : 0;
}

function weighField({ wanted: { role }, text }: Compared): number {
  const [wanted, own] = [role ?? '', text].map((words) => fieldsOf(fold(words).split(' ')));
  const unsaid = role && own!.size > 0 ? -0.2 : 0;
  return { same: 0.3, near: 0, far: -1.5, unsaid }[compareFields(wanted!, own!)];
}

/** Whoever speaks to a newspaper is alive, and no child. */
function weighTime({ wanted: { spoke, published }, item }: Compared): number {
  const year = Number((published ?? '').slice(0, 4)) || new Date().getUTCFullYear();
  const [born, died] = (['born', 'died'] as const).map((property) =>
    Number(dayOf(claimsOf(item, property)[0]?.mainsnak)?.slice(0, 4) ?? Number.NaN),
  );
  const gone = died! < year || year - born! > 105 || born! > year - 12;
  return spoke && gone ? -2 : 0;
}
