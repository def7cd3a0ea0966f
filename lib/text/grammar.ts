/** Part-of-speech tags and dependency trees: what the statement rules read of a sentence's build. */
import type { Reading } from './reading.ts';

/** Universal part-of-speech tags. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** The tree of one sentence. Token indices are those of the reading. */
export interface Tree {
  /** Head of token i (index into the reading's tokens), or -1 for the root. */
  head(token: number): number;
  /** Universal relation to the head without subtype, e.g. "nsubj", "ccomp", "root". */
  relation(token: number): string;
  /** What the parser knows beyond the relation: "pass" (nsubj, aux), "relcl" (acl), "agent" (obl), "poss", "prt" or "". */
  subtype(token: number): string;
}

/** What is known of a reading's grammar; trees are made when asked for and kept. */
export interface Syntax {
  upos(token: number): Upos;
  /** Penn tag, e.g. "VBD". */
  xpos(token: number): string;
  /** Undefined where no parser is at hand or the sentence is too long to parse (> 150 tokens). */
  tree(sentence: number): Tree | undefined;
}

/** The trained tagger and parser. */
export interface GrammarModel {
  readonly version: string;
  read(reading: Reading): Syntax;
}
