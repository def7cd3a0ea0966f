/**
 * Speed of the grammar: npm run bench:grammar -- FILE.txt …
 * Prints words a second of the tagger and milliseconds per 1,000 words of the parser over all sentences, warm.
 */
import { readFileSync } from 'node:fs';
import { readGrammar } from '../lib/text/grammar/model.ts';
import type { Reading } from '../lib/text/reading.ts';
import { readSentences } from '../lib/text/sentences.ts';

const folder = new URL('../../public/knowledge/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const files = process.argv.slice(2);
if (files.length === 0) throw new Error('name the texts: npm run bench:grammar -- FILE.txt …');

const loadStarted = performance.now();
const grammar = readGrammar(bytesOf('clusters.bin'), bytesOf('tagger.bin'), bytesOf('parser.bin'));
const loaded = performance.now() - loadStarted;
const readings = files.map((file) => readSentences(readFileSync(file, 'utf8')));
const words = readings.reduce((sum, { tokens }) => sum + tokens.length, 0);

/** Milliseconds for the tags and for the trees of a reading. */
function time(reading: Reading): { tags: number; trees: number } {
  const started = performance.now();
  const syntax = grammar.read(reading);
  reading.sentences.forEach(({ first }) => {
    syntax.upos(first);
  });
  const tagged = performance.now();
  for (let s = 0; s < reading.sentences.length; s++) syntax.tree(s);
  return { tags: tagged - started, trees: performance.now() - tagged };
}

const ROUNDS = 7;
const rounds = Array.from({ length: ROUNDS }, () =>
  readings.map(time).reduce((sum, one) => ({ tags: sum.tags + one.tags, trees: sum.trees + one.trees })),
);
const best = (part: 'tags' | 'trees') => Math.min(...rounds.map((round) => round[part]));
process.stdout.write(
  `${words} words · loaded in ${loaded.toFixed(0)} ms · tagger ${Math.round((1000 * words) / best('tags'))} words/s · ` +
    `parser ${((1000 * best('trees')) / words).toFixed(1)} ms per 1,000 words\n`,
);
