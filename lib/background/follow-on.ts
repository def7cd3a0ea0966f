import type { Analysis, Entity, Side, Statement } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';

/** What is known of a text. */
export interface Known {
  article: Pick<Article, 'text' | 'heads'>;
  analysis: Analysis;
}

type Ids = ReadonlyMap<string, string>;

/** Ids of what is now: of its namesake before, in order, where there was one; else ids that nothing had. */
function pair<T extends { id: string }>(
  now: readonly T[],
  before: readonly T[],
  nameOf: (one: T, from: 'now' | 'before') => string,
): Ids {
  const left = new Map<string, string[]>();
  for (const one of before) {
    const name = nameOf(one, 'before');
    left.set(name, [...(left.get(name) ?? []), one.id]);
  }
  const taken = new Set(before.map(({ id }) => id));
  const kept = now.map((one) => [one, left.get(nameOf(one, 'now'))?.shift()] as const);
  let last = now.length;
  const fresh = ({ id }: T): string => {
    const made = id.replace(/\d*$/, String(++last));
    return taken.has(made) ? fresh({ id } as T) : made;
  };
  return new Map(kept.map(([one, id]) => [one.id, id ?? fresh(one)]));
}

/** Sides by name; one whose name changed with the text, by the most things that stand on it in both. */
function pairSides(now: readonly Side[], before: readonly Side[], entities: Ids): Ids {
  const named = new Set(before.map(({ name }) => name));
  const left = before.filter(({ name }) => !now.some((side) => side.name === name));
  const shared = (side: Side, old: Side) =>
    side.entities.filter((id) => old.entities.includes(entities.get(id) ?? id)).length;
  const nameNow = (side: Side): string => {
    if (named.has(side.name)) return side.name;
    const [best] = left.filter((old) => shared(side, old) > 0).sort((a, b) => shared(side, b) - shared(side, a));
    if (best) left.splice(left.indexOf(best), 1);
    return best?.name ?? side.name;
  };
  return pair(now, before, (side, from) => (from === 'before' ? side.name : nameNow(side)));
}

/**
 * The findings in a text that has grown or was edited, under the ids that they had before, and the sides in the order
 * that they had: marks keep their colours and the panel its cards. What is new has ids of its own.
 */
export function followOn(now: Known, before: Known): Analysis {
  const entities = pair(now.analysis.entities, before.analysis.entities, ({ type, name }: Entity) => `${type} ${name}`);
  const sides = pairSides(now.analysis.sides, before.analysis.sides, entities);
  const rank = new Map(before.analysis.sides.map(({ id }, i) => [id, i]));
  const body = pairStatements(now, before, -1);
  const entity = (id: string) => entities.get(id) ?? id;
  return {
    ...now.analysis,
    mentions: now.analysis.mentions.map((mention) => ofEntity(mention, entity)),
    entities: now.analysis.entities.map(({ id, affiliation, ...rest }) => ({
      ...rest,
      id: entity(id),
      affiliation: affiliation && ofEntity(affiliation, entity),
    })),
    statements: now.analysis.statements.map((statement) => renamed(statement, { body, sides }, entity)),
    sides: now.analysis.sides
      .map((side) => ({ ...side, id: sides.get(side.id)!, entities: side.entities.map(entity) }))
      .sort((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size)),
    heads: now.analysis.heads.map(({ mentions, statements }, part) => {
      const ids = pairStatements(now, before, part);
      return {
        mentions: mentions.map((mention) => ofEntity(mention, entity)),
        statements: statements.map((statement) => renamed(statement, { body: ids, sides }, entity)),
      };
    }),
  };
}

/** Statements by their kind, their words and whose they are, as printed; `part` -1 is the body. */
function pairStatements(now: Known, before: Known, part: number): Ids {
  const listOf = ({ analysis }: Known) => (part < 0 ? analysis.statements : (analysis.heads[part]?.statements ?? []));
  const textOf = ({ article }: Known) => (part < 0 ? article.text : (article.heads[part]?.text ?? ''));
  const texts = { now: textOf(now), before: textOf(before) };
  return pair(listOf(now), listOf(before), ({ start, end, kind, source }: Statement, from) =>
    [kind, texts[from].slice(start, end), source && texts[from].slice(source.start, source.end)].join('\n'),
  );
}

function ofEntity<T extends { entity?: string | undefined }>(one: T, entity: (id: string) => string): T {
  return one.entity === undefined ? one : { ...one, entity: entity(one.entity) };
}

function renamed(
  { id, source, target, sides, answers, repeats, continues, ...rest }: Statement,
  ids: { body: Ids; sides: Ids },
  entity: (id: string) => string,
): Statement {
  const of = (other: string) => ids.body.get(other) ?? other;
  return {
    ...rest,
    id: of(id),
    source: source && ofEntity(source, entity),
    ...(target !== undefined && { target: entity(target) }),
    sides: sides.map((side) => ids.sides.get(side) ?? side),
    ...(answers !== undefined && { answers: of(answers) }),
    ...(repeats !== undefined && { repeats: of(repeats) }),
    ...(continues !== undefined && { continues: of(continues) }),
  };
}
