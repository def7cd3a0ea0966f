import type { CountryRow } from '../../lib/model/knowledge-file.ts';
import type { Entry } from '../../lib/text/knowledge.ts';
import { withPlurals } from './entry.ts';
import { capitals, containment, languageNames, territoryInfo, territoryNames } from './packages.ts';
import { names, readTable } from './table.ts';

/** Sovereign or widely dealt with as a state of its own; the rest of the table are territories. */
const STATES_BEYOND_UN = new Set(['PS', 'VA', 'TW', 'XK']);

/** Which states dependent territories belong to. Written from general knowledge. */
const BELONGS_TO: Record<string, string> = {
  AI: 'GB',
  AS: 'US',
  AW: 'NL',
  AX: 'FI',
  BL: 'FR',
  BM: 'GB',
  BQ: 'NL',
  CC: 'AU',
  CK: 'NZ',
  CW: 'NL',
  CX: 'AU',
  FK: 'GB',
  FO: 'DK',
  GF: 'FR',
  GG: 'GB',
  GI: 'GB',
  GL: 'DK',
  GP: 'FR',
  GS: 'GB',
  GU: 'US',
  HK: 'CN',
  IM: 'GB',
  IO: 'GB',
  JE: 'GB',
  KY: 'GB',
  MF: 'FR',
  MO: 'CN',
  MP: 'US',
  MQ: 'FR',
  MS: 'GB',
  NC: 'FR',
  NF: 'AU',
  NU: 'NZ',
  PF: 'FR',
  PM: 'FR',
  PN: 'GB',
  PR: 'US',
  RE: 'FR',
  SH: 'GB',
  SJ: 'NO',
  SX: 'NL',
  TC: 'GB',
  TK: 'NZ',
  VG: 'GB',
  VI: 'US',
  WF: 'FR',
  YT: 'FR',
};

/** Where CLDR counts dialects, scripts or too few. Written from general knowledge, 2025-12. */
const LANGUAGES: Record<string, string> = {
  AF: 'Pashto|Dari',
  AT: 'German',
  BD: 'Bengali',
  BF: 'Mooré, Bissa, Dyula and Fula; French as a working language',
  BO: 'Spanish and 36 indigenous languages',
  CH: 'German|French|Italian|Romansh',
  CN: 'Mandarin Chinese',
  DZ: 'Arabic|Tamazight',
  ET: 'Amharic|Oromo|Somali|Tigrinya|Afar',
  HK: 'Chinese|English',
  IL: 'Hebrew; Arabic has a special status',
  IQ: 'Arabic|Kurdish',
  LI: 'German',
  MA: 'Arabic|Tamazight',
  ME: 'Montenegrin',
  MK: 'Macedonian|Albanian',
  ML: 'Bambara and 12 other languages; French as a working language',
  MO: 'Chinese|Portuguese',
  NE: 'Hausa; French as a working language',
  NG: 'English',
  NO: 'Norwegian (Bokmål and Nynorsk)',
  RW: 'Kinyarwanda|English|French|Swahili',
  SN: 'French',
  TN: 'Arabic',
  TW: 'Mandarin Chinese and other languages of its peoples',
  UA: 'Ukrainian',
};

/** "034" → "Southern Asia" for each country: the smallest UN region that holds it. */
function regions(): Map<string, string> {
  const named = territoryNames();
  const rows = containment();
  const found = new Map<string, string>();
  for (const [id, members] of Object.entries(rows))
    if (/^\d{3}$/.test(id) && !['003', '419', '202'].includes(id))
      for (const code of members) if (/^[A-Z]{2}$/.test(code)) found.set(code, named[id] ?? '');
  return found;
}

type Info = ReturnType<typeof territoryInfo>[string];

function languagesOf(info: Info | undefined, named: Record<string, string>): string {
  const spoken = Object.entries(info?.languagePopulation ?? {});
  return spoken
    .filter(([, l]) => l._officialStatus === 'official' || l._officialStatus === 'de_facto_official')
    .sort((a, b) => Number(b[1]._populationPercent ?? 0) - Number(a[1]._populationPercent ?? 0))
    .map(([id]) => named[id.replace('_', '-')] ?? named[id.split('_')[0]!] ?? '')
    .filter((name, i, all) => name && all.indexOf(name) === i)
    .join('|');
}

/** Two figures are enough, and do not feign exactness: 88386900 → 88000000. */
function rounded(people: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, people))) - 1);
  return Math.round(people / unit) * unit;
}

/** Countries and territories: their entries, and the facts of the cards by code. */
export function makeCountries(): {
  entries: Entry[];
  rows: Record<string, CountryRow>;
  bodies: Record<string, { name: string; asOf: string }>;
} {
  const rows: Record<string, CountryRow> = {};
  const region = regions();
  const infos = territoryInfo();
  const capital = capitals();
  const languages = languageNames();
  const { UN = [], EU = [] } = containment();
  const memberships = readTable('memberships.tsv', 4).map(({ fields: [id, name, asOf, members] }) => ({
    id: id!,
    name: name!,
    asOf: asOf!,
    members: members!.split(' '),
  }));
  memberships.unshift({ id: 'org:united-nations', name: 'United Nations', asOf: '2026-03', members: UN });
  memberships.splice(1, 0, { id: 'org:european-union', name: 'European Union', asOf: '2026-03', members: EU });
  const entries = readTable('countries.tsv', 5).map(({ fields, at }): Entry => {
    const [code, name, aliases, demonyms, seat] = fields as [string, string, string, string, string];
    const info = infos[code];
    if (!info && code !== 'AQ') throw new Error(`${at}: CLDR knows no ${code}`);
    const people = Number(info?._population ?? 0);
    rows[code] = {
      capital: seat === '-' ? '' : seat || (capital[code] ?? ''),
      region: region.get(code) ?? '',
      languages: LANGUAGES[code] ?? languagesOf(info, languages),
      ...(LANGUAGES[code] && { languagesOurs: true }),
      population: rounded(people),
      memberOf: memberships
        .filter((m) => m.members.includes(code))
        .map((m) => m.id)
        .join('|'),
    };
    const state = UN.includes(code) || STATES_BEYOND_UN.has(code);
    return {
      id: code,
      kind: state ? 'country' : 'territory',
      type: 'LOC',
      name,
      aliases: names(aliases),
      demonyms: withPlurals(names(demonyms)),
      ...(BELONGS_TO[code] && { country: BELONGS_TO[code] }),
      weight: (state ? 900 : 800) + Math.round(Math.log10(people + 1) * 10) / 10,
    };
  });
  const bodies = Object.fromEntries(memberships.map(({ id, name, asOf }) => [id, { name, asOf }]));
  return { entries, rows, bodies };
}
