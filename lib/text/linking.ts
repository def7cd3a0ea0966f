import type { Entity, NameType } from '../model/analysis.ts';
import type { Entry, Gazetteer, Hit } from './knowledge.ts';
import { CLUES } from './linking/clues.ts';
import { isCommonName } from './linking/generic.ts';
import { findMisspelt } from './linking/misspelt.ts';

/** What the article tells of where it plays. */
export interface Setting {
  text: string;
  /** How often the article names each country: by its name, its people, its capital, its towns and regions. */
  countries: ReadonlyMap<string, number>;
}

type Linked = Pick<Entity, 'link' | 'candidates'>;

const isCountry = (entry: Entry) => entry.kind === 'country' || entry.kind === 'territory';

/** Counts the countries an article names. Ambiguous names ("Georgia", "Congolese") count for none. */
export function settingOf(text: string, surfaces: Iterable<string>, gazetteer: Gazetteer): Setting {
  const countries = new Map<string, number>();
  for (const surface of surfaces) {
    const places = gazetteer
      .lookup(surface.replace(/^the /i, ''))
      .filter((h) => h.entry.type === 'LOC')
      .map((h) => (isCountry(h.entry) ? h.entry.id : h.entry.country));
    const country = places[0];
    if (country && places.every((p) => p === country)) countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  return { text, countries };
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Paris, Texas" is not the capital of France: a subdivision of another country right behind the name. */
function standsElsewhere(entry: Entry, name: string, setting: Setting, gazetteer: Gazetteer): boolean {
  if (entry.kind !== 'city') return false;
  const behind = new RegExp(`\\b${escaped(name)}, ([A-Z][\\w.]+(?: [A-Z][\\w.]+){0,2})(?! and\\b)`, 'g');
  for (const [, words] of setting.text.matchAll(behind)) {
    const parts = words!.split(' ');
    const regions = [parts, parts.slice(0, 2), parts.slice(0, 1)].map((p) => p.join(' ').replace(/[.,]$/, ''));
    const hits = regions.map((r) => gazetteer.lookup(r)).find((h) => h.some((hit) => hit.entry.kind === 'subdivision'));
    const entries = (hits ?? []).map((h) => h.entry);
    const here = entries.some((e) => e.kind === 'city' || e.country === entry.country || e.id === entry.country);
    if (entries.length > 0 && !here) return true;
  }
  return false;
}

/** A clue decides; the country's mere presence hints; a country is meant by default rather than a part of another. */
const CLUE = 4;
const AT_MOST_FROM_COUNTRY = 2;
const PRIOR_OF_COUNTRY = 1.5;

/** How much the article speaks for this reading of an ambiguous name. */
function evidence(entry: Entry, setting: Setting): number {
  const clues = (CLUES[entry.id] ?? []).filter((c) => new RegExp(`\\b${escaped(c)}\\b`).test(setting.text)).length;
  const own = setting.countries.get((isCountry(entry) ? entry.id : entry.country) ?? '') ?? 0;
  return CLUE * clues + (isCountry(entry) ? PRIOR_OF_COUNTRY + own : Math.min(own, AT_MOST_FROM_COUNTRY));
}

const linked = ({ id, name }: Entry): Linked => ({ link: { id, name } });
const homeOf = (entry: Entry) => (isCountry(entry) ? entry.id : entry.country);

const PARENT_WORDS = '(?:province|region|governorate|state|oblast|district|county)';

/** "Kandahar" is the city, "Kandahar province" the province around it. */
function cityOrProvince(entries: readonly Entry[], text: string): Entry | undefined {
  const city = entries.find((e) => e.kind === 'city');
  const around = entries.find((e) => e.kind === 'subdivision');
  if (!city || !around || entries.length > 2) return undefined;
  const name = escaped(around.name);
  const saysSo = new RegExp(`\\b${name}(?:'s)? ${PARENT_WORDS}\\b|\\b${PARENT_WORDS} of ${name}\\b`, 'i').test(text);
  return saysSo ? around : city;
}

/** Readings in one country that the article tells apart no further: the capital, or else the clearly larger place. */
function largest(entries: readonly Entry[], text: string): Entry | undefined {
  const heaviest = entries.reduce((a, b) => (b.weight > a.weight ? b : a));
  const home = homeOf(heaviest);
  if (!home || entries.some((e) => homeOf(e) !== home)) return undefined;
  if (heaviest.capitalOf) return heaviest;
  const clearly = entries.every((e) => e === heaviest || heaviest.weight - e.weight >= 20);
  return cityOrProvince(entries, text) ?? (clearly ? heaviest : undefined);
}

/** The one reading that the article decides for, or all of them. */
function decide(entries: readonly Entry[], setting: Setting): Linked {
  const rated = entries.map((entry) => ({ entry, points: evidence(entry, setting) }));
  rated.sort((a, b) => b.points - a.points || b.entry.weight - a.entry.weight);
  const best = rated[0]!;
  const next = rated[1];
  if (!next || best.points >= 1.5 * next.points + 1) return linked(best.entry);
  const near = rated.filter((r) => best.points < 1.5 * r.points + 1).map((r) => r.entry);
  const clear = largest(near, setting.text);
  return clear ? linked(clear) : { candidates: near.map((e) => e.id) };
}

/** Kinds that belong to their country; alliances and world bodies only sit in it. */
const OF_A_STATE = new Set<Entry['kind']>([
  'agency',
  'armed forces',
  'court',
  'government',
  'ministry',
  'parliament',
  'party',
  'union',
]);

/** A common name belongs to the country that the article is about; a state's body in another's story is no match. */
function atHome(name: string, entries: readonly Entry[], setting: Setting): readonly Entry[] {
  if (!isCommonName(name)) return entries;
  const most = Math.max(0, ...setting.countries.values());
  return entries.filter((e) => {
    const country = OF_A_STATE.has(e.kind) ? e.country : undefined;
    return country === undefined || (setting.countries.get(country) ?? 0) * 2 >= Math.max(most, 1);
  });
}

const fits = (type: NameType) => (hit: Hit) =>
  type === 'NORP' ? hit.as === 'demonym' : hit.as === 'name' && hit.entry.type === type;

/**
 * Links what an article names to the bundled knowledge: by alias and type, ambiguous names by the article's words,
 * misspelt places and organisations by sound and spelling.
 * @param names The forms the article prints, any order; the fullest that is known decides.
 * @returns One entry where it is sure, the candidates where it is not, nothing where nothing matches.
 */
export function linkEntity(names: readonly string[], type: NameType, setting: Setting, gazetteer: Gazetteer): Linked {
  if (type === 'PER' || type === 'ROLE') return {};
  const fullestFirst = [...names].sort((a, b) => b.length - a.length);
  for (const name of fullestFirst) {
    const bare = name.replace(/^the /i, '');
    const hits = [...gazetteer.lookup(name), ...(bare === name ? [] : gazetteer.lookup(bare))].filter(fits(type));
    const known = [...new Set(hits.map((h) => h.entry))].filter((e) => !e.generic);
    if (known.length === 0) continue;
    const left = atHome(bare, known, setting).filter((e) => !standsElsewhere(e, name, setting, gazetteer));
    return left.length === 0 ? {} : decide(left, setting);
  }
  const spelt = findMisspelt(fullestFirst[0] ?? '', type, gazetteer);
  return spelt.length === 0 ? {} : decide(spelt, setting);
}
