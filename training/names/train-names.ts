import type { Gazetteer } from '../../lib/text/knowledge.ts';
import { LABELS } from '../../lib/text/names/decode.ts';
import { NAME_FEATURES, readNameFeatures, SLOTS } from '../../lib/text/names/features.ts';
import type { Lexicon } from '../../lib/text/names/lexicon.ts';
import { hashFiles, WEIGHTS_LICENCE } from '../attribution.ts';
import { packWeights } from '../pack.ts';
import { cleanLabels } from './clean.ts';
import { type Example, NAME_CORPORA, readCorpus, toExample } from './corpus.ts';
import { correctLabels, readCorrections } from './correct.ts';
import { headlines } from './headlines.ts';
import { measure } from './measure.ts';
import { type Sample, trainTogether } from './perceptron.ts';

const SETTINGS = {
  bits: 18,
  epochs: 5,
  seeds: [20, 21, 22],
  blind: 0.1,
  prune: 1.5,
  heldOutEvery: 25,
  headlineEvery: 25,
} as const;

/** Trains the finder of names. Returns the bytes of names.bin. About a minute and a half on one core. */
export function trainNames(corpora: string, gazetteer: Gazetteer, lexicon: Lexicon): Uint8Array {
  const corrections = readCorrections();
  const cleaned = NAME_CORPORA.flatMap((name) =>
    readCorpus(corpora, name).map((document) =>
      correctLabels(cleanLabels(toExample(document), gazetteer), name, corrections),
    ),
  );
  const heldOut = cleaned.filter((_, n) => n % SETTINGS.heldOutEvery === 0);
  const taught = cleaned.filter((_, n) => n % SETTINGS.heldOutEvery !== 0);
  const more = headlines(taught, SETTINGS.headlineEvery);
  const samples = [...taught, ...more].flatMap((example) => samplesOf(example, gazetteer, lexicon));
  process.stderr.write(`names: ${samples.length} sentences\n`);
  const trained = trainTogether(samples, SETTINGS.bits, SETTINGS.epochs, SETTINGS.seeds, SETTINGS.blind);
  const { scores, slope } = measure(trained, heldOut, gazetteer, lexicon, SETTINGS.bits);
  process.stderr.write(`names: F1 on held-out documents ${JSON.stringify(scores)}\n`);
  const about = {
    name: 'names',
    version: NAME_FEATURES,
    transitions: [...trained.transitions],
    slope,
    scores,
    settings: SETTINGS,
    data: hashFiles(
      corpora,
      NAME_CORPORA.map((name) => `ner/${name}.jsonl.gz`),
    ),
    licence: WEIGHTS_LICENCE,
    attribution: 'see LICENSE.md beside this file',
  };
  return packWeights(about, [...LABELS], trained.table, SETTINGS.bits, SETTINGS.prune);
}

/** The sentences of a document with their features. */
export function samplesOf({ reading, labels }: Example, gazetteer: Gazetteer, lexicon: Lexicon): Sample[] {
  const features = readNameFeatures(reading, gazetteer, lexicon);
  return reading.sentences.map(({ first, last }) => ({
    features: features.slice(first * SLOTS, last * SLOTS),
    labels: labels.slice(first, last),
  }));
}
