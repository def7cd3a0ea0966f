import type { Entry } from '../../lib/text/knowledge.ts';

/** One row of `entries` in the file (its fields: lib/model/knowledge-file.ts). Throws where a field cannot be written. */
export function writeEntry(entry: Entry, kinds: readonly string[]): string {
  const fields = [
    entry.id,
    String(kinds.indexOf(entry.kind)),
    entry.type,
    entry.name,
    entry.aliases.filter((a) => a !== entry.name).join('|'),
    entry.demonyms.join('|'),
    entry.country ?? '',
    entry.capitalOf ?? '',
    entry.standsFor ?? '',
    (entry.neutral ? 'n' : '') + (entry.generic ? 'g' : ''),
    String(entry.weight),
    entry.populationOver ? String(entry.populationOver) : '',
    entry.line ?? '',
  ];
  if (fields.some((f) => f.includes('\t') || f.includes('\n'))) throw new Error(`tab or line break in ${entry.id}`);
  if (!kinds.includes(entry.kind)) throw new Error(`unknown kind of ${entry.id}: ${entry.kind}`);
  return fields.join('\t').replace(/\t+$/, '');
}

/** "Iranian" → "Iranian", "Iranians". Adjectives without a plural ("French", "Chinese", "Arabic") stay alone. */
export function withPlurals(demonyms: readonly string[]): string[] {
  const plural = (d: string) =>
    !/(?:s|sh|ch|ese|x|ic|al|ern|man|men|oma|[éèë])$/.test(d) || /German$|Roman$|Ottoman$|Turkoman$/.test(d);
  return [...new Set(demonyms.flatMap((d) => (plural(d) ? [d, `${d}s`] : [d])))];
}
