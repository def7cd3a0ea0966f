import type { Block } from '../model/article.ts';

/** Cuts plain text into paragraphs at line breaks: the blocks of a text that comes without any. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = start + match[0].trim().length;
    if (end > start) blocks.push({ kind: 'paragraph', start, end });
  }
  return blocks;
}
