import type { Gazetteer } from '../../lib/text/knowledge.ts';
import { LABELS } from '../../lib/text/names/decode.ts';
import { NAME_FEATURES, readNameFeatures, SLOTS } from '../../lib/text/names/features.ts';
import { hashFiles, WEIGHTS_LICENCE } from '../attribution.ts';
import { packWeights } from '../pack.ts';
import { type Example, NAME_CORPORA, readCorpus, toExample } from './corpus.ts';
import { type Sample, trainPerceptron } from './perceptron.ts';

const BITS = 18;
const EPOCHS = 8;
const SEED = 20;

/** Trains the finder of names. Returns the bytes of names.bin. */
export function trainNames(corpora: string, gazetteer: Gazetteer): Uint8Array {
  const samples = NAME_CORPORA.flatMap((name) =>
    readCorpus(corpora, name).flatMap((document) =>
      samplesOf(toExample(document), gazetteer, name.startsWith('gmb') ? 1 : 1),
    ),
  );
  process.stderr.write(`names: ${samples.length} sentences\n`);
  const { table, transitions } = trainPerceptron(samples, BITS, EPOCHS, SEED);
  const about = {
    name: 'names',
    version: NAME_FEATURES,
    transitions: [...transitions],
    slope: 0.1,
    data: hashFiles(
      corpora,
      NAME_CORPORA.map((name) => `ner/${name}.jsonl.gz`),
    ),
    licence: WEIGHTS_LICENCE,
    attribution: 'see LICENSE.md beside this file',
  };
  return packWeights(about, [...LABELS], table, BITS, 0.5);
}

/** The sentences of a document with their features. */
export function samplesOf({ reading, labels }: Example, gazetteer: Gazetteer, weight: number): Sample[] {
  const features = readNameFeatures(reading, gazetteer);
  return reading.sentences.map(({ first, last }) => ({
    features: features.slice(first * SLOTS, last * SLOTS),
    labels: labels.slice(first, last),
    weight,
  }));
}
