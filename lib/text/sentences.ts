import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { findBlocks } from './blocks.ts';
import type { Reading, Sentence, Token } from './reading.ts';
import { findSentenceEnds } from './sentence-ends.ts';
import { tokenize } from './tokens.ts';

/**
 * Cuts a text into sentences and tokens; blocks are paragraphs at line breaks where none are given.
 * Every sentence lies in one block; every visible character lies in one token. Linear in the length of the text.
 */
export function readSentences(text: string, given: readonly Block[] = [], passages?: readonly Span[]): Reading {
  const blocks = given.length ? given : findBlocks(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  blocks.forEach((block, b) => {
    const raw = tokenize(text, block.start, block.end);
    let from = 0;
    for (const end of findSentenceEnds(text, raw)) {
      const first = tokens.length;
      for (let i = from; i < end; i++) tokens.push({ ...raw[i]!, sentence: sentences.length });
      const [start, stop] = [raw[from]!.start, raw[end - 1]!.end];
      sentences.push({ start, end: stop, block: b, first, last: tokens.length });
      from = end;
    }
  });
  return { text, blocks, sentences, tokens, passages };
}
