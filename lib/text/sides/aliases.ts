/** Names of one party that were read as several: "Ostmark" and "Ostmarkian", "the Milk Front" and "the Front". */
import type { Entity } from '../../model/analysis.ts';
import { landOf } from './demonyms.ts';
import { isBody } from './nature.ts';
import { entryOfEntity, once, type Standing, type Story } from './story.ts';

const plain = (name: string) => name.toLowerCase().replace(/^the /, '');

/** The longer name of a body that ends in the shorter: no other name of the article does. */
function longerOf(story: Story, entity: Entity, byLast: ReadonlyMap<string, readonly Entity[]>): Entity | undefined {
  const short = plain(entity.name);
  if (/\s/.test(short) || short.length < 4) return undefined;
  const longer = byLast.get(short) ?? [];
  const [only] = longer;
  return longer.length === 1 && story.mentionsOf.get(only!.id)![0]!.start < story.mentionsOf.get(entity.id)![0]!.start
    ? only
    : undefined;
}

/** Bodies named after where they sit: "Calder Council" is not Calder. */
const PLACED_BODY =
  /\b(?:council|police|university|college|school|hospital|court|board|authority|assembly|parliament|union|association|chamber|club|united|city|fc)\b/i;

/** "Brandal" for Brandal Foods: the only body whose name begins so, and nobody's family name. */
function bodyOfFirst(
  story: Story,
  entity: Entity,
  byFirst: ReadonlyMap<string, readonly Entity[]>,
): Entity | undefined {
  const [only, ...more] = byFirst.get(plain(entity.name)) ?? [];
  if (!only || more.length || PLACED_BODY.test(only.name) || once(story, families).has(plain(entity.name)))
    return undefined;
  return only;
}

const families = ({ entities }: Story): ReadonlySet<string> =>
  new Set(entities.flatMap((e) => (e.type === 'PER' && /\s/.test(e.name) ? [plain(e.name).split(/\s+/).at(-1)!] : [])));

const unknown = (story: Story, entity: Entity) => !entity.link && !entryOfEntity(entity, story.gazetteer);

/** Which entity's party another entity's is: entity id → id. */
export function aliasesOf(story: Story): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const own = story.entities.filter((e) => unknown(story, e) && story.mentionsOf.has(e.id));
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity[]>();
  for (const body of own) {
    const [last, ...rest] = plain(body.name).split(/\s+/).reverse();
    const first = rest.at(-1);
    if (first && isBody(story, body)) byFirst.set(first, [...(byFirst.get(first) ?? []), body]);
    if (rest.length && isBody(story, body)) byLast.set(last!, [...(byLast.get(last!) ?? []), body]);
  }
  const byMembers = new Map<string, Entity[]>();
  for (const body of own) {
    const members = /^(?<who>\p{L}+s)['’] \p{L}/u.exec(plain(body.name))?.groups?.who;
    if (members) byMembers.set(members, [...(byMembers.get(members) ?? []), body]);
  }
  const plurals = new Map(own.map((e) => [plain(e.name), e]));
  for (const entity of own) {
    if (entity.role) continue;
    const land = landOf(story, entity.name);
    // "The Agrarian leader" and "the Agrarians"
    const plural = entity.type !== 'PER' ? plurals.get(`${plain(entity.name)}s`) : undefined;
    // "Shipbuilders' leader <PER>" and the Shipbuilders' Union
    const members = /\ws$/.test(entity.name) ? byMembers.get(plain(entity.name)) : undefined;
    const other =
      (members?.length === 1 ? members[0] : undefined) ??
      land ??
      plural ??
      (entity.type === 'ORG' ? longerOf(story, entity, byLast) : undefined) ??
      (entity.type !== 'NORP' ? bodyOfFirst(story, entity, byFirst) : undefined);
    if (other) found.set(entity.id, other.id);
  }
  return found;
}

/** The entity whose other name this is, if it is one. */
export function aliasOf(story: Story, entity: Entity): Entity | undefined {
  const id = once(story, aliasesOf).get(entity.id);
  return id === undefined ? undefined : story.entityById.get(id);
}

/** Entities by each of the words that begin their names, and by the whole. */
function byName(story: Story): ReadonlyMap<string, readonly Entity[]> {
  const found = new Map<string, Entity[]>();
  for (const entity of story.entities) {
    const name = plain(entity.name);
    for (const key of new Set([name, name.split(' ')[0]!])) found.set(key, [...(found.get(key) ?? []), entity]);
  }
  return found;
}

/** Whoever the article names so, in full or by the first word, where all of that name stand together. */
export function namesake(story: Story, phrase: string): Standing | undefined {
  if (!/^(?:[Tt]he )?\p{Lu}\p{L}{3,}(?: \p{Lu}[\p{L}’'&-]*)*$/u.test(phrase)) return undefined;
  const found = (once(story, byName).get(plain(phrase)) ?? []).filter((e) => e.type !== 'PER' || isBody(story, e));
  const standings = found.map((e) => story.stand(e));
  const [first] = standings;
  const same = first && !first.neutral && standings.every((s) => s?.keys[0] === first.keys[0]);
  return same ? { ...first, why: `named: ${phrase}` } : undefined;
}
