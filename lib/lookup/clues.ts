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
  /** Names, description, and the names of what the claims point at. */
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
  const article = wanted.words.join(' ');
  // The kind is a clue of its own: "a company" is not told from other companies by that word.
  const known = [wanted.name, wanted.kind ?? ''];
  const texts = items.map((item) => `${item.names.join(' ')} ${item.description} ${pointed(item, TELLING, names)}`);
  const owns = texts.map((text) => informative(text, known));
  return items.map((item, at) => ({
    wanted,
    item,
    text: texts[at]!,
    own: owns[at]!,
    alone: new Set([...owns[at]!].filter((word) => owns.every((own, other) => other === at || !own.has(word)))),
    said: informative(told, [wanted.name]),
    article: informative(article, [wanted.name]),
    lands: new Set([
      ...informative(pointed(item, LANDS, names), known),
      ...landsIn(informative(`${item.name} ${item.description}`, known)),
    ]),
    landsSaid: landsIn(informative(`${article} ${told}`, [wanted.name])),
  }));
}

/** Telling words of an article that says enough for a thing of it to share one. */
const MUCH = 4;

const count = (words: ReadonlySet<string>, wanted: (word: string) => boolean) => [...words].filter(wanted).length;
const isPlaceOrBody = ({ type }: Wanted) => type === 'LOC' || type === 'ORG';
const isOfPeople = ({ wanted }: Compared) => wanted.type === 'PER';

/** How well known a thing is, 0 to 1: 127 Wikipedias and more write about the best known. */
const fameOf = ({ sites }: Item) => Math.min(1, Math.log2(1 + sites) / 7);
/** Of such a thing a newspaper need say nothing: some fifty Wikipedias write about it. */
const WELL_KNOWN = 0.8;
/** What that counts: the news speaks of unknown people every day, hardly ever of unknown places. */
const FAME: Readonly<Record<Wanted['type'], number>> = { PER: 0.5, LOC: 0.8, ORG: 0.7, NORP: 0.8, ANY: 0.8 };

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
    weigh: ({ wanted, item }) => fameOf(item) * FAME[wanted.type],
  },
  { clue: 'the field of a person', weigh: (compared) => (isOfPeople(compared) ? weighField(compared) : 0) },
  { clue: 'whether a person can have spoken', weigh: (compared) => (isOfPeople(compared) ? weighTime(compared) : 0) },
  { clue: 'a people is meant where one is named', weigh: weighPeople },
  {
    clue: 'nothing that the article says speaks for it',
    weigh: (compared) => {
      const { wanted, item, own, said, article, lands, landsSaid } = compared;
      const shared = count(own, (word) => said.has(word) || article.has(word));
      const field = isOfPeople(compared) && weighField(compared) > 0;
      const near = shared > 0 || field || count(lands, (word) => landsSaid.has(word)) > 0;
      const known = isPlaceOrBody(wanted) && namesake(wanted, item) === 1 && fameOf(item) > WELL_KNOWN;
      return near || known || article.size < MUCH ? 0 : -0.3;
    },
  },
  {
    clue: 'nothing tells what it is, nor is it of the article’s words',
    weigh: ({ item, own, said, article }) => {
      const shared = count(own, (word) => said.has(word) || article.has(word));
      return natureOf(item) === 'unknown' && shared === 0 ? -1 : 0;
    },
  },
];

/**
 * A Norwegian company is not the German one that the article speaks of; least of all Norway's minister Germany's. Only
 * of well-known things is the country left out: "Paris", beside "Ukraine".
 */
function weighLand({ wanted, item, lands, article, said, landsSaid }: Compared): number {
  if (lands.size === 0) return 0;
  if (count(lands, (word) => article.has(word) || said.has(word)) > 0) return 0.3;
  const own = landsIn(informative(wanted.affiliation ?? '', [wanted.name]));
  if (own.size > 0) return -1;
  return landsSaid.size > 0 ? -0.4 - 0.4 * (1 - fameOf(item)) : 0;
}

function weighField({ wanted: { role }, text }: Compared): number {
  const [wanted, own] = [role ?? '', text].map((words) => fieldsOf(fold(words).split(' ')));
  const unsaid = role && own!.size > 0 ? -0.2 : 0;
  return { same: 0.5, near: 0, far: -1.5, unsaid }[compareFields(wanted!, own!)];
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

/** "Hausa traders" are a people, and of no village of that name; a country may be meant where a nationality is named. */
function weighPeople({ wanted, item }: Compared): number {
  if (wanted.type !== 'NORP') return 0;
  const nature = natureOf(item);
  if (nature === 'group') return 0.4;
  return nature === 'place' && isOfKind('country', item.description) === 'no' ? -0.6 : 0;
}
