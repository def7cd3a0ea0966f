import type { Entity, Mention } from '../../model/analysis.ts';
import { isState, natureOf } from './nature.ts';
import { countryOfEntry, entryOfEntity, once, type Story } from './story.ts';

/** The country an article is mostly about. */
interface Home {
  /** Id of the country, of an entity that is a state without an entry, or "home" where the article names none. */
  country: string;
  /** False where two countries are about equally present: "the government" is then nobody's for sure. */
  sure: boolean;
}

/** What a country must weigh to be what the article is about, and what is enough where its opening names it. */
const LEAST = 2;
const LEAST_OPENING = 1;

/** "At his villa in Portugal": named as a place, and not as one who acts. */
const PASSING = /\b(?:in|at|from|to|near|outside) $/;

/** How much a name tells of what the article is about: a place in which something happens tells half, a city or a region another half. */
function weightOf(story: Story, entity: Entity, opened: number): { weight: number; opening: boolean } {
  const mentions = story.mentionsOf.get(entity.id) ?? [];
  const kind = entryOfEntity(entity, story.gazetteer)?.kind;
  const whole = kind === undefined || kind === 'country' || kind === 'territory' || entity.type === 'NORP' ? 1 : 0.5;
  const passing = ({ start }: Mention) => PASSING.test(story.reading.text.slice(Math.max(0, start - 8), start));
  const weight = mentions.reduce((sum, mention) => sum + (passing(mention) ? 0.5 : 1) * whole, 0);
  // "the government of Ostmark" tells more than a name
  const governed = entity.link ? 0 : natureOf(story, entity).state;
  return { weight: weight + governed, opening: mentions.some((m) => m.start < opened) };
}

/** The country that weighs most: its names, its people, its places. */
function findHome(story: Story): Home {
  const weights = new Map<string, { weight: number; opening: boolean }>();
  const opened = story.reading.blocks[0]?.end ?? 0;
  for (const entity of story.entities) {
    const entry = entryOfEntity(entity, story.gazetteer);
    const known = entry && !/^(?:body|alliance)$/.test(entry.kind) ? countryOfEntry(entry) : undefined;
    const country = entry ? known : isState(story, entity) ? entity.id : undefined;
    if (!country) continue;
    const { weight, opening } = weightOf(story, entity, opened);
    const before = weights.get(country) ?? { weight: 0, opening: false };
    weights.set(country, { weight: before.weight + weight, opening: before.opening || opening });
  }
  const full = ({ weight, opening }: { weight: number; opening: boolean }) => weight + (opening ? 1 : 0);
  const [first, second] = [...weights].sort((a, b) => full(b[1]) - full(a[1]));
  if (!first || first[1].weight < (first[1].opening ? LEAST_OPENING : LEAST)) return { country: 'home', sure: true };
  return { country: first[0], sure: !second || full(first[1]) >= 1.5 * full(second[1]) };
}

export const homeOf = (story: Story): Home => once(story, findHome);
