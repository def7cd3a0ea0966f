import { describe, expect, test } from 'vitest';
import { bestLabels, WIDTH } from '../../lib/text/names/decode.ts';
import { SLOTS } from '../../lib/text/names/features.ts';
import { type Sample, scoreDense, trainCrf } from './crf.ts';
import { doubtLabels } from './doubt.ts';
import { marginals } from './marginals.ts';
import { dropRare } from './rare.ts';

/** A sentence of words given as numbers: each token has its own feature and those of its neighbours. */
function sentence(words: readonly number[], labels: readonly number[]): Sample {
  const features = new Uint32Array(words.length * SLOTS);
  words.forEach((word, i) => {
    features.set([word, 100 + (words[i - 1] ?? 0), 200 + (words[i + 1] ?? 0)], i * SLOTS);
  });
  return { features, labels: Int8Array.from(labels) };
}
const SETTINGS = { bits: 10, epochs: 10, seed: 1, rate: 0.2, blind: 0, drop: 0 };
const read = ({ features, labels }: Sample, { table, transitions }: ReturnType<typeof trainCrf>) => [
  ...bestLabels(scoreDense(features, table, 2 ** SETTINGS.bits - 1, labels.length), labels.length, transitions),
];

// Word 1 is a first name, 2 a surname, 3 "said": an invented paper of two stories.
const told = sentence([1, 2, 3], [1, 2, 0]);
const other = sentence([3, 4, 3], [0, 5, 0]);

describe('the finder of names learns', () => {
  test('what it is told, twice the same', () => {
    const trained = trainCrf([told, other], SETTINGS);
    expect(read(told, trained)).toEqual([1, 2, 0]);
    expect(read(other, trained)).toEqual([0, 5, 0]);
    expect(trainCrf([told, other], SETTINGS)).toEqual(trained);
  });

  test('nothing from a label that is unknown', () => {
    const unknown = sentence([3, 4, 3], [0, -1, 0]);
    const { table } = trainCrf([unknown], SETTINGS);
    expect(table[4 * WIDTH + 5]).toBeLessThan(0.5);
  });

  test('that labels of a token are likely to one in all', () => {
    const scores = Float32Array.from({ length: 3 * WIDTH }, (_, i) => Math.sin(i));
    const { tokens } = marginals(scores, 3, new Float32Array((WIDTH + 1) * WIDTH))!;
    for (let i = 0; i < 3; i++)
      expect(tokens.subarray(i * WIDTH, (i + 1) * WIDTH).reduce((a, b) => a + b)).toBeCloseTo(1);
  });
});

describe('labels made by machine', () => {
  test('become unknown where all other stories speak against them', () => {
    const slip = sentence([1, 2, 3], [3, 4, 0]);
    const stories = [[told], [slip], ...Array.from({ length: 18 }, () => [told])];
    const [, doubted] = doubtLabels(stories, (n) => n === 1, SETTINGS, { folds: 2, least: 0.05 });
    expect([...doubted![0]!.labels]).toEqual([-1, -1, 0]);
  });

  test('are left alone in stories that people labelled', () => {
    const slip = sentence([1, 2, 3], [3, 4, 0]);
    const stories = [[told], [slip], ...Array.from({ length: 18 }, () => [told])];
    const [, kept] = doubtLabels(stories, () => false, SETTINGS, { folds: 2, least: 0.05 });
    expect([...kept![0]!.labels]).toEqual([3, 4, 0]);
  });
});

test('what occurs once is not learnt by heart', () => {
  const [a, b] = [sentence([1, 7], [0, 0]), sentence([1, 8], [0, 0])];
  dropRare([a, b], 2);
  expect([a.features[0], a.features[SLOTS]]).toEqual([1, 0]);
});
