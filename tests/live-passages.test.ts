import { expect, test } from 'vitest';
import { analyze } from '../lib/text/analyze.ts';
import { findBlocks } from '../lib/text/blocks.ts';
import { KNOWLEDGE } from './bundled-knowledge.ts';

/** Two entries of an invented live blog, newest first. */
const NEWEST = 'Mayor Ada Moor accused the union of delay. “The wall must stand by May,” she said.';
const OLDER = 'She said the union had been asked twice. “We never were,” said Ole Berg, its chairman.';
const text = `${NEWEST}\n\n${OLDER}`;

function speakers(cut: boolean): (string | undefined)[] {
  const entries = [NEWEST, OLDER].map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    time: '21:35',
  }));
  const article = { text, blocks: findBlocks(text), heads: [], ...(cut && { entries }) };
  return analyze(article, KNOWLEDGE)
    .statements.filter(({ start }) => start > NEWEST.length)
    .map(({ source }) => source?.name);
}

test('“she” at the start of a paragraph is whoever the story named before', () => {
  expect(speakers(false)).toContain('Ada Moor');
});

test('“she” at the start of a live blog’s entry is nobody of the entry printed above it', () => {
  expect(speakers(true)).not.toContain('Ada Moor');
  expect(speakers(true)).toContain('Ole Berg');
});
