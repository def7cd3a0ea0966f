import type { Analysis, Entity } from '../model/analysis.ts';

/** The saved analysis's entities and sides under the ids of today's analysis. */
export interface Carried {
  /** Today's id of a saved entity; undefined where today's article does not name it. */
  entity(id: string | undefined): string | undefined;
  /** The same, taking the saved entity over where today's article does not name it: its mentions do. */
  wantEntity(id: string | undefined): string | undefined;
  /** Whom a saved statement is aimed at: today's id, the words of the article; nobody whom today's does not name. */
  target(target: string | undefined): string | undefined;
  /** Today's ids of saved sides; undefined where one of them is no side today. */
  sides(ids: readonly string[]): string[] | undefined;
  /** The entities that were taken over. */
  added: Entity[];
}

/** Tells which entities and sides of two analyses of one article are the same: by entry of the knowledge, by name. */
export function carryEntities(saved: Analysis, today: Analysis): Carried {
  const added: Entity[] = [];
  const known = new Map<string, string>();
  const byId = new Map(saved.entities.map((entity) => [entity.id, entity]));
  const entity = (id: string | undefined): string | undefined => {
    const before = id === undefined ? undefined : byId.get(id);
    if (!before) return undefined;
    return known.get(before.id) ?? today.entities.find((now) => isSame(before, now))?.id;
  };
  const wantEntity = (id: string | undefined): string | undefined => {
    const found = entity(id);
    const before = id === undefined ? undefined : byId.get(id);
    if (found || !before) return found;
    const taken = takeOver(before);
    known.set(before.id, taken.id);
    added.push(taken);
    return taken.id;
  };
  const sides = (ids: readonly string[]): string[] | undefined => {
    const found = ids.map((id) => {
      const side = saved.sides.find((other) => other.id === id);
      return side && today.sides.find((now) => now.kind === side.kind && plain(now.name) === plain(side.name))?.id;
    });
    return found.every((id) => id !== undefined) ? found : undefined;
  };
  const target = (aim: string | undefined) => entity(aim) ?? (aim !== undefined && byId.has(aim) ? undefined : aim);
  return { entity, wantEntity, target, sides, added };
}

function isSame(a: Entity, b: Entity): boolean {
  if (a.type !== b.type) return false;
  return a.link && b.link ? a.link.id === b.link.id : plain(a.name) === plain(b.name);
}

/** A saved entity without what another text said of it: role, affiliation, pronouns. */
function takeOver({ id, type, name, link, candidates }: Entity): Entity {
  const known = { ...(link && { link }), ...(candidates && { candidates }) };
  return { id: `saved:${id}`, type, name, affiliation: null, anaphors: [], ...known };
}

const plain = (name: string) => name.toLowerCase().replace(/^the /, '').replace(/[’']/g, "'");
