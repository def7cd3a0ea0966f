/** Names of one party that were read as several: "Ostmark" and "Ostmarkian", "the Milk Front" and "the Front". */
import type { Entity } from '../../model/analysis.ts';
import { isBody, isState } from './nature.ts';
import { entryOfEntity, once, type Story } from './story.ts';

/** What makes a people's name of a land's: "Galdovia", "Galdovian"; "Tumenistan", "Tumeni". */
const ENDING = /^(?:s|n|an|ian|i|ish|ese|er|ers|ic|istan|stan|a|ia|land|mark)?$/;

/** True for the name of a land and that of its people. */
function isDemonymOf(land: string, people: string): boolean {
  let same = 0;
  while (same < land.length && land[same] === people[same]) same++;
  if (same < 4) return false;
  const [a, b] = [land.slice(same), people.slice(same)];
  return ENDING.test(a) && ENDING.test(b) && a.length + b.length <= 6 && /(?:n|i|ish|ese|er)s?$/.test(people);
}

const plain = (name: string) => name.toLowerCase().replace(/^the /, '');

/** The longer name of a body that ends in the shorter: no other name of the article does. */
function longerOf(story: Story, entity: Entity, bodies: readonly Entity[]): Entity | undefined {
  const short = plain(entity.name);
  if (/\s/.test(short) || short.length < 4) return undefined;
  const longer = bodies.filter((e) => e !== entity && plain(e.name).endsWith(` ${short}`));
  const [only] = longer;
  return longer.length === 1 && story.mentionsOf.get(only!.id)![0]!.start < story.mentionsOf.get(entity.id)![0]!.start
    ? only
    : undefined;
}

const unknown = (story: Story, entity: Entity) => !entity.link && !entryOfEntity(entity, story.gazetteer);

/** Which entity's party another entity's is: entity id → id. */
export function aliasesOf(story: Story): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const own = story.entities.filter((e) => unknown(story, e) && story.mentionsOf.has(e.id));
  const lands = own.filter((e) => !/\s/.test(e.name) && isState(story, e));
  const bodies = own.filter((e) => e.type === 'ORG' || isBody(story, e));
  const plurals = new Map(own.map((e) => [plain(e.name), e]));
  for (const entity of own) {
    if (entity.role) continue;
    const land = lands.find((e) => e !== entity && isDemonymOf(e.name, entity.name));
    // "The Agrarian leader" and "the Agrarians"
    const plural = entity.type !== 'PER' ? plurals.get(`${plain(entity.name)}s`) : undefined;
    const other = land ?? plural ?? (entity.type === 'ORG' ? longerOf(story, entity, bodies) : undefined);
    if (other) found.set(entity.id, other.id);
  }
  return found;
}

/** The entity whose other name this is, if it is one. */
export function aliasOf(story: Story, entity: Entity): Entity | undefined {
  const id = once(story, aliasesOf).get(entity.id);
  return id === undefined ? undefined : story.entityById.get(id);
}
