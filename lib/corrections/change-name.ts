import type { Analysis, Entity, Mention, Side } from '../model/analysis.ts';
import { changeClaims, corrected, placed } from './change-claim.ts';

const changeMentions = (analysis: Analysis, change: (mention: Mention) => Mention | undefined): Analysis => {
  const changed = (mentions: readonly Mention[]) => mentions.flatMap((mention) => change(mention) ?? []);
  return {
    ...analysis,
    mentions: changed(analysis.mentions),
    heads: analysis.heads.map((head) => ({ ...head, mentions: changed(head.mentions) })),
  };
};

const changeEntity = (analysis: Analysis, id: string, change: (entity: Entity) => Entity): Analysis => ({
  ...analysis,
  entities: analysis.entities.map((entity) => (entity.id === id ? change(entity) : entity)),
});

/**
 * Moves a name to a side, or to none, and with it every claim of its own; what it said jointly stays joint. Those who
 * belong to it and stood on its side go with it: a union's spokeswoman with the union.
 */
export function moveName(analysis: Analysis, entity: Entity, goal: Side | undefined): Analysis {
  const old = sidesOf(analysis, entity.id);
  const people = analysis.entities.filter(({ id, affiliation }) => {
    const own = sidesOf(analysis, id);
    return affiliation?.entity === entity.id && id !== entity.id && own.length > 0 && own.every((s) => old.includes(s));
  });
  return [entity, ...people].reduce((now, one) => moveOne(now, one, goal), analysis);
}

const sidesOf = ({ sides }: Analysis, id: string): string[] =>
  sides.filter(({ entities }) => entities.includes(id)).map((side) => side.id);

function moveOne(analysis: Analysis, { id, name }: Entity, goal: Side | undefined): Analysis {
  const old = new Set(sidesOf(analysis, id));
  const sides = analysis.sides.map((side): Side => {
    const entities = side.entities.filter((entity) => entity !== id);
    const members = side.members.filter((member) => member !== name);
    if (side.id !== goal?.id) return { ...side, entities, members };
    return { ...side, entities: [...entities, id], members: [...members, name] };
  });
  const moved = changeClaims({ ...analysis, sides }, (statement) => {
    if (statement.source?.entity !== id || statement.kind === 'scare') return statement;
    const others = statement.sides.length > 1 ? statement.sides.filter((side) => !old.has(side)) : [];
    const now = goal && !others.includes(goal.id) ? [goal.id, ...others] : others;
    return corrected(placed(statement, now), `the side of ${name}`, /^side: /);
  });
  return changeEntity(moved, id, (entity) => ({ ...entity, corrected: true }));
}

/** Gives a name another type; what was known of it as the thing that it is not goes. */
export function retypeName(analysis: Analysis, { id }: Entity, type: Entity['type']): Analysis {
  const retyped = changeMentions(analysis, (mention) =>
    mention.entity === id && mention.type !== 'ROLE'
      ? { ...mention, type, why: ['corrected by you: the type', ...mention.why] }
      : mention,
  );
  return changeEntity(retyped, id, ({ link: _, candidates: __, ...entity }) => ({ ...entity, type, corrected: true }));
}

/** Makes two names one: mentions, claims and side of the first become the second's. */
export function mergeNames(analysis: Analysis, from: Entity, into: Entity): Analysis {
  if (from.id === into.id) return analysis;
  const has = (side: Side, id: string) => side.entities.includes(id);
  const goal = analysis.sides.find((side) => has(side, into.id)) ?? analysis.sides.find((side) => has(side, from.id));
  const one = (id: string) => (id === from.id ? into.id : id);
  const joined = changeMentions(analysis, (mention) => {
    if (mention.entity !== from.id) return mention;
    const why = [`corrected by you: the same as ${into.name}`, ...mention.why];
    return { ...mention, entity: into.id, type: mention.type === 'ROLE' ? mention.type : into.type, why };
  });
  const said = changeClaims(joined, (statement) => {
    const { source, target } = statement;
    const about = target === from.id ? { ...statement, target: into.id } : statement;
    if (source?.entity !== from.id) return about;
    const theirs = { ...about, source: { ...source, entity: into.id, name: into.name } };
    const sides = goal && statement.sides.length < 2 ? [goal.id] : statement.sides;
    return corrected(placed(theirs, sides, statement.neutral && !goal), `${from.name} is ${into.name}`, /^side: /);
  });
  const anaphors = [...into.anaphors, ...from.anaphors].sort((a, b) => a.start - b.start);
  const entities = said.entities
    .filter(({ id }) => id !== from.id)
    .map((entity) => (entity.id === into.id ? { ...entity, anaphors, corrected: true } : entity))
    .map((entity) => withOwner(entity, one));
  const sides = said.sides.map((side) => {
    const rest = side.entities.filter((id) => id !== from.id && id !== into.id);
    return { ...side, entities: side.id === goal?.id ? [...rest, into.id] : rest };
  });
  return { ...said, entities, sides };
}

/** Takes a name out: its mentions, its entity, and every pointer to it; what was said by these words stays said. */
export function dismissName(analysis: Analysis, { id, name }: Entity): Analysis {
  const without = changeMentions(analysis, (mention) => (mention.entity === id ? undefined : mention));
  const said = changeClaims(without, (statement) => {
    const { target, ...rest } = statement;
    const about = target === id ? rest : statement;
    if (statement.source?.entity !== id) return about;
    const { entity: _, ...source } = statement.source;
    return { ...about, source };
  });
  return {
    ...said,
    entities: said.entities
      .filter((entity) => entity.id !== id)
      .map((entity) => withOwner(entity, (e) => (e === id ? undefined : e))),
    sides: said.sides.map((side) => ({
      ...side,
      entities: side.entities.filter((entity) => entity !== id),
      members: side.members.filter((member) => member !== name),
    })),
  };
}

function withOwner(entity: Entity, map: (id: string) => string | undefined): Entity {
  const { affiliation } = entity;
  if (affiliation?.entity === undefined) return entity;
  const { entity: old, ...rest } = affiliation;
  const owner = map(old);
  return { ...entity, affiliation: owner === undefined ? rest : { ...rest, entity: owner } };
}
