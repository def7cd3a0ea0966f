/** Countries and their people where the two words share too little to be told as one by their first letters. */
const PAIRS =
  'american:america argentine:argentina belgian:belgium brazilian:brazil british:britain briton:britain burmese:myanmar chinese:china congolese:congo cypriot:cyprus czech:czechia danish:denmark dane:denmark dutch:netherlands emirati:emirates english:england filipino:philippines finnish:finland french:france german:germany greek:greece icelandic:iceland irish:ireland israeli:israel italian:italy ivorian:ivory lebanese:lebanon malian:mali norwegian:norway peruvian:peru philippine:philippines polish:poland portuguese:portugal saudi:arabia scottish:scotland slovak:slovakia spanish:spain swedish:sweden swiss:switzerland syrian:syria taiwanese:taiwan thai:thailand turkish:turkey ukrainian:ukraine venezuelan:venezuela vietnamese:vietnam welsh:wales yemeni:yemen';
const LANDS = new Map(PAIRS.split(' ').map((pair) => pair.split(':') as [string, string]));

/** Names of states of several words, as one. */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/\bunited kingdom\b/g, 'britain'],
  [/\bunited states(?: of america)?\b/g, 'america'],
];

/** "british" → "britain": the country of its people's name, where the table has it. */
export const landOf = (word: string): string => LANDS.get(word) ?? word;

/** Folded text with states of several words as one word. */
export const withStates = (folded: string): string =>
  STATES.reduce((text, [state, name]) => text.replace(state, name), folded);
