import type { Entity } from '../../model/analysis.ts';
import type { Entry } from '../knowledge.ts';
import { ownerOf } from './owner.ts';
import { countryInName, stateOf } from './states.ts';
import { countryOfEntry, entryOfEntity, party, type Standing, type Story } from './story.ts';
import { BODY_NAMES, BODY_ROLE, EXECUTIVE, EXPERT, LEGISLATOR, NOT_EXECUTIVE, OPPOSITION } from './words.ts';

const neutral = (why: string): Standing => ({ keys: [], neutral: true, why });

/** Where an entity stands, or undefined where nothing shows it. */
export function standingOf(story: Story, entity: Entity): Standing | undefined {
  return STAND[entity.type](story, entity);
}

const STAND: Record<Entity['type'], (story: Story, entity: Entity) => Standing | undefined> = {
  LOC: placeStanding,
  NORP: groupStanding,
  ORG: bodyStanding,
  PER: personStanding,
};

function placeStanding(story: Story, entity: Entity): Standing {
  const entry = entryOfEntity(entity, story.gazetteer);
  if (entry?.capitalOf) return stateOf(story, entry.capitalOf, `${entity.name} stands for its government`);
  if (entry?.kind === 'country' || entry?.kind === 'territory')
    return stateOf(story, entry.id, `named: ${entity.name}`);
  const key = `place:${entity.id}`;
  party(story, key, () => ({
    kind: 'government',
    name: entity.name,
    ...(entry?.country && { country: entry.country }),
  }));
  return { keys: [key], neutral: false, why: `named: ${entity.name}` };
}

function groupStanding(story: Story, entity: Entity): Standing {
  const entry = entryOfEntity(entity, story.gazetteer);
  const country = entry && countryOfEntry(entry);
  if (entry?.type === 'LOC' && country)
    return stateOf(story, country, `of ${story.gazetteer.entry(country)?.name ?? country}: ${entity.name}`);
  return ownParty(story, entity, 'organisation', `named: ${entity.name}`);
}

function ownParty(story: Story, entity: Entity, kind: 'organisation' | 'party' | 'person', why: string): Standing {
  const key = `${kind === 'person' ? 'person' : 'body'}:${entity.id}`;
  party(story, key, () => ({ kind, name: entity.name }));
  return { keys: [key], neutral: false, why };
}

const STATE_KINDS = new Set<Entry['kind']>(['government', 'ministry', 'armed forces']);

function bodyStanding(story: Story, entity: Entity): Standing {
  const entry = entryOfEntity(entity, story.gazetteer);
  if (entry?.standsFor) {
    const meant = story.gazetteer.entry(entry.standsFor);
    const country = meant && countryOfEntry(meant);
    if (country)
      return stateOf(story, country, `${entity.name} speaks for ${story.gazetteer.entry(country)?.name ?? country}`);
  }
  const country = (entry && countryOfEntry(entry)) ?? countryInName(story, entity.name);
  if (entry?.neutral || entry?.kind === 'court') return neutral(`${entity.name} takes no side`);
  if (entry && STATE_KINDS.has(entry.kind) && country)
    return stateOf(story, country, `an organ of the state: ${entity.name}`);
  if (entry?.kind === 'parliament') return legislature(story, entity, country);
  if (entry?.kind === 'party') return ownParty(story, entity, 'party', `named: ${entity.name}`);
  if (entry?.kind === 'news medium') return neutral(`${entity.name} reports`);
  if (!entry || entry.kind === 'agency' || entry.kind === 'body') return bodyByName(story, entity, country);
  return ownParty(story, entity, 'organisation', `named: ${entity.name}`);
}

function bodyByName(story: Story, entity: Entity, country: string | undefined): Standing {
  const kind = BODY_NAMES.find(([, pattern]) => pattern.test(entity.name))?.[0];
  if (kind === 'neutral') return neutral(`${entity.name} takes no side`);
  if (kind === 'embassy' && country) return stateOf(story, country, `an organ of the state: ${entity.name}`);
  if (kind === 'legislature') return legislature(story, entity, country);
  if (kind === 'state') return stateOf(story, country ?? story.home, `an organ of the state: ${entity.name}`);
  return ownParty(story, entity, kind === 'party' ? 'party' : 'organisation', `named: ${entity.name}`);
}

/** All houses and committees of one parliament are one party. */
function legislature(story: Story, entity: Entity, country: string | undefined): Standing {
  const key = `house:${country ?? story.home}`;
  party(story, key, () => ({ kind: 'organisation', name: entity.name, ...(country && { country }) }));
  return { keys: [key], neutral: false, why: `part of the parliament: ${entity.name}` };
}

function personStanding(story: Story, person: Entity): Standing | undefined {
  const role = person.role ?? '';
  const { affiliation } = person;
  if (affiliation?.former) return neutral(`spoke for ${affiliation.name} once`);
  const owner = ownerOf(story, person);
  const of = affiliation?.entity ? story.entityById.get(affiliation.entity) : undefined;
  const executive = EXECUTIVE.test(role) && !NOT_EXECUTIVE.test(role);
  if (of && (of.type === 'ORG' || (of.type === 'NORP' && !of.link))) {
    const standing = story.stand(of);
    if (standing?.neutral) return neutral(`${affiliation!.why[0] ?? person.name}`);
    if (standing) return { ...standing, why: affiliation!.why[0] ?? standing.why };
  }
  if (owner) return owner;
  if (EXPERT.test(role)) return neutral(`speaks as ${role}`);
  if (of) return ofPlace(story, person, of, role, executive);
  if (executive) return stateOf(story, story.home, `office: ${role}`);
  if (LEGISLATOR.test(role)) return undefined;
  const body = BODY_ROLE.test(role) ? lastBody(story, person) : undefined;
  return body ?? ownParty(story, person, 'person', `named: ${person.name}`);
}

/** Of a country: its officials speak for it; its opposition, artists and experts do not. */
function ofPlace(story: Story, person: Entity, of: Entity, role: string, executive: boolean): Standing | undefined {
  const standing = story.stand(of);
  const why = person.affiliation!.why[0] ?? '';
  if (OPPOSITION.test(role) || OPPOSITION.test(why)) return ownParty(story, person, 'person', why);
  if (
    standing &&
    (executive ||
      /\b(?:spokes(?:man|woman|person)|leader|negotiator|secretary|chief|constable|delegate)\b/i.test(role || why))
  ) {
    return { ...standing, why };
  }
  if (LEGISLATOR.test(role)) return undefined;
  return ownParty(story, person, 'person', `named: ${person.name}`);
}

/** "general secretary Ann Lund": a role in a body that is not named beside it is in the body last named before, in that paragraph or the one before. */
function lastBody(story: Story, person: Entity): Standing | undefined {
  const first = story.mentionsOf.get(person.id)?.[0];
  if (!first) return undefined;
  const block = story.reading.blocks.findLastIndex((b) => b.start <= first.start);
  const from = story.reading.blocks[Math.max(0, block - 1)]?.start ?? 0;
  const before = story.mentions.filter((m) => m.type === 'ORG' && m.start >= from && m.start < first.start && m.entity);
  for (const mention of before.reverse()) {
    const standing = story.stand(story.entityById.get(mention.entity!)!);
    if (standing && !standing.neutral && standing.keys[0]?.startsWith('body:')) {
      return { ...standing, why: `${person.role} of ${story.parties.get(standing.keys[0])!.name}, named just before` };
    }
  }
  return undefined;
}
