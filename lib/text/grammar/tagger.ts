/** Greedy part-of-speech tagger: an averaged perceptron over hashed features, from left to right. */
import { UPOS, type Upos } from '../grammar.ts';
import { addWeights, bestClass, readTable, type SparseTable } from './sparse-table.ts';
import {
  letterCase,
  TAG_TEMPLATES,
  TAGGER_VERSION,
  tagFeatures,
  WORD_TEMPLATES,
  wordFeatures,
} from './tag-features.ts';
import type { Word } from './words.ts';

/** A class of the tagger: universal and Penn tag together, "VERB|VBD" in the file. */
export interface Tag {
  upos: Upos;
  xpos: string;
}

export interface Tagger {
  readonly tags: readonly Tag[];
  /** Guesses the tags of a word without its neighbours: to be done once for each word given to `tag`. */
  guess(word: Word): void;
  /** Index into `tags` for each word of one sentence. */
  tag(words: readonly Word[]): Uint8Array;
}

/** Reads a trained tagger. Throws with a plain message where the file is damaged or of another version. */
export function readTagger(bytes: Uint8Array): Tagger {
  const table = readTable(bytes, 'tagger', TAGGER_VERSION);
  const tags = table.header.classes.map(readTag);
  return { tags, guess: (word) => guessTags(table, word), tag: (words) => tagWords(table, words) };
}

export function readTag(name: string): Tag {
  const [first, xpos = ''] = name.split('|');
  const upos = UPOS.find((tag) => tag === first);
  if (!upos) throw new Error(`no part of speech: "${name}"`);
  return { upos, xpos };
}

/** The lower half of the table holds the features in context, the upper half those of a word alone. */
function guessTags(table: SparseTable, word: Word): void {
  const half = (table.starts.length - 1) / 2;
  const scores = new Int32Array(table.header.classes.length);
  const features = new Int32Array(WORD_TEMPLATES);
  wordFeatures(word, features);
  for (let f = 0; f < WORD_TEMPLATES; f++) addWeights(table, half + (features[f]! & (half - 1)), scores);
  setGuesses(word, scores);
}

export function setGuesses(word: Word, scores: Int32Array | Float32Array): void {
  word.guess = bestClass(scores);
  const best = scores[word.guess]!;
  scores[word.guess] = -Infinity;
  if (scores instanceof Int32Array) scores[word.guess] = -(2 ** 31);
  word.guess2 = bestClass(scores);
  scores[word.guess] = best;
}

function tagWords(table: SparseTable, words: readonly Word[]): Uint8Array {
  const tags = new Uint8Array(words.length);
  const scores = new Int32Array(table.header.classes.length);
  const features = new Int32Array(TAG_TEMPLATES);
  const mask = (table.starts.length - 1) / 2 - 1;
  const printed = letterCase(words);
  let quotes = 0;
  for (let i = 0; i < words.length; i++) {
    tagFeatures(words, i, tags[i - 1] ?? -1, tags[i - 2] ?? -1, printed, quotes, features);
    scores.fill(0);
    for (let f = 0; f < TAG_TEMPLATES; f++) addWeights(table, features[f]! & mask, scores);
    tags[i] = bestClass(scores);
    if (words[i]!.quote) quotes++;
  }
  return tags;
}
