/** Trains the shipped models: npm run train -- --corpora DIR [--out DIR] [names …] (none named: all). */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeGazetteer, readKnowledgeFile } from '../lib/text/gazetteer.ts';
import { readClusters } from '../lib/text/grammar/clusters.ts';
import type { Lexicon } from '../lib/text/names/lexicon.ts';
import { readPeople } from '../lib/text/names/people.ts';
import { writeModel } from './checksums.ts';
import { trainClustersFile, trainParserFile, trainTaggerFile } from './grammar/train-grammar.ts';
import { trainNames } from './names/train-names.ts';

/** Every model by the name of its file: corpora folder → bytes of the file. */
const MODELS: Readonly<Record<string, (corpora: string) => Uint8Array>> = {
  'clusters.bin': trainClustersFile,
  'names.bin': (corpora) => trainNames(corpora, readGazetteer(), readLexicon()),
  'tagger.bin': (corpora) => trainTaggerFile(corpora, readFile('clusters.bin')),
  'parser.bin': (corpora) => trainParserFile(corpora, readFile('clusters.bin'), readFile('tagger.bin')),
};

/** A file made before. */
function readFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(values.out, name)));
}

/** The gazetteer that is shipped is the one that is trained with. */
function readGazetteer() {
  return makeGazetteer(readKnowledgeFile(new Uint8Array(readFileSync('public/knowledge/gazetteer.json'))));
}

/** The clusters as just trained, the shipped list of people's names. */
function readLexicon(): Lexicon {
  const people = new Uint8Array(readFileSync('public/knowledge/people.bin'));
  return { clusterOf: readClusters(readFile('clusters.bin')), people: readPeople(people) };
}

const { values, positionals } = parseArgs({
  options: { corpora: { type: 'string' }, out: { type: 'string', default: 'public/knowledge' } },
  allowPositionals: true,
});
if (!values.corpora) throw new Error('say where the corpora are: npm run train -- --corpora DIR');
mkdirSync(values.out, { recursive: true });
for (const [file, train] of Object.entries(MODELS)) {
  if (positionals.length && !positionals.includes(file.replace('.bin', ''))) continue;
  const bytes = train(values.corpora);
  writeModel(values.out, file, bytes);
  process.stderr.write(`${file}: ${bytes.length} bytes\n`);
}
