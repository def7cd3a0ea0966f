import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LABELS } from '../../lib/text/names/decode.ts';
import type { Reading } from '../../lib/text/reading.ts';
import { readSentences } from '../../lib/text/sentences.ts';

export interface Labelled {
  start: number;
  end: number;
  type: string;
}

export interface Document {
  id: string;
  text: string;
  entities: Labelled[];
}

/** A document ready for training: labels[i] of token i, or -1 where nobody knows. */
export interface Example {
  id: string;
  reading: Reading;
  labels: Int8Array;
}

/** The corpora of names by file, under `ner/` of the corpora's folder. */
export const NAME_CORPORA = ['gmb_train_clean', 'wikigold', 'gum_news', 'gum_interview', 'gum_bysa'] as const;

/** Reads one corpus. */
export function readCorpus(folder: string, name: string): Document[] {
  const lines = gunzipSync(readFileSync(join(folder, 'ner', `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Document);
}

/** Cuts a document into tokens and gives each its label; MISC is unknown, a type outside the labels is O. */
export function toExample({ id, text, entities }: Document): Example {
  const reading = readSentences(text);
  const labels = new Int8Array(reading.tokens.length);
  const sorted = [...entities].sort((a, b) => a.start - b.start);
  let e = 0;
  reading.tokens.forEach((token, i) => {
    while (e < sorted.length && sorted[e]!.end <= token.start) e++;
    const entity = sorted[e];
    if (!entity || entity.start >= token.end) return;
    const begin = LABELS.indexOf(`B-${entity.type}` as (typeof LABELS)[number]);
    const before = reading.tokens[i - 1];
    const opens = !before || before.end <= entity.start || before.sentence !== token.sentence;
    labels[i] = entity.type === 'MISC' ? -1 : begin < 0 ? 0 : opens ? begin : begin + 1;
  });
  return { id, reading, labels };
}
