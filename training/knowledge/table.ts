import { readFileSync } from 'node:fs';

/** One row of a hand-written table: its fields, and where it stands (for messages about mistakes). */
export interface Row {
  fields: string[];
  at: string;
  /** The month of the nearest "#checked 2025-12" line above it, '' where none. */
  checked: string;
  /** The nearest "## heading" line above it. */
  group: string;
}

/** Reads a tab-separated table of training/knowledge/tables. Throws where a row has more fields than `width`. */
export function readTable(name: string, width: number): Row[] {
  const rows: Row[] = [];
  let checked = '';
  let group = '';
  for (const [i, line] of readFileSync(`training/knowledge/tables/${name}`, 'utf8').split('\n').entries()) {
    if (line.startsWith('#checked ')) checked = line.slice(9).trim();
    else if (line.startsWith('## ')) group = line.slice(3).trim();
    if (!line.trim() || line.startsWith('#')) continue;
    const fields = line.split('\t').map((field) => field.trim());
    const at = `${name}:${i + 1}`;
    if (fields.length > width) throw new Error(`${at}: ${fields.length} fields, at most ${width} expected`);
    while (fields.length < width) fields.push('');
    rows.push({ fields, at, checked, group });
  }
  return rows;
}

/** "a|b" → ["a", "b"]; a leading "the " is dropped, since the engine leaves it out of names. */
export function names(field: string): string[] {
  return [
    ...new Set(
      field
        .split('|')
        .map((n) => n.trim().replace(/^the /, ''))
        .filter(Boolean),
    ),
  ];
}

/** "Sistan and Baluchestan" → "sistan-and-baluchestan": the readable part of an id. */
export function slug(name: string): string {
  return name
    .replaceAll('+', ' plus')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
