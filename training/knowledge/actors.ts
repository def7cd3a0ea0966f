import type { Entry, EntryKind } from '../../lib/text/knowledge.ts';
import { withPlurals } from './entry.ts';
import { names, readTable, slug } from './table.ts';

const NORP_KINDS = new Set<EntryKind>(['people', 'religion']);

/** Bodies that judge, count, observe or report: what they say is nobody's side, unless the row says "side". */
const NEUTRAL_KINDS = new Set<EntryKind>(['court', 'news medium']);

/**
 * The actors of the news: our own table. A row: name, kind, country or seat, marks, aliases, demonyms, line.
 * Marks, parted by blanks: "neutral", "side" (its words are its state's), "stands:RU", "LOC", "ORG", "NORP",
 * "generic" (a name that every state has one of: light, never chosen over a real one).
 */
export function makeActors(): Entry[] {
  return readTable('actors.tsv', 7).map(({ fields, at }): Entry => {
    const [name, kind, country, markField, aliases, demonyms, line] = fields as [string, EntryKind, ...string[]];
    const marks = markField!.split(' ').filter(Boolean);
    const type = marks.find((m) => m === 'LOC' || m === 'ORG' || m === 'NORP');
    const standsFor = marks.find((m) => m.startsWith('stands:'))?.slice(7);
    const unknown = marks.find((m) => !/^(?:neutral|side|generic|stands:.+|LOC|ORG|NORP)$/.test(m));
    if (unknown) throw new Error(`${at}: unknown mark "${unknown}"`);
    return {
      id: `${NORP_KINDS.has(kind) ? 'group' : 'org'}:${slug(name)}`,
      kind,
      type: (type as Entry['type']) ?? (NORP_KINDS.has(kind) ? 'NORP' : 'ORG'),
      name,
      aliases: names(aliases!),
      demonyms: withPlurals(names(demonyms!)),
      ...(country && { country }),
      ...(standsFor && { standsFor }),
      ...((marks.includes('neutral') || (NEUTRAL_KINDS.has(kind) && !marks.includes('side'))) && { neutral: true }),
      ...(marks.includes('generic') && { generic: true }),
      weight: marks.includes('generic') ? 100 : 600,
      ...(line && { line }),
    };
  });
}
