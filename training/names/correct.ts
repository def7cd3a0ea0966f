import { readFileSync } from 'node:fs';
import { LABELS } from '../../lib/text/names/decode.ts';
import { sha256 } from '../attribution.ts';
import type { Example } from './corpus.ts';

/** A label put right by hand: tokens `first … last)` of a document are a name of this type. */
interface Correction {
  first: number;
  last: number;
  type: string;
}

const FILE = 'training/names/corrections.tsv';

/** The reviewed corrections by corpus and document (the first 12 digits of its text's SHA-256). */
export function readCorrections(): Map<string, Correction[]> {
  const found = new Map<string, Correction[]>();
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [corpus, document, first, last, type] = line.split('\t');
    const key = `${corpus} ${document}`;
    const row = { first: Number(first), last: Number(last), type: type! };
    if (!LABELS.includes(`B-${row.type}` as (typeof LABELS)[number]) || !(row.first < row.last))
      throw new Error(`${FILE}: "${line}" is no correction`);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

/** Applies the corrections of a document; what is left of a wrong name beside a right one is unknown (-1). */
export function correctLabels(
  example: Example,
  corpus: string,
  corrections: ReadonlyMap<string, readonly Correction[]>,
): Example {
  const key = `${corpus} ${sha256(new TextEncoder().encode(example.reading.text)).slice(0, 12)}`;
  const rows = corrections.get(key);
  if (!rows) return example;
  const labels = example.labels.slice();
  for (const { first, last } of rows) {
    if (last > labels.length) throw new Error(`${FILE}: ${key} has no token ${last}`);
    let from = first;
    let to = last;
    while (from > 0 && labels[from]! > 0 && labels[from]! % 2 === 0) from--;
    while (to < labels.length && labels[to]! > 0 && labels[to]! % 2 === 0) to++;
    labels.fill(-1, from, to);
  }
  for (const { first, last, type } of rows) {
    const begin = LABELS.indexOf(`B-${type}` as (typeof LABELS)[number]);
    labels.fill(begin + 1, first, last);
    labels[first] = begin;
  }
  return { ...example, labels };
}
