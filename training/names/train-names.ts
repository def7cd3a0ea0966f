import type { Gazetteer } from '../../lib/text/knowledge.ts';
import { LABELS } from '../../lib/text/names/decode.ts';
import { NAME_FEATURES, readNameFeatures, SLOTS } from '../../lib/text/names/features.ts';
import type { Lexicon } from '../../lib/text/names/lexicon.ts';
import { hashFiles, WEIGHTS_LICENCE } from '../attribution.ts';
import { packWeights } from '../pack.ts';
import { cleanLabels } from './clean.ts';
import { type Example, NAME_CORPORA, readCorpus, toExample } from './corpus.ts';
import { correctLabels, readCorrections } from './correct.ts';
import { type Sample, trainCrf } from './crf.ts';
import { doubtLabels } from './doubt.ts';
import { headlines } from './headlines.ts';
import { measure } from './measure.ts';
import { dropRare } from './rare.ts';

const SETTINGS = {
  learner: { bits: 20, epochs: 3, seed: 20, rate: 0.1, blind: 0.1, drop: 0.3 },
  doubt: { folds: 2, least: 0.04 },
  rare: 4,
  prune: 0.08,
  heldOutEvery: 25,
  headlineEvery: 25,
} as const;

/** The corpus whose labels a machine made. */
const SILVER = 'gmb_train_clean';

/** Trains the finder of names. Returns the bytes of names.bin. About two minutes on one core. */
export function trainNames(corpora: string, gazetteer: Gazetteer, lexicon: Lexicon): Uint8Array {
  const corrections = readCorrections();
  const cleaned = NAME_CORPORA.flatMap((corpus) =>
    readCorpus(corpora, corpus).map((document) => ({
      silver: corpus === SILVER,
      example: correctLabels(cleanLabels(toExample(document), gazetteer), corpus, corrections),
    })),
  );
  const heldOut = cleaned.filter((_, n) => n % SETTINGS.heldOutEvery === 0).map(({ example }) => example);
  const taught = cleaned.filter((_, n) => n % SETTINGS.heldOutEvery !== 0);
  const documents = [...taught, ...headlines(taught, SETTINGS.headlineEvery)];
  const samples = documents.map(({ example }) => samplesOf(example, gazetteer, lexicon));
  dropRare(samples.flat(), SETTINGS.rare);
  process.stderr.write(`names: ${samples.flat().length} sentences\n`);
  const doubted = doubtLabels(samples, (n) => documents[n]!.silver, SETTINGS.learner, SETTINGS.doubt);
  const trained = trainCrf(doubted.flat(), SETTINGS.learner);
  const { scores, slope } = measure(trained, heldOut, gazetteer, lexicon, SETTINGS.learner.bits);
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
  return packWeights(about, [...LABELS], trained.table, SETTINGS.learner.bits, SETTINGS.prune);
}

/** The sentences of a document with their features. */
export function samplesOf({ reading, labels }: Example, gazetteer: Gazetteer, lexicon: Lexicon): Sample[] {
  const features = readNameFeatures(reading, gazetteer, lexicon);
  return reading.sentences.map(({ first, last }) => ({
    features: features.slice(first * SLOTS, last * SLOTS),
    labels: labels.slice(first, last),
  }));
}
