/** Lands that no atlas knows and what their people are called: "Galdovia", "Galdovian"; "Tumenistan", "Tumeni". */
import type { Entity } from '../../model/analysis.ts';
import { isState } from './nature.ts';
import { entryOfEntity, once, type Standing, type Story } from './story.ts';

const ENDING = /^(?:s|n|an|ian|i|ish|ese|er|ers|ic|istan|stan|a|ia|land|mark)?$/;
const OF_PEOPLE = /(?<!sta|la)(?:n|i|ish|ese|er)s?$/;
/** Letters that a land and its people share at least. */
const SHARED = 4;

/** True for the name of a land and that of its people. */
export function isDemonymOf(land: string, people: string): boolean {
  let same = 0;
  while (same < land.length && land[same] === people[same]) same++;
  if (same < SHARED || land === people) return false;
  const [a, b] = [land.slice(same), people.slice(same)];
  return ENDING.test(a) && ENDING.test(b) && a.length + b.length <= 6 && OF_PEOPLE.test(people);
}

/** Words used as adjectives of a people, by their first letters: "Dravian patrol", "the Brennish side". */
function adjectives({ reading }: Story): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, word] of reading.text.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}{3,}(?:n|i|ish|ese))(?= \p{L})/gu)) {
    const start = word!.slice(0, SHARED);
    const words = found.get(start) ?? new Set();
    found.set(start, words.add(word!));
  }
  return found;
}

/** True where the article has an adjective of the name: of a land, not of a village. */
export function hasPeople(story: Story, name: string): boolean {
  const words = once(story, adjectives).get(name.slice(0, SHARED));
  return words !== undefined && [...words].some((word) => isDemonymOf(name, word));
}

const landsOf = (story: Story): ReadonlyMap<string, readonly Entity[]> => {
  const found = new Map<string, Entity[]>();
  for (const entity of story.entities) {
    if (/\s/.test(entity.name) || entryOfEntity(entity, story.gazetteer) || !isState(story, entity)) continue;
    const start = entity.name.slice(0, SHARED);
    found.set(start, [...(found.get(start) ?? []), entity]);
  }
  return found;
};

/** The land whose people a word names: "Dravian" is Dravia's. */
export const landOf = (story: Story, word: string): Entity | undefined =>
  once(story, landsOf)
    .get(word.slice(0, SHARED))
    ?.find((e) => isDemonymOf(e.name, word));

const OFFICE =
  /^(?:(?:an?|the|one|both|several|senior) )?(?<people>\p{Lu}\p{Ll}{3,}(?:n|i|ish|ese)) (?:\p{Ll}+ ){0,3}(?:ministry|ministers?|government|officials?|diplomats?|army|police|side|delegation|president|premier|embassy|ambassador|envoy|authorities|spokes(?:man|woman|person)|troops|navy|parliament|deputies)$/u;

/** "The Tumeni defence ministry", "a Tolmenian diplomat": an organ of a land that no atlas knows; null where its land is not in the article. */
export function organOfLand(story: Story, phrase: string): Standing | undefined {
  const people = OFFICE.exec(phrase)?.groups?.people;
  const land = people ? landOf(story, people) : undefined;
  const standing = land ? story.stand(land) : undefined;
  return standing && land && { ...standing, why: `“${phrase}” speaks for ${land.name}` };
}
