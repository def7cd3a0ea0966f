import type { Side, Statement } from '../../model/analysis.ts';
import { firstFrom } from './near.ts';
import type { Story } from './story.ts';

/** A third country as present as one of the two: "both countries" may be it and the other. */
function isThird(story: Story, fit: readonly (readonly [string, Side])[]): boolean {
  const counts = new Map<string, number>();
  for (const entity of story.entities) {
    const key = story.stand(entity)?.keys[0];
    if (!key?.startsWith('state:')) continue;
    counts.set(key, (counts.get(key) ?? 0) + (story.mentionsOf.get(entity.id)?.length ?? 0));
  }
  const least = Math.min(...fit.map(([key]) => counts.get(key) ?? 0));
  return [...counts].some(([key, n]) => n >= Math.max(3, least) && !fit.some(([k]) => k === key));
}

/** How many characters back both of two must have been named for "both countries" to mean them. */
const NEAR = 1500;

function isNamedBefore(story: Story, { end }: Statement, key: string): boolean {
  for (let i = firstFrom(story.mentions, end) - 1; i >= 0 && story.mentions[i]!.start > end - NEAR; i--) {
    const { entity } = story.mentions[i]!;
    if (entity && story.stand(story.entityById.get(entity)!)?.keys.includes(key)) return true;
  }
  return false;
}

/** The two sides that "both countries" or "the two sides" means: the only two there are, else the two last named before the statement's end. */
export function jointSides(
  story: Story,
  statement: Statement,
  which: 'countries' | 'any',
  sideOf: ReadonlyMap<string, Side>,
): Side[] {
  const fit = [...sideOf].filter(([key]) => which === 'any' || key.startsWith('state:'));
  if (fit.length === 2) {
    const known = fit.every(([key]) => isNamedBefore(story, statement, key));
    return !known || (which === 'countries' && isThird(story, fit)) ? [] : fit.map(([, side]) => side);
  }
  const found: Side[] = [];
  for (let i = firstFrom(story.mentions, statement.end) - 1; i >= 0 && found.length < 2; i--) {
    const mention = story.mentions[i]!;
    if (!mention.entity) continue;
    const keys = story.stand(story.entityById.get(mention.entity)!)?.keys ?? [];
    const side = fit.find(([key]) => keys.includes(key))?.[1];
    if (side && !found.includes(side)) found.push(side);
  }
  return found.length === 2 ? found.reverse() : [];
}
