import type { Affiliation, Entity, Mention } from '../../model/analysis.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { type Belonging, readBelongings } from './affiliation.ts';
import type { Group } from './group.ts';
import { NO_OFFICE_IN, OFFICE_OF, STATE_OFFICE } from './role-words.ts';
import { readHolders } from './roles.ts';
import type { Shape } from './shape.ts';

/** How a rule's finding is said to a reader. */
const SAID: Readonly<Record<string, string>> = {
  title: 'title',
  sender: 'sent by',
  'role of': 'title',
  apposition: 'described as',
  'apposition of': 'described as',
  of: 'described as',
  bracket: 'described as',
  possessive: 'named with',
  'title in the name': 'title',
  demonym: 'named with',
  'apposition demonym': 'described as',
};

/** Rules in the order of trust: where two mentions of a person say different things, the first wins. */
const TRUST = [
  'sender',
  'title',
  'apposition',
  'role of',
  'apposition of',
  'of',
  'possessive',
  'bracket',
  'title in the name',
  'demonym',
  'apposition demonym',
];

/** Whom each person belongs to: what the article says beside any mention of the name, else what the office itself says. */
export function belongingsOf(
  reading: Reading,
  shapes: readonly Shape[],
  mentions: readonly Mention[],
  groups: readonly Group[],
  entities: readonly Entity[],
  knowledge: Knowledge,
): Map<Group, Affiliation> {
  const groupOf = new Map(groups.flatMap((g) => g.mentions.map((m) => [m, g] as const)));
  const best = new Map<Group, Belonging>();
  for (const belonging of shapes.flatMap((shape) => readBelongings(shape, reading.text))) {
    const group = groupOf.get(belonging.person)!;
    const old = best.get(group);
    if (!old || rank(belonging, reading.text) < rank(old, reading.text)) best.set(group, belonging);
  }
  const found = new Map<Group, Affiliation>();
  for (const [group, belonging] of best) {
    const party = entities[groups.indexOf(groupOf.get(belonging.party)!)]!;
    const words = reading.text
      .slice(belonging.from, belonging.to)
      .replace(/\s+/g, ' ')
      .replace(/[,:;]$/, '');
    const affiliation: Affiliation = {
      ...partyOf(party, entities, knowledge),
      rule: belonging.rule,
      why: [`${SAID[belonging.rule]}: ${words}`],
    };
    found.set(group, belonging.former ? { ...affiliation, former: true } : affiliation);
  }
  for (const [group, office] of officesOf(reading, shapes, mentions, groupOf)) {
    if (found.has(group)) continue;
    const country = countryOfOffice(office, groups, entities, group.mentions[0]!.start);
    if (country)
      found.set(group, { name: country.name, entity: country.id, rule: 'office', why: [`office: ${office}`] });
  }
  return found;
}

/** A member of parliament is his party's before he is the house's. */
const HOUSE = /parliament|congress|senate|commons|house|^MP$/i;
const rank = (b: Belonging, text: string) =>
  TRUST.indexOf(b.rule) + (b.former ? 5 : 0) + (HOUSE.test(text.slice(b.party.start, b.party.end)) ? 6 : 0);

/** The party itself; for a nationality the country, by its name in the article where it stands there. */
function partyOf(
  party: Entity,
  entities: readonly Entity[],
  knowledge: Knowledge,
): Pick<Affiliation, 'name' | 'entity'> {
  if (party.type !== 'NORP' || !party.link) return { name: party.name, entity: party.id };
  const entry = knowledge.gazetteer.entry(party.link.id);
  if (entry?.type !== 'LOC') return { name: party.name, entity: party.id };
  const place = entities.find((e) => e.type === 'LOC' && e.link?.id === entry.id);
  return { name: place?.name ?? entry.name, entity: place?.id ?? party.id };
}

/** Titles held beside a name, as printed, for each person. */
function officesOf(
  reading: Reading,
  shapes: readonly Shape[],
  mentions: readonly Mention[],
  groupOf: ReadonlyMap<Mention, Group>,
): Map<Group, string> {
  const titles = mentions.filter((m) => m.type === 'ROLE');
  const offices = new Map<Group, string>();
  for (const shape of shapes) {
    for (const [title, holder] of readHolders(shape, titles)) {
      const group = groupOf.get(holder)!;
      if (!offices.has(group)) offices.set(group, reading.text.slice(title.start, title.end));
    }
  }
  return offices;
}

/** The country that an office without one belongs to: the only country with such an office, or the one the article is about. */
function countryOfOffice(
  office: string,
  groups: readonly Group[],
  entities: readonly Entity[],
  at: number,
): Entity | undefined {
  const barred = NO_OFFICE_IN.flatMap(([pattern, ids]) => (pattern.test(office) ? ids : []));
  const countries = entities.filter(
    (e) =>
      e.type === 'LOC' &&
      e.link &&
      /^[A-Z]{2}$/.test(e.link.id) &&
      !barred.includes(e.link.id) &&
      // named once, further down: not where the office is held
      (demonymCount(e, groups, entities) + groups[Number(e.id.slice(1)) - 1]!.mentions.length > 1 ||
        groups[Number(e.id.slice(1)) - 1]!.mentions[0]!.start < at),
  );
  const own = OFFICE_OF.find(([pattern]) => pattern.test(office))?.[1];
  const known = own && countries.find((e) => e.link!.id === own);
  if (known) return known;
  if (!STATE_OFFICE.test(office)) return undefined;
  const count = (e: Entity) => groups[Number(e.id.slice(1)) - 1]!.mentions.length + demonymCount(e, groups, entities);
  const [first, second] = countries.sort((a, b) => count(b) - count(a));
  return first && (!second || count(first) >= 2 * count(second)) ? first : undefined;
}

function demonymCount(country: Entity, groups: readonly Group[], entities: readonly Entity[]): number {
  return entities.reduce(
    (n, e, i) => n + (e.type === 'NORP' && e.link?.id === country.link!.id ? groups[i]!.mentions.length : 0),
    0,
  );
}
