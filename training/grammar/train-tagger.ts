/** Trains the part-of-speech tagger. */

import type { Clusters } from '../../lib/text/grammar/clusters.ts';
import { bestClass } from '../../lib/text/grammar/sparse-table.ts';
import {
  letterCase,
  TAG_TEMPLATES,
  TAGGER_VERSION,
  tagFeatures,
  WORD_TEMPLATES,
  wordFeatures,
} from '../../lib/text/grammar/tag-features.ts';
import { setGuesses } from '../../lib/text/grammar/tagger.ts';
import { type Word, wordReader } from '../../lib/text/grammar/words.ts';
import { random } from '../random.ts';
import type { TreebankSentence } from './conllu.ts';
import { packTable } from './pack-table.ts';
import { Perceptron, shuffle } from './perceptron.ts';

export interface TaggerSettings {
  epochs: number;
  bits: number;
  minUpdates: number;
  /** Weights that are left after the cut. */
  keep: number;
  levels: number;
  seed: number;
  /** Epochs after the small weights were cut. */
  refine: number;
}

export const TAGGER_SETTINGS: TaggerSettings = {
  epochs: 5,
  refine: 2,
  bits: 19,
  minUpdates: 4,
  keep: 215_000,
  levels: 31,
  seed: 7,
};

/** Weights kept of those that guess a word's tag without its neighbours. */
const WORD_WEIGHTS = 50_000;

/** Rarer pairs of universal and Penn tag are mostly slips of the annotators. */
const MIN_COUNT = 5;

interface Example {
  words: Word[];
  tags: number[];
}

/** The classes "UPOS|XPOS" seen at least five times, most frequent first, and where a rarer pair goes. */
export function tagClasses(sentences: readonly TreebankSentence[]): {
  classes: string[];
  classOf: (i: string) => number;
} {
  const counts = new Map<string, number>();
  for (const { upos, xpos } of sentences) {
    upos.forEach((tag, i) => {
      const name = `${tag}|${xpos[i]}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const classes = ranked.filter(([, n]) => n >= MIN_COUNT).map(([name]) => name);
  const classOf = (name: string): number => {
    const exact = classes.indexOf(name);
    return exact >= 0 ? exact : classes.findIndex((other) => other.split('|')[0] === name.split('|')[0]);
  };
  return { classes, classOf };
}

/** Trains on the sentences and gives the dense table of averaged weights. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  { epochs, refine, keep, bits, minUpdates, seed }: TaggerSettings,
  clusterOf: Clusters,
  log: (line: string) => void,
): { classes: string[]; dense: Float32Array[] } {
  const { classes, classOf } = tagClasses(sentences);
  const lexical = new Perceptron(bits, classes.length, minUpdates);
  const next = random(seed);
  learnWords(lexical, sentences, wordReader(clusterOf), classOf, next);
  lexical.cut(WORD_WEIGHTS);
  const word = new Perceptron(bits, classes.length, 0, lexical.weights);
  const read = wordReader(clusterOf, (w) => guess(word, w));
  const examples = sentences.map(
    ({ forms, upos, xpos }): Example => ({
      words: forms.map(read),
      tags: upos.map((tag, i) => classOf(`${tag}|${xpos[i]}`)),
    }),
  );
  const model = new Perceptron(bits, classes.length, minUpdates);
  for (let epoch = 1; epoch <= epochs + refine; epoch++) {
    if (epoch === epochs + 1) model.cut(keep);
    const { right, all } = learn(model, shuffle(examples, next));
    log(`tagger, epoch ${epoch}: ${((100 * right) / all).toFixed(2)}% of the tags right before their update`);
  }
  return { classes, dense: [model.average(), word.weights] };
}

/** Learns to tag words without their neighbours; a fifth of the time the word itself is hidden, as if never seen. */
function learnWords(
  model: Perceptron,
  sentences: readonly TreebankSentence[],
  read: (text: string) => Word,
  classOf: (name: string) => number,
  next: () => number,
): void {
  const features = new Int32Array(WORD_TEMPLATES);
  const scores = new Float32Array(model.width);
  for (let epoch = 0; epoch < 3; epoch++) {
    for (const { forms, upos, xpos } of shuffle(sentences, next)) {
      for (let i = 0; i < forms.length; i++) {
        wordFeatures(read(forms[i]!), features);
        if (next() < 0.2) features[1] = features[2] = features[0]!;
        model.score(features, scores);
        const best = bestClass(scores);
        const right = classOf(`${upos[i]}|${xpos[i]}`);
        model.step();
        if (best !== right) model.update(features, right, best);
      }
    }
  }
}

function guess(model: Perceptron, word: Word): void {
  const features = new Int32Array(WORD_TEMPLATES);
  const scores = new Float32Array(model.width);
  wordFeatures(word, features);
  model.score(features, scores);
  setGuesses(word, scores);
}

function learn(model: Perceptron, examples: readonly Example[]): { right: number; all: number } {
  const features = new Int32Array(TAG_TEMPLATES);
  const scores = new Float32Array(model.width);
  let right = 0;
  let all = 0;
  for (const { words, tags } of examples) {
    const printed = letterCase(words);
    let quotes = 0;
    let before = -1;
    let before2 = -1;
    for (let i = 0; i < words.length; i++) {
      tagFeatures(words, i, before, before2, printed, quotes, features);
      model.score(features, scores);
      const guess = bestClass(scores);
      model.step();
      if (guess === tags[i]) right++;
      else model.update(features, tags[i]!, guess);
      all++;
      before2 = before;
      before = guess;
      if (words[i]!.quote) quotes++;
    }
  }
  return { right, all };
}

/** Packs a trained tagger; `about` goes into the header (data hashes, scores, licence). */
export function packTagger(
  trained: { classes: string[]; dense: Float32Array[] },
  { bits, levels }: TaggerSettings,
  about: Record<string, unknown>,
): Uint8Array {
  const head = { name: 'tagger', version: TAGGER_VERSION, ...about };
  return packTable(head, trained.classes, trained.dense, bits + 1, levels);
}
