import type { Act, Statement } from '../../model/analysis.ts';
import { CAMPS } from './camp-words.ts';
import { standingsFrom } from './near.ts';
import { nominalStanding } from './nominal.ts';
import type { Standing, Story } from './story.ts';
import { BODY_NOUNS, GOVERNMENT_NOUNS } from './words.ts';

/** Acts done to somebody: the signed graph's minus edges. */
export const AGAINST: ReadonlySet<Act> = new Set(['accuse', 'deny', 'threaten', 'reject', 'demand']);

/** Whom a statement is against or about: a party's keys, and the entity's id or the words of the article. */
export interface Target {
  keys: readonly string[];
  target: string;
  start: number;
}

const NOMINAL = /\b(?:the|its|their) (?:\p{Ll}+ )?(?<noun>\p{Ll}+)\b/giu;

/** The first party other than the speaker's own that the statement names. */
export function targetOf(story: Story, statement: Statement, own: Standing | undefined): Target | undefined {
  const other = (standing: Standing | undefined) =>
    standing && !standing.neutral && standing.keys.length > 0 && !standing.keys.some((k) => own?.keys.includes(k));
  let best: Target | undefined;
  const take = (keys: readonly string[], target: string, start: number) => {
    if (!best || start < best.start) best = { keys, target, start };
  };
  for (const { mention, standing } of standingsFrom(story, statement.start, statement.end)) {
    if (best && mention.start > best.start) break;
    const before = story.reading.text.slice(Math.max(0, mention.start - 9), mention.start);
    if (mention.type === 'LOC' && /\b(?:in|at|near|inside|outside|off|from) $/.test(before)) continue;
    if (/^ language/.test(story.reading.text.slice(mention.end, mention.end + 9))) continue;
    if (other(standing)) take(standing.keys, mention.entity!, mention.start);
  }
  const text = story.reading.text.slice(statement.start, statement.end);
  for (const match of text.matchAll(NOMINAL)) {
    const start = statement.start + match.index;
    if (best && start > best.start) break;
    const noun = match.groups!.noun!.replace(/s$/, '');
    if (!BODY_NOUNS.has(noun) && !GOVERNMENT_NOUNS.has(noun) && !CAMPS[noun]) continue;
    const standing = nominalStanding(story, { start, end: start + match[0].length });
    if (other(standing)) take(standing!.keys, match[0], start);
  }
  return best;
}
