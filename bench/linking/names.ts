import { readFileSync } from 'node:fs';

/** A name of a place, a body or a people that somebody marked in a text. */
export interface Name {
  surface: string;
  type: 'LOC' | 'ORG' | 'NORP';
}

interface Marked {
  text?: string;
  start: number;
  end: number;
  type: string;
}

/** The names of places, bodies and peoples in a file: JSON lines with `text` and `entities`, or one JSON with `mentions`. */
export function readNames(path: string): Name[] {
  const raw = readFileSync(path, 'utf8');
  const documents = path.endsWith('.jsonl') ? raw.split('\n').filter(Boolean) : [raw];
  return documents.flatMap((line) => {
    const document = JSON.parse(line) as { text?: string; mentions?: Marked[]; entities?: Marked[] };
    return (document.mentions ?? document.entities ?? [])
      .filter(({ type }) => type === 'LOC' || type === 'ORG' || type === 'NORP')
      .map(({ text, start, end, type }) => ({
        surface: text ?? document.text!.slice(start, end),
        type: type as Name['type'],
      }));
  });
}
