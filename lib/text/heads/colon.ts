import type { Entity, Mention, Statement } from '../../model/analysis.ts';
import type { Reading } from '../reading.ts';

const LEAST_WORDS = 3;

/**
 * "Moor: Dam was never safe": a headline that opens with a person's or a body's name and a colon gives its words.
 * Only whoever the article itself names counts: "Explained: …" and "Oslo: …" are labels.
 */
export function colonStatement(
  { text }: Pick<Reading, 'text'>,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  found: readonly Statement[],
): Statement | undefined {
  const colon = text.indexOf(': ');
  const name = mentions.find((m) => m.end === colon && (m.type === 'PER' || m.type === 'ORG') && m.entity);
  if (!name || text.slice(0, name.start).split(/\s+/).filter(Boolean).length > 3) return undefined;
  const span = { start: colon + 2, end: text.trimEnd().length };
  if (text.slice(span.start).split(/\s+/).length < LEAST_WORDS) return undefined;
  if (found.some((s) => s.start < span.end && span.start < s.end)) return undefined;
  const entity = entities.find(({ id }) => id === name.entity);
  return {
    id: `q${found.length + 1}`,
    kind: 'indirect',
    ...span,
    source: { start: name.start, end: name.end, ...(entity && { name: entity.name, entity: entity.id }) },
    sides: [],
    confidence: 0.75,
    rule: 'headline with a colon',
    why: [`“${text.slice(name.start, colon)}:” before the words`],
  };
}
