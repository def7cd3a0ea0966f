import type { Entity, Mention, SideKind, Statement } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Entry, Gazetteer } from '../knowledge.ts';
import type { Reading } from '../reading.ts';

/** Somebody who may turn out to be a side. */
export interface Party {
  key: string;
  kind: SideKind;
  name: string;
  /** Id of the country it is or belongs to. */
  country?: string;
  /** Speaks up for others or for a cause: a side only where it sues or is spoken against. */
  outsider?: boolean;
}

/** Where a name or phrase stands: with parties (two for a joint source), with none by its nature, or nobody knows. */
export interface Standing {
  keys: readonly string[];
  neutral: boolean;
  why: string;
  /** "both countries", "the two sides": which two is told by the sides found. */
  joint?: 'countries' | 'any';
  /** Two who spoke together this once and stay two sides. */
  apart?: boolean;
}

/** The article as the side rules read it. */
export interface Story {
  reading: Reading;
  mentions: readonly Mention[];
  entities: readonly Entity[];
  entityById: ReadonlyMap<string, Entity>;
  mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  statements: readonly Statement[];
  gazetteer: Gazetteer;
  /** All parties met so far, by key. */
  parties: Map<string, Party>;
  /** What was worked out once for the whole story, by what found it. */
  known: Map<(story: Story) => unknown, unknown>;
  /** Where an entity stands, or undefined where nothing shows it. Worked out once for each. */
  stand(entity: Entity): Standing | undefined;
}

export function makeStory(
  reading: Reading,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  statements: readonly Statement[],
  gazetteer: Gazetteer,
  standing: (story: Story, entity: Entity) => Standing | undefined,
): Story {
  const mentionsOf = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!mention.entity || mention.type === 'ROLE') continue;
    const list = mentionsOf.get(mention.entity);
    if (list) list.push(mention);
    else mentionsOf.set(mention.entity, [mention]);
  }
  const entityById = new Map(entities.map((e) => [e.id, e]));
  const standings = new Map<string, Standing | undefined>();
  const stand = (entity: Entity) => {
    if (!standings.has(entity.id)) {
      standings.set(entity.id, undefined); // a ring of owners ends here
      standings.set(entity.id, standing(story, entity));
    }
    return standings.get(entity.id);
  };
  const parties = new Map<string, Party>();
  const story: Story = {
    reading,
    mentions,
    entities,
    entityById,
    mentionsOf,
    statements,
    gazetteer,
    parties,
    known: new Map(),
    stand,
  };
  return story;
}

export function entryOfEntity(entity: Entity, gazetteer: Gazetteer): Entry | undefined {
  const id = entity.link?.id ?? entity.candidates?.[0];
  return id === undefined ? undefined : gazetteer.entry(id);
}

/** The country an entry is, is the capital of, or lies in. */
export function countryOfEntry(entry: Entry): string | undefined {
  if (entry.kind === 'country' || entry.kind === 'territory') return entry.id;
  return entry.capitalOf ?? entry.country;
}

/** What `find` finds in the story, looked for only the first time. It must not ask where anybody stands. */
export function once<T>(story: Story, find: (story: Story) => T): T {
  if (!story.known.has(find)) story.known.set(find, find(story));
  return story.known.get(find) as T;
}

/** Makes a party known, or answers the one of that key. */
export function party(story: Story, key: string, make: () => Omit<Party, 'key'>): Party {
  let found = story.parties.get(key);
  if (!found) {
    found = { key, ...make() };
    story.parties.set(key, found);
  }
  return found;
}

export function words(story: Story, span: Span): string {
  return story.reading.text.slice(span.start, span.end);
}
