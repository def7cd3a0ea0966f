/** Countries and their people where the two words share too little to be told as one by their first letters. */
const PAIRS =
  'afghan:afghanistan american:america argentine:argentina belgian:belgium brazilian:brazil british:britain briton:britain burkinabe:burkina burmese:myanmar chinese:china congolese:congo cuban:cuba cypriot:cyprus czech:czechia danish:denmark dane:denmark dutch:netherlands emirati:emirates english:england filipino:philippines finnish:finland french:france german:germany greek:greece hungarian:hungary icelandic:iceland irish:ireland israeli:israel italian:italy ivorian:ivory kazakh:kazakhstan kosovar:kosovo kyrgyz:kyrgyzstan laotian:laos lebanese:lebanon malian:mali montenegrin:montenegro norwegian:norway paraguayan:paraguay peruvian:peru philippine:philippines polish:poland portuguese:portugal saudi:arabia scottish:scotland slovak:slovakia spanish:spain swedish:sweden swiss:switzerland syrian:syria taiwanese:taiwan tajik:tajikistan thai:thailand togolese:togo turkish:turkey turkmen:turkmenistan ukrainian:ukraine uruguayan:uruguay uzbek:uzbekistan venezuelan:venezuela vietnamese:vietnam welsh:wales yemeni:yemen zealander:zealand';
const LANDS = new Map(PAIRS.split(' ').map((pair) => pair.split(':') as [string, string]));

/** States of the United States, folded. */
const US_STATES =
  /\b(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|virginia|wisconsin|wyoming)\b/g;

/** Names of states of several words, or of words that the people's name lacks, as one. */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/\bunited kingdom\b/g, 'britain'],
  [/\bunited states(?: of america)?\b/g, 'america'],
  [/\bczech republic\b/g, 'czechia'],
  [/\bturkiye\b/g, 'turkey'],
  [/\bcote d ivoire\b/g, 'ivory coast'],
  [/\bsouth africans?\b|\bsouth africa\b/g, 'southafrica'],
  [/\bsouth sudan(?:ese)?\b/g, 'southsudan'],
  [/\bniger(?:iens?)?\b/g, 'nigerland'],
  // Newspapers write the state and leave the country out; Georgia and Washington may be others.
  [US_STATES, '$& america'],
  [/\bcentral african(?: republic)?\b/g, 'centralafrica'],
  [/\bnorth korea(?:ns?)?\b/g, 'northkorea'],
  [/\bsouth korea(?:ns?)?\b/g, 'southkorea'],
];

/** Words of countries' names that name no country: "Republic of the Congo", "South Korea". */
const SHARED =
  'and the republic democratic people federal federated states state kingdom united islands island territory territories ocean new south north southern northern east west western eastern central saint st us uk u s minor outlying lands region city other unknown';

/** Codes of the list of regions that are no countries, unions and remainders; browsers name some under further codes. */
const NO_COUNTRY = ['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'];

/** "british" → "britain": the country of its people's name, where the table has it. */
export const landOf = (word: string): string => LANDS.get(word) ?? word;

/** Folded text with states of several words as one word. */
export const withStates = (folded: string): string =>
  STATES.reduce((text, [state, name]) => text.replace(state, name), folded);

/** The telling words of all countries' English names, folded: from the browser's own list of regions. */
export function countryWords(fold: (text: string) => string): Set<string> {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const none = new Set(NO_COUNTRY.map((code) => regions.of(code)));
  const names = codes.map((code) => regions.of(code) ?? '').filter((name) => !none.has(name));
  const shared = new Set(SHARED.split(' '));
  const own = ['britain america england scotland wales kosovo palestine'];
  const words = [...names, ...own].flatMap((name) => withStates(fold(name)).split(' '));
  return new Set(words.filter((word) => word.length > 2 && !shared.has(word)));
}
