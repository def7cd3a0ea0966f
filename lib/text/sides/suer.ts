/** Whoever brought the suit that a paper speaks of: "the complaint", "the plaintiffs". */
import type { Source } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { headOf } from './head.ts';
import { namedInside } from './near.ts';
import { nominalStanding } from './nominal.ts';
import { once, party, type Standing, type Story } from './story.ts';
import { plaintiffsOf } from './suits.ts';
import { SUIT_NOUNS } from './words.ts';

/** Sources of statements that say who sued. */
function suersHeard({ statements, reading }: Story): Source[] {
  return statements.flatMap(({ start, end, cue, source }) => {
    const words = reading.text.slice(cue?.start ?? start, end);
    return source && /^(?:su(?:ed|ing|es)\b|filed .{0,30}suit)/.test(words) ? [source] : [];
  });
}

/** Whoever sued: the source or subject of "sued", "filed a lawsuit". */
export function suer(story: Story, span: Span): Standing | undefined {
  const { text } = story.reading;
  const inside = namedInside(story, span);
  if (inside) return inside;
  for (const source of once(story, suersHeard)) {
    const entity = source.entity ? story.entityById.get(source.entity) : undefined;
    const standing = entity
      ? story.stand(entity)
      : SUIT_NOUNS.has(headOf(text.slice(source.start, source.end).toLowerCase()).head)
        ? undefined
        : nominalStanding(story, source);
    if (standing && !standing.neutral) return { ...standing, why: `${standing.why} (brought the suit)` };
  }
  const group = once(story, groupThatSued);
  if (group) return { ...group, why: `${group.why} (brought the suit)` };
  const [named] = plaintiffsOf(story);
  if (named) return { keys: [named], neutral: false, why: `${story.parties.get(named)!.name} brought the suit` };
  party(story, 'camp:plaintiffs', () => ({ kind: 'camp', name: 'Plaintiffs' }));
  return { keys: ['camp:plaintiffs'], neutral: false, why: 'brought the suit' };
}

/** "Villagers in <LOC> have gone to court": the camp that went. */
function groupThatSued(story: Story): Standing | undefined {
  const match =
    /(?<=^|[.”"]\s+|\n)(?<group>\p{Lu}\p{Ll}+s)(?: (?:in|from|of|at) [^.,;]{1,30}?)? (?:(?:have|has|are) )?(?:sued|suing|gone to court|went to court|taking|took|taken|filed) /u.exec(
      story.reading.text,
    );
  const standing =
    match && nominalStanding(story, { start: match.index, end: match.index + match.groups!.group!.length });
  return standing?.keys[0]?.startsWith('camp:') ? standing : undefined;
}
