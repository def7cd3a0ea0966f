/** A person as the rules of standing read him. */
import type { Entity } from '../../model/analysis.ts';
import { EXECUTIVE, NOT_EXECUTIVE } from './office-words.ts';
import type { Standing, Story } from './story.ts';

export interface Someone {
  story: Story;
  person: Entity;
  /** His role as the article states it, or nothing. */
  role: string;
  /** The words before his first mention, in its sentence. */
  beside: string;
  /** The party that the article says he belongs to, if it is an entity. */
  of: Entity | undefined;
  /** True for an office that speaks for the government it serves in. */
  executive: boolean;
}

export function someone(story: Story, person: Entity): Someone {
  const role = person.role ?? '';
  const of = person.affiliation?.entity ? story.entityById.get(person.affiliation.entity) : undefined;
  const executive = EXECUTIVE.test(role) && !NOT_EXECUTIVE.test(role);
  return { story, person, role, beside: besides(story, person), of, executive };
}

export const neutral = (why: string): Standing => ({ keys: [], neutral: true, why });

/** The words before the person's first mention, in its sentence. */
function besides(story: Story, person: Entity): string {
  const first = story.mentionsOf.get(person.id)?.[0];
  if (!first) return '';
  const words = story.reading.text.slice(Math.max(0, first.start - 60), first.start);
  return words.slice(Math.max(words.lastIndexOf('. '), words.lastIndexOf('\n')) + 1);
}
