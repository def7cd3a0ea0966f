/** What the tagger sees of one word: hashes of its forms and affixes, made once for each distinct word. */
import { hashString } from '../hash.ts';
import type { Clusters } from './clusters.ts';

export interface Word {
  /** Hash of the form with its case; digits all alike, quotation marks and dashes of all styles alike. */
  form: number;
  lower: number;
  /** Words of its kind by the company they keep; 0: not known. */
  cluster: number;
  prefix1: number;
  prefix2: number;
  prefix3: number;
  suffix1: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  shape: number;
  /** First letter a capital. */
  capital: boolean;
  /** No lower-case letter, at least one capital. */
  upper: boolean;
  /** Holds a letter. */
  letters: boolean;
  /** A quotation mark. */
  quote: boolean;
  comma: boolean;
  /** The tagger's guesses from the word alone, best and second (class numbers); -1 before any were made. */
  guess: number;
  guess2: number;
}

/** Longest part of a word that is looked at: nobody reads further, and hostile pages hold words of a megabyte. */
const MAX_LENGTH = 40;

/** Treebanks mostly have straight marks, newspapers curly ones. "“", "„", "''" → '"'; "—" → "--"; "5,000" → "0,000". */
export function normalise(text: string): string {
  const short = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  return short
    .replace(/[“”„‟«»]|''|``/g, '"')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[—―]/g, '--')
    .replace(/[–‐‑−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\p{Nd}/gu, '0');
}

/** "McDonald" → "XxXx", "F-16" → "X-0", "2,000" → "0,0": runs of one kind become one letter, two where longer than one. */
function shapeOf(form: string): string {
  let shape = '';
  for (const c of form) {
    const kind = c === '0' ? '0' : c !== c.toLowerCase() ? 'X' : c !== c.toUpperCase() ? 'x' : c;
    if (shape.length < 2 || shape.at(-1) !== kind || shape.at(-2) !== kind) shape += kind;
  }
  return shape.slice(0, 8);
}

export function readWord(text: string, clusterOf: Clusters): Word {
  const form = normalise(text);
  const lower = form.toLowerCase();
  const first = form.charAt(0);
  const lowerHash = hashString(lower);
  const upper = form !== lower && form === form.toUpperCase();
  return {
    form: hashString(form),
    lower: lowerHash,
    cluster: clusterOf(lowerHash),
    prefix1: hashString(lower.slice(0, 1), 1),
    prefix2: hashString(lower.slice(0, 2), 2),
    prefix3: hashString(lower.slice(0, 3), 3),
    suffix1: hashString(lower.slice(-1), 4),
    suffix2: hashString(lower.slice(-2), 5),
    suffix3: hashString(lower.slice(-3), 6),
    suffix4: hashString(lower.slice(-4), 7),
    shape: hashString(shapeOf(form), 8),
    capital: first !== first.toLowerCase(),
    upper,
    letters: /\p{L}/u.test(form),
    quote: form === '"' || form === "'",
    comma: form === ',',
    guess: -1,
    guess2: -1,
  };
}

/** Stands for the places before a sentence and behind it. */
export const EDGE: Word = readWord('', () => 0);

/** Reads words, each distinct form once; `finish` adds what it knows of a new one. */
export function wordReader(clusterOf: Clusters, finish: (word: Word) => void = () => {}): (text: string) => Word {
  const known = new Map<string, Word>();
  return (text) => {
    let word = known.get(text);
    if (!word) {
      word = readWord(text, clusterOf);
      finish(word);
      known.set(text, word);
    }
    return word;
  };
}
