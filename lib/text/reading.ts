/** An article's text cut into sentences and tokens: made once, read by every stage. */
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';

export interface Token extends Span {
  text: string;
  /** Index of its sentence. */
  sentence: number;
}

export interface Sentence extends Span {
  /** Index of its block. */
  block: number;
  /** Its tokens are `tokens[first … last)`. */
  first: number;
  last: number;
}

export interface Reading {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  tokens: readonly Token[];
}
