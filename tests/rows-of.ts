/** For tests: an invented article as rows "side: words", with "neutral" and "nobody" where a claim stands under no side. */

import { analyze } from '../lib/text/analyze.ts';
import { KNOWLEDGE } from './bundled-knowledge.ts';

export function rowsOf(text: string): string[] {
  const { sides, statements } = analyze({ text, blocks: [], heads: [] }, KNOWLEDGE);
  const nameOf = new Map(sides.map((s) => [s.id, s.name]));
  return statements.map((s) => {
    const under = s.sides.map((id) => nameOf.get(id)).join(' + ') || (s.neutral ? 'neutral' : 'nobody');
    return `${under}: ${text.slice(s.start, s.end)}`;
  });
}
