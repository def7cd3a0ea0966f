/**
 * Scores the shipped grammar on treebanks it was not trained on:
 * npm run train:evaluate -- --parse DIR [--knowledge DIR] [--record]. With --record the scores go into the headers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGrammar } from '../lib/text/grammar/model.ts';
import { readSentences } from '../lib/text/sentences.ts';
import { writeModel } from './checksums.ts';
import { readTreebank } from './grammar/conllu.ts';
import { recordScores } from './grammar/record-scores.ts';
import { goldReading, score } from './grammar/score.ts';

const { values } = parseArgs({
  options: {
    parse: { type: 'string' },
    knowledge: { type: 'string', default: 'public/knowledge' },
    record: { type: 'boolean', default: false },
  },
});
if (!values.parse) throw new Error('say where the treebanks are: npm run train:evaluate -- --parse DIR');

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(values.knowledge, name)));
const grammar = readGrammar(bytesOf('clusters.bin'), bytesOf('tagger.bin'), bytesOf('parser.bin'));
const files = readdirSync(values.parse).filter((name) => /\.conllu(\.gz)?$/.test(name));

const found: Record<string, Record<string, number>> = {};
for (const name of files.sort()) {
  const sentences = readTreebank(join(values.parse, name));
  found[name] = score(sentences, grammar, goldReading);
  print(`${name}, the treebank's tokens`, found[name]);
  print(
    `${name}, from its text`,
    score(sentences, grammar, ({ text }) => readSentences(text)),
  );
}
if (values.record) {
  for (const file of ['tagger.bin', 'parser.bin']) record(file, file === 'tagger.bin' ? /POS/ : /^(?!.*POS)/);
}

/** Writes those scores of a model that it answers for into its header, to a tenth. */
function record(file: string, measures: RegExp): void {
  const scores = Object.entries(found).map(([name, all]) => {
    const own = Object.entries(all).filter(([what]) => measures.test(what));
    return [name, Object.fromEntries(own.map(([what, percent]) => [what, Math.round(10 * percent) / 10]))];
  });
  writeModel(values.knowledge, file, recordScores(bytesOf(file), Object.fromEntries(scores)));
}

function print(title: string, scores: Readonly<Record<string, number>>): void {
  const row = Object.entries(scores).map(([what, percent]) => `${what} ${percent.toFixed(1)}`);
  process.stdout.write(`${title}: ${row.join(' · ')}\n`);
}
