import { forbid, WIDTH } from '../../lib/text/names/decode.ts';
import { type CrfSettings, type Sample, scoreDense, trainCrf } from './crf.ts';
import { marginals } from './marginals.ts';

/** Sentences of one document. */
export type Pages = readonly Sample[];

/**
 * Leaves unknown (-1) what a learner that never saw a document holds for all but impossible in it: labels made by
 * machine have slips, and a learner made to follow each slip learns them. Documents are taken in turn into `folds`.
 * The idea is that of confident learning (Northcutt, Jiang and Chuang 2021).
 */
export function doubtLabels(
  documents: readonly Pages[],
  silver: (document: number) => boolean,
  settings: CrfSettings,
  { folds, least }: { folds: number; least: number },
): Sample[][] {
  const doubted: Sample[][] = documents.map((pages) => [...pages]);
  for (let fold = 0; fold < folds; fold++) {
    const others = documents.filter((_, n) => n % folds !== fold).flat();
    const { table, transitions } = trainCrf(others, settings);
    documents.forEach((pages, n) => {
      if (n % folds !== fold || !silver(n)) return;
      doubted[n] = pages.map(({ features, labels }) => {
        const scores = scoreDense(features, table, 2 ** settings.bits - 1, labels.length);
        const held = labels.length ? marginals(scores, labels.length, forbid(transitions)) : undefined;
        return held ? { features, labels: withoutSlips(labels, held.tokens, least) } : { features, labels };
      });
    });
  }
  return doubted;
}

/** Labels of which the learner believes less than `least`, and the rest of their names, become unknown. */
function withoutSlips(labels: Int8Array, held: Float64Array, least: number): Int8Array {
  const kept = labels.slice();
  for (let i = 0; i < labels.length; i++) {
    if (labels[i]! < 0 || held[i * WIDTH + labels[i]!]! >= least) continue;
    let [from, to] = [i, i + 1];
    while (from > 0 && labels[from]! > 0 && labels[from]! % 2 === 0) from--;
    if (labels[i]! > 0) while (to < labels.length && labels[to]! > 0 && labels[to]! % 2 === 0) to++;
    kept.fill(-1, from, to);
  }
  return kept;
}
