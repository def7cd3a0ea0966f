import type { Mention, NameType } from '../../model/analysis.ts';
import type { Entry, Gazetteer, Hit, Knowledge } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { readSentences } from '../sentences.ts';

/** For tests: a text whose names are marked by hand, "[PER Aldo Marr] said …", as the reading and mentions the stages take. */
export function marked(text: string): { text: string; reading: Reading; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let plain = '';
  let last = 0;
  for (const match of text.matchAll(/\[(PER|ORG|LOC|NORP|ROLE) ([^\]]+)\]/g)) {
    plain += text.slice(last, match.index);
    const start = plain.length;
    plain += match[2];
    last = match.index + match[0].length;
    mentions.push({ start, end: plain.length, type: match[1] as NameType, confidence: 1, rule: 'by hand', why: [] });
  }
  plain += text.slice(last);
  return { text: plain, reading: readSentences(plain), mentions };
}

const country = (id: string, name: string, demonyms: string[], capital: string, aliases: string[] = []): Entry[] => [
  { id, kind: 'country', type: 'LOC', name, aliases, demonyms, weight: 1000 },
  {
    id: `city:${id}`,
    kind: 'city',
    type: 'LOC',
    name: capital,
    aliases: [],
    demonyms: [],
    country: id,
    capitalOf: id,
    weight: 100,
  },
];

const ENTRIES: readonly Entry[] = [
  ...country('NO', 'Norway', ['Norwegian', 'Norwegians'], 'Oslo'),
  ...country('PE', 'Peru', ['Peruvian', 'Peruvians'], 'Lima'),
  ...country('KE', 'Kenya', ['Kenyan', 'Kenyans'], 'Nairobi'),
  ...country('US', 'United States', ['American', 'Americans'], 'Washington', ['US', 'U.S.', 'America']),
  ...country('KP', 'North Korea', ['North Korean'], 'Pyongyang', ['DPRK']),
  {
    id: 'org:un',
    kind: 'body',
    type: 'ORG',
    name: 'United Nations',
    aliases: ['UN'],
    demonyms: [],
    neutral: true,
    weight: 50,
  },
];

/** For tests: a gazetteer of a few countries, so that no test depends on the bundled file. */
export const SMALL_KNOWLEDGE: Knowledge = { gazetteer: gazetteerOf(ENTRIES) };

function gazetteerOf(entries: readonly Entry[]): Gazetteer {
  const hits = new Map<string, Hit[]>();
  const add = (surface: string, hit: Hit) => hits.set(surface, [...(hits.get(surface) ?? []), hit]);
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases]) add(name, { entry, as: 'name' });
    for (const demonym of entry.demonyms) add(demonym, { entry, as: 'demonym' });
  }
  return {
    entries,
    lookup: (surface) => hits.get(surface) ?? [],
    isPrefix: (words) => [...hits.keys()].some((k) => k.startsWith(words)),
    entry: (id) => entries.find((e) => e.id === id),
  };
}
