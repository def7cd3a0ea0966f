import type { LookupAsk } from '../model/lookup.ts';
import type { Item } from './item.ts';
import { countryWords, landOf, withStates } from './lands.ts';

/** Words that tell nothing of anybody. */
const COMMON = new Set(
  'a an and the of in on at to for from by with as or is was are were be been has have had its his her their this that which who former current since until between new first last one two also into over under about after before more most other some such than then there they he she it not but said says say year years day days people born city name'.split(
    ' ',
  ),
);

/** Letters and digits in lower case, without accents, single blanks between. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The telling words of a text, cut to what "Chile" and "Chilean" share; the names themselves tell nothing. */
export function informative(text: string, names: readonly string[]): Set<string> {
  const own = new Set(names.flatMap((name) => fold(name).split(' ')));
  const words = withStates(fold(text))
    .split(' ')
    .filter((word) => word.length > 2 && !COMMON.has(word) && !own.has(word));
  return new Set(words.map(stem));
}

/** What makes a nationality of a country, and the vowels that countries end in; each is taken off in its turn. */
const ENDS = /^(\p{L}{4,}?)(?:ians?|eans?|ans?|ese|ish|[aeiou])$/u;

/** "ministers" → "minister"; "pakistani", "pakistan" → "pakist"; "russian", "russia" → "russ". */
export function stem(word: string): string {
  let bare = landOf(landOf(word).replace(/(?<=\p{L}{4})s$/u, ''));
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(ENDS, '$1');
  }
  return bare;
}

let countries: ReadonlySet<string> | undefined;
/** Those among some telling words that name a country or its people. */
export function landsIn(words: ReadonlySet<string>): Set<string> {
  countries ??= new Set([...countryWords(fold)].map(stem));
  return new Set([...words].filter((word) => countries?.has(word)));
}

/** What may stand beside a place's name without making it another place: "Sistan and Baluchestan Province". */
const AREA =
  /^(?:(?:the|of|province|governorate|state|region|city|district|county|island|islands|republic|municipality|strip|oblast|prefecture) ?)+$/;

/** How well an item bears the name looked up: 1 as it stands, less where it is a part of a longer name, 0 not at all. */
export function namesake({ name, type }: Pick<LookupAsk, 'name' | 'type'>, { names }: Pick<Item, 'names'>): number {
  const plain = (text: string) => fold(text).replace(/^the /, '');
  const wanted = plain(name);
  const borne = names.map(plain);
  if (borne.includes(wanted)) return 1;
  const parts = wanted.split(' ');
  if (type === 'PER') return borne.some((other) => isShortOf(parts, other.split(' '))) ? 0.7 : 0;
  const longer = borne.filter((other) => ` ${other} `.includes(` ${wanted} `));
  const within = longer.length > 0 || borne.some((other) => ` ${wanted} `.includes(` ${other} `));
  if (!within) return 0;
  const area = longer.some((other) => AREA.test(` ${other} `.replace(` ${wanted} `, ' ').trim()));
  return type === 'LOC' && !area ? 0.2 : 0.5;
}

/** "Brandvik" for "Otto Brandvik", "Otto Brandvik" for "Otto M. Brandvik": the last names agree, and every other part. */
function isShortOf(parts: readonly string[], other: readonly string[]): boolean {
  const [short, long] = parts.length <= other.length ? [parts, other] : [other, parts];
  return short.length > 0 && short.at(-1) === long.at(-1) && short.every((part) => long.includes(part));
}
