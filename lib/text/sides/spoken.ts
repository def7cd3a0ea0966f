/** A statement's source as the rules read it, and what can be asked of it. */
import type { Entity, Statement } from '../../model/analysis.ts';
import { sentenceOf } from '../entities/people.ts';
import { headOf } from './head.ts';
import { mentionsFrom, mentionsIn } from './near.ts';
import { type Standing, type Story, words } from './story.ts';

/** What the rules read of a statement's source. */
export interface Spoken {
  story: Story;
  statement: Statement;
  source: { start: number; end: number };
  /** The source's words, blanks folded. */
  phrase: string;
  entity: Entity | undefined;
  pronoun: boolean;
  /** Where the source of the statement before stands, for "they", "it" and "the statement". */
  before: Standing | undefined;
  /** Where that statement ends. */
  since: number;
}

/** True where the source is a bare surname that another of the article, named before and of another standing, bears too. */
export function isAnyones({ story, source, phrase, entity }: Spoken): boolean {
  if (entity?.type !== 'PER') return false;
  const single = !/\s/.test(entity.name);
  if (!single && (/\s/.test(phrase) || /^(?:he|she|who)$/i.test(phrase) || isTitled(story, source.start))) return false;
  const surname = (single ? entity.name : phrase).toLowerCase();
  const own = story.stand(entity)?.keys[0];
  return story.entities.some((other) => {
    if (other === entity || other.type !== 'PER' || !other.name.toLowerCase().endsWith(` ${surname}`)) return false;
    const [first] = story.mentionsOf.get(other.id) ?? [];
    return first !== undefined && first.start < source.start && (single || story.stand(other)?.keys[0] !== own);
  });
}

/** "Ms <PER>", "Mayor <PER>": the title tells which of two is meant. */
function isTitled(story: Story, at: number): boolean {
  if (/\b(?:Mr|Mrs|Ms|Miss|Sir|Dame)\.? $/.test(story.reading.text.slice(Math.max(0, at - 6), at))) return true;
  return mentionsFrom(story, at - 40, at).some((m) => m.type === 'ROLE' && m.end === at - 1);
}

/** True where a whole sentence of the same paragraph lies between what was said before and the offset. */
export function isStale(story: Story, at: number, since: number): boolean {
  const { sentences } = story.reading;
  const index = sentenceOf(story.reading, at);
  const before = sentences[index - 1];
  return before !== undefined && before.block === sentences[index]!.block && since < before.start;
}

/** True where the phrase's head is the name itself: "the Omsk hospital" is not Omsk. */
export function endsInName(story: Story, source: { start: number; end: number }, phrase: string): boolean {
  const { head } = headOf(phrase);
  return mentionsIn(story, source.start, source.end).some((m) => {
    if (m.type === 'ROLE') return false;
    const name = words(story, m).toLowerCase();
    return name.endsWith(head) || name.replace(/s$/, '').endsWith(head);
  });
}
