import type { Entity } from '../../model/analysis.ts';
import { homeOf } from './home.ts';
import { party, type Standing, type Story } from './story.ts';

/** An entity that speaks for itself. Persons have keys of their own kind: they need more to be a side. */
export function ownParty(
  story: Story,
  entity: Entity,
  kind: 'organisation' | 'party' | 'person',
  why: string,
): Standing {
  // "Houthi" and "Houthis", "Republicans" and "the Republican Party": one body under its entry in the knowledge
  const key = kind === 'person' ? `person:${entity.id}` : `body:${entity.link?.id ?? entity.id}`;
  party(story, key, () => ({ kind, name: entity.name }));
  return { keys: [key], neutral: false, why };
}

/** Somebody who speaks for a body or faith that has no name here: an archbishop, a movement's leader. */
export function leaderParty(story: Story, person: Entity): Standing {
  const key = `lead:${person.id}`;
  party(story, key, () => ({ kind: 'person', name: person.name }));
  return { keys: [key], neutral: false, why: `${person.role}: ${person.name}` };
}

/** All houses and committees of one parliament are one party. */
export function legislature(story: Story, entity: Entity, country: string | undefined): Standing {
  const key = `house:${country ?? homeOf(story).country}`;
  party(story, key, () => ({ kind: 'organisation', name: entity.name, ...(country && { country }) }));
  return { keys: [key], neutral: false, why: `part of the parliament: ${entity.name}` };
}

/** A group that speaks for a cause or for others. */
export function outsider(story: Story, entity: Entity): Standing {
  const standing = ownParty(story, entity, 'organisation', `named: ${entity.name}`);
  story.parties.get(standing.keys[0]!)!.outsider = true;
  return standing;
}
