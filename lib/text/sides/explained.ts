import { mentionsFrom } from './near.ts';
import type { Standing, Story } from './story.ts';

const GAP = /^(?: \([^()]{1,90}\))?, (?:the )?/;
const CLOSED = /^(?: \([^()]*\))?(?:[,.;:”"]|$| (?!and\b))/;

/** "One of these groups, the <ORG>, …", "the government's lawyer, <PER>.": the name that explains the phrase before it. */
export function apposedTo(story: Story, end: number): Standing | undefined {
  const { text } = story.reading;
  const gap = GAP.exec(text.slice(end, end + 110));
  if (!gap) return undefined;
  const at = end + gap[0].length;
  const name = mentionsFrom(story, at, at + 1).find((m) => (m.type === 'ORG' || m.type === 'PER') && m.entity);
  if (!name || !CLOSED.test(text.slice(name.end, name.end + 60))) return undefined;
  return story.stand(story.entityById.get(name.entity!)!);
}

/** "a statement released by <PER>'s office", "a memo posted online by Senator <PER>": whose paper it is. */
export function issuedBy(story: Story, end: number): Standing | undefined {
  const gap = /^(?: \p{Ll}+){0,2} (?:by|from) (?:the )?(?:\p{Lu}\p{L}+ )?/u.exec(
    story.reading.text.slice(end, end + 50),
  );
  if (!gap) return undefined;
  const at = end + gap[0].length;
  const name = mentionsFrom(story, end, at + 1).find((m) => m.end >= at && m.type !== 'ROLE' && m.entity);
  return name && story.stand(story.entityById.get(name.entity!)!);
}
