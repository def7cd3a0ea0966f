import type { Block } from '../model/article.ts';
import { findBlocks } from './blocks.ts';
import type { Reading, Sentence, Token } from './reading.ts';

/** Cuts a text into sentences and tokens; blocks are paragraphs at line breaks where none are given. */
export function readSentences(text: string, given: readonly Block[] = []): Reading {
  const blocks = given.length ? given : findBlocks(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  blocks.forEach((block, b) => {
    for (const m of text.slice(block.start, block.end).matchAll(/\S[^.!?]*(?:[.!?]+["”’)]*|$)/g)) {
      const start = block.start + m.index;
      const first = tokens.length;
      for (const t of m[0].matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*|\S/gu)) {
        tokens.push({
          start: start + t.index,
          end: start + t.index + t[0].length,
          text: t[0],
          sentence: sentences.length,
        });
      }
      sentences.push({ start, end: start + m[0].trimEnd().length, block: b, first, last: tokens.length });
    }
  });
  return { text, blocks, sentences, tokens };
}
