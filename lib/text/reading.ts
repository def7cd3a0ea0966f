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
  /** Stretches written by themselves, such as the entries of a live blog: "he" in one means nobody of another. */
  passages?: readonly Span[] | undefined;
}

/** Where the passage that holds this offset begins; 0 in a text of one passage. */
export function passageStart({ passages }: Pick<Reading, 'passages'>, at: number): number {
  return passages?.findLast(({ start }) => start <= at)?.start ?? 0;
}
