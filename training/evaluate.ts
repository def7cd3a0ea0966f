/** Scores the shipped grammar on treebanks it was not trained on: npm run train:evaluate -- --parse DIR [--knowledge DIR]. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGrammar } from '../lib/text/grammar/model.ts';
import { readSentences } from '../lib/text/sentences.ts';
import { readTreebank } from './grammar/conllu.ts';
import { goldReading, score } from './grammar/score.ts';

const { values } = parseArgs({
  options: { parse: { type: 'string' }, knowledge: { type: 'string', default: 'public/knowledge' } },
});
if (!values.parse) throw new Error('say where the treebanks are: npm run train:evaluate -- --parse DIR');

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(values.knowledge, name)));
const grammar = readGrammar(bytesOf('clusters.bin'), bytesOf('tagger.bin'), bytesOf('parser.bin'));
const files = readdirSync(values.parse).filter((name) => /\.conllu(\.gz)?$/.test(name));

for (const name of files.sort()) {
  const sentences = readTreebank(join(values.parse, name));
  print(`${name}, the treebank's tokens`, score(sentences, grammar, goldReading));
  print(
    `${name}, from its text`,
    score(sentences, grammar, ({ text }) => readSentences(text)),
  );
}

function print(title: string, scores: Readonly<Record<string, number>>): void {
  const row = Object.entries(scores).map(([what, percent]) => `${what} ${percent.toFixed(1)}`);
  process.stdout.write(`${title}: ${row.join(' · ')}\n`);
}
