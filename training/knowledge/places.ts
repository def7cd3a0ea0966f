import { withoutAccents } from '../../lib/text/gazetteer.ts';
import type { Entry, EntryKind } from '../../lib/text/knowledge.ts';
import { withPlurals } from './entry.ts';
import { type City, cities, subdivisionNames, subdivisionsOf } from './packages.ts';
import { names, readTable, slug } from './table.ts';

/** Countries whose first level is named in the news; the rest are parishes, communes, or bear the names of towns. */
const WITH_SUBDIVISIONS =
  'AE AF AM AO AR AT AU BA BD BE BO BR BY CA CD CH CL CN CO DE DZ EG ES ET FR GB GE GH GR ID IL IN IQ IR IT JP KE KH KP KR LB LY MM ML MX MY MZ NG NL NP PE PG PH PK PL PS RU SA SD SN SO SS SV SY TH TJ TR TW UA US UZ VE VN YE ZA ZW'.split(
    ' ',
  );

/** Names that say only a direction, or "centre": never a name by themselves. */
const DIRECTIONS =
  /^(?:(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Centre|Upper|Lower|Middle|Capital|Northeastern|Northwestern|Nord|Sud|Est|Ouest|Littoral|Federal|District|Far|Region|Province \d|Insular|Maritime)[ -]?)+$/;

function overrides(table: string): Map<string, { name: string; aliases: string[]; demonyms: string[]; at: string }> {
  return new Map(
    readTable(table, 5).map(({ fields: [from, country, name, aliases, demonyms], at }) => [
      `${country}/${from}`,
      { name: name!, aliases: names(aliases!), demonyms: withPlurals(names(demonyms!)), at },
    ]),
  );
}

/** First-level subdivisions, from CLDR with our corrections. Never joined to ISO lists by code: they disagree. */
export function makeSubdivisions(): Entry[] {
  const corrections = overrides('subdivisions.tsv');
  const named = subdivisionNames();
  const entries: Entry[] = [];
  for (const country of WITH_SUBDIVISIONS)
    for (const code of subdivisionsOf()[country] ?? []) {
      const name = named[code]?.replace(/[²†]/g, '').trim();
      const fix = corrections.get(`${country}/${named[code] ?? ''}`) ?? corrections.get(`${country}/${name ?? ''}`);
      if (!name || fix?.name === '-') continue;
      const shown = fix?.name ?? name;
      if (DIRECTIONS.test(shown)) continue;
      entries.push({
        id: `sub:${country}/${slug(shown)}`,
        kind: 'subdivision',
        type: 'LOC',
        name: shown,
        aliases: fix?.aliases ?? [],
        demonyms: fix?.demonyms ?? [],
        country,
        weight: country === 'US' || country === 'GB' ? 560 : 500,
      });
    }
  return entries;
}

function cityEntry(city: City, fix: { name: string; aliases: string[]; demonyms: string[] } | undefined): Entry {
  const name = fix?.name ?? withoutAccentsOfRomanization(city.name);
  const capital = city.featureCode === 'PPLC';
  return {
    id: `city:${city.country}/${slug(name)}`,
    kind: 'city',
    type: 'LOC',
    name,
    aliases: [...new Set([...(fix?.aliases ?? []), ...(fix ? [] : [city.name])])].filter((a) => a !== name),
    demonyms: fix?.demonyms ?? [],
    country: city.country,
    ...(capital && { capitalOf: city.country }),
    ...(city.population >= 500_000 && { populationOver: city.population >= 1_000_000 ? 1_000_000 : 500_000 }),
    weight: (capital ? 700 : 300) + Math.round(Math.log10(city.population + 1) * 10) / 10,
  };
}

/** GeoNames writes "Rājshāhi": newspapers do not write macrons and dots below, but they write "São Paulo". */
function withoutAccentsOfRomanization(name: string): string {
  const plain = name.replace(/[‘’]/g, "'");
  return /[āīūēōḩḨşţḑẕ]/i.test(plain) && !/[ãõçéó]/.test(plain) ? withoutAccents(plain) : plain;
}

/** Capitals and cities of half a million people or more, from GeoNames with our spellings. */
export function makeCities(): Entry[] {
  const fixes = overrides('cities.tsv');
  const entries: Entry[] = [];
  for (const city of cities(500_000)) {
    const fix = fixes.get(`${city.country}/${city.name}`);
    if (fix?.name === '-') continue;
    const entry = cityEntry(city, fix);
    const twin = entries.find((e) => e.id === entry.id);
    if (!twin) entries.push(entry);
  }
  return entries;
}

const PLACE_WEIGHT: Partial<Record<EntryKind, number>> = { region: 650, city: 310, subdivision: 500, territory: 640 };

/** Regions, seas, smaller towns of the news and contested places: our own table. */
export function makePlaces(): Entry[] {
  return readTable('places.tsv', 7).map(({ fields, at }): Entry => {
    const [name, kind, country, aliases, demonyms, standsFor, line] = fields as [string, EntryKind, ...string[]];
    const weight = PLACE_WEIGHT[kind];
    if (!weight) throw new Error(`${at}: no place of kind "${kind}"`);
    return {
      id: `${kind === 'city' ? 'city' : 'place'}:${country ? `${country}/` : ''}${slug(name)}`,
      kind,
      type: 'LOC',
      name,
      aliases: names(aliases!),
      demonyms: withPlurals(names(demonyms!)),
      ...(country && { country }),
      ...(standsFor && { standsFor }),
      weight,
      ...(line && { line }),
    };
  });
}
