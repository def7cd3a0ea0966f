/** Look-ups by place: the mentions of a stretch are found by binary search, so that a long page costs no more a word than a short one. */
import type { Entity, Mention } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { isBody } from './nature.ts';
import { once, type Standing, type Story } from './story.ts';

/** Index of the first of the spans, sorted by start, that starts at or behind the offset. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mentions that start in `[from, to)`. */
export function mentionsFrom({ mentions }: Story, from: number, to: number): readonly Mention[] {
  return mentions.slice(firstFrom(mentions, from), firstFrom(mentions, to));
}

/** Mentions that lie wholly in the stretch. */
export function mentionsIn(story: Story, from: number, to: number): readonly Mention[] {
  return mentionsFrom(story, from, to).filter((m) => m.end <= to);
}

/** Mentions that share a letter with the stretch. Names do not nest more than one deep. */
export function mentionsAcross(story: Story, { start, end }: Span): readonly Mention[] {
  const { mentions } = story;
  const first = Math.max(0, firstFrom(mentions, start) - 2);
  return mentions.slice(first, firstFrom(mentions, end)).filter((m) => m.end > start);
}

interface Anaphor extends Span {
  entity: Entity;
}

const anaphorsOf = ({ entities }: Story): readonly Anaphor[] =>
  entities
    .flatMap((entity) => entity.anaphors.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start);

/** The person that a pronoun or "the president" inside the stretch means. */
export function personMeantIn(story: Story, { start, end }: Span): Entity | undefined {
  const anaphors = once(story, anaphorsOf);
  for (let i = firstFrom(anaphors, start); i < anaphors.length && anaphors[i]!.start < end; i++) {
    if (anaphors[i]!.end <= end) return anaphors[i]!.entity;
  }
  return undefined;
}

/** Bodies named before the offset, the latest first; of a very long page only so many. */
export function bodiesBefore(story: Story, at: number): readonly Mention[] {
  const bodies = once(story, bodyMentions);
  const last = firstFrom(bodies, at);
  return bodies.slice(Math.max(0, last - MOST_BODIES), last).reverse();
}

const MOST_BODIES = 200;
const bodyMentions = (story: Story) => {
  const ids = new Set(once(story, bodiesOf).map((e) => e.id));
  return story.mentions.filter((m) => m.type !== 'ROLE' && m.entity !== undefined && ids.has(m.entity));
};

/** Entities that are bodies. */
export const bodiesOf = (story: Story): readonly Entity[] => story.entities.filter((e) => isBody(story, e));

/** Names that start in the stretch, titles aside, with where their owners stand; who stands nowhere is passed over. */
export function* standingsFrom(
  story: Story,
  from: number,
  to: number,
): Generator<{ mention: Mention; standing: Standing }> {
  for (const mention of mentionsFrom(story, from, to)) {
    const entity = mention.type === 'ROLE' ? undefined : story.entityById.get(mention.entity ?? '');
    const standing = entity && story.stand(entity);
    if (standing) yield { mention, standing };
  }
}

/** The standing of the first name inside the phrase: "Estimates by the <NORP> government", "<PER>'s office". */
export function namedInside(story: Story, span: Span): Standing | undefined {
  const why = `“${story.reading.text.slice(span.start, span.end).replace(/\s+/g, ' ')}”`;
  for (const { mention, standing } of standingsFrom(story, span.start, span.end)) {
    if (mention.end <= span.end) return { ...standing, why };
  }
  const person = personMeantIn(story, span);
  return person && story.stand(person);
}
