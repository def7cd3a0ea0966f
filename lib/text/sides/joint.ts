import type { Side, Statement } from '../../model/analysis.ts';
import type { Story } from './story.ts';

/** The two sides that "both countries" or "the two sides" means: the only two there are, else the two last named before the statement's end. */
export function jointSides(
  story: Story,
  statement: Statement,
  which: 'countries' | 'any',
  sideOf: ReadonlyMap<string, Side>,
): Side[] {
  const fit = [...sideOf].filter(([key]) => which === 'any' || key.startsWith('state:'));
  if (fit.length === 2) return fit.map(([, side]) => side);
  const found: Side[] = [];
  for (let i = story.mentions.length - 1; i >= 0 && found.length < 2; i--) {
    const mention = story.mentions[i]!;
    if (mention.start >= statement.end || !mention.entity) continue;
    const keys = story.stand(story.entityById.get(mention.entity)!)?.keys ?? [];
    const side = fit.find(([key]) => keys.includes(key))?.[1];
    if (side && !found.includes(side)) found.push(side);
  }
  return found.length === 2 ? found.reverse() : [];
}
