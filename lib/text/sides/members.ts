import type { Entity, Side } from '../../model/analysis.ts';
import { firstFrom } from './near.ts';
import { countryOfEntry, entryOfEntity, type Story } from './story.ts';
import type { Voice } from './weigh.ts';

const clean = (words: string) => words.replace(/\s+/g, ' ').trim();

/** The surfaces of an entity, with the titles and names that stand right before it: "Iranian President Ebrahim Raisi". */
function surfacesOf(story: Story, entity: Entity): string[] {
  const found: string[] = [];
  for (const mention of story.mentionsOf.get(entity.id) ?? []) {
    found.push(clean(story.reading.text.slice(mention.start, mention.end)));
    if (entity.type !== 'PER') continue;
    let { start } = mention;
    for (let i = firstFrom(story.mentions, mention.start) - 1; i >= 0; i--) {
      const before = story.mentions[i]!;
      if (!/^(?:['’]s?)? $/.test(story.reading.text.slice(before.end, start)) || before.type === 'PER') break;
      start = before.start;
    }
    if (start < mention.start) found.push(clean(story.reading.text.slice(start, mention.end)));
  }
  for (const { start, end } of entity.anaphors) {
    const words = story.reading.text.slice(start, end);
    if (words.includes(' ')) found.push(clean(words));
  }
  return found;
}

/** A capital is a member only where it speaks; a city in which something happens is not. */
function speaks(entity: Entity, voices: readonly Voice[]): boolean {
  return voices.some((v) => v.statement.source?.entity === entity.id || v.target?.target === entity.id);
}

/** Surfaces and entities of the side made of these parties, in order of the text. */
export function membersOf(
  story: Story,
  keys: ReadonlySet<string>,
  voices: readonly Voice[],
): Pick<Side, 'members' | 'entities' | 'why'> {
  const members = new Set<string>();
  const entities: string[] = [];
  const why = new Set<string>();
  for (const entity of story.entities) {
    const standing = story.stand(entity);
    if (standing?.keys.length !== 1 || !keys.has(standing.keys[0]!)) continue;
    const entry = entryOfEntity(entity, story.gazetteer);
    if (entity.type === 'LOC' && entry?.kind === 'city' && !speaks(entity, voices)) continue;
    if (entity.type === 'NORP' && entry && !countryOfEntry(entry) && !speaks(entity, voices)) continue;
    entities.push(entity.id);
    for (const surface of surfacesOf(story, entity)) members.add(surface);
    if (entity.type !== 'LOC' && entity.type !== 'NORP') why.add(`${entity.name}: ${standing.why}`);
  }
  for (const { statement, standing, target } of voices) {
    const { source } = statement;
    if (source && standing?.keys.length === 1 && keys.has(standing.keys[0]!)) {
      const words = clean(story.reading.text.slice(source.start, source.end));
      if (words.length <= 90 && !/^(?:he|she|it|they|him|her|who|which|we|i)$/i.test(words)) members.add(words);
    }
    if (target?.keys.some((k) => keys.has(k)) && target.target.includes(' ')) members.add(clean(target.target));
  }
  for (const key of keys) {
    // a camp is called by its common noun: "the protesters"
    const noun = /^camp:(\p{Ll}+)$/u.exec(key)?.[1];
    if (!noun) continue;
    for (const match of story.reading.text.matchAll(new RegExp(`\\b(?:the )?${noun}\\b`, 'gi'))) members.add(match[0]);
  }
  return { members: [...members], entities, why: [...why] };
}
