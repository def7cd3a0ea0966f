import { claimsOf, type Item, idsOf } from './item.ts';
import { PROPERTY, type Property } from './wikidata-shapes.ts';

/** What an item is, as far as the types of names tell things apart. */
export type Nature = 'person' | 'place' | 'body' | 'group' | 'work' | 'page' | 'unknown';

/** Classes (P31) that settle it. Disambiguation and list pages, names and articles of journals are no things of the news. */
const CLASSES: Readonly<Record<string, Nature>> = {
  Q5: 'person',
  Q4167410: 'page',
  Q22808320: 'page',
  Q13406463: 'page',
  Q4167836: 'page',
  Q101352: 'page',
  Q202444: 'page',
  Q12308941: 'page',
  Q11879590: 'page',
  Q13442814: 'page',
  Q11424: 'work',
  Q571: 'work',
  Q7725634: 'work',
  Q482994: 'work',
  Q7366: 'work',
  Q134556: 'work',
  Q7889: 'work',
  Q5398426: 'work',
  Q3305213: 'work',
  Q15416: 'work',
  Q6256: 'place',
  Q3624078: 'place',
  Q515: 'place',
  Q5119: 'place',
  Q7275: 'place',
  Q7278: 'body',
  Q43229: 'body',
  Q4830453: 'body',
  Q6881511: 'body',
  Q327333: 'body',
  Q484652: 'body',
  Q17127659: 'body',
  Q41710: 'group',
  Q133311: 'group',
  Q231002: 'group',
};

/** Words of descriptions, tried in this order where classes do not settle it. */
const WORDS: readonly (readonly [Nature, RegExp])[] = [
  ['page', /\b(?:disambiguation page|family name|given name|surname|list article|scientific article)\b/],
  [
    'work',
    /\b(?:film|album|song|single|novel|book|painting|play by|video game|television series|TV series|episode|ship|taxon|species|asteroid|horse|magazine issue)\b/i,
  ],
  ['group', /\b(?:ethnic group|people of|tribe|nationality|religious group|citizens or residents|followers of)\b/i],
  [
    'body',
    /\b(?:organi[sz]ation|party|company|agency|ministry|union|association|corporation|bank|court|parliament|legislature|alliance|armed group|militia|army|police|newspaper|broadcaster|commission|committee|movement|institute|university|club|council|federation|authority|bureau|department|team|front)\b/i,
  ],
  [
    'place',
    /\b(?:country|state|province|city|town|village|region|district|county|municipality|island|river|capital|territory|republic|commune|port|strait|sea|lake|mountain|dam|settlement|suburb|governorate|prefecture|canton)\b/i,
  ],
  // "English-language newspaper" is none.
  ['work', /(?<!-)\b(?:language|dialect)\b/i],
];

const has = (item: Item, ...properties: Property[]) => properties.some((p) => claimsOf(item, p).length > 0);

/** What an item is: by its class, then by the words of its description, then by what is said of it. */
export function natureOf(item: Item): Nature {
  const classes = idsOf(item, 'isA').map((id) => CLASSES[id]);
  const settled = (['person', 'page', 'work', 'place', 'body', 'group'] as const).find((n) => classes.includes(n));
  if (settled) return settled;
  const said = WORDS.find(([, words]) => words.test(item.description))?.[0];
  if (said) return said;
  if (has(item, 'performer', 'author', 'filmDirector')) return 'work';
  if (has(item, 'seat', 'legalForm', 'industry', 'owner', 'chair', 'chief', 'secretary')) return 'body';
  if (has(item, 'coordinates', 'capital', 'population', 'partOf')) return 'place';
  if (has(item, 'born', 'citizenship', 'occupation')) return 'person';
  return 'unknown';
}

/** True where anything at all is said of an item; an empty one is no answer. */
export const isDescribed = (item: Item): boolean =>
  item.description !== '' || Object.values(PROPERTY).some((property) => (item.claims[property]?.length ?? 0) > 0);
