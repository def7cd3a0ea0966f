import type { Gazetteer } from '../../lib/text/knowledge.ts';
import { spansOf } from '../../lib/text/name-model.ts';
import { decode } from '../../lib/text/names/decode.ts';
import type { Lexicon } from '../../lib/text/names/lexicon.ts';
import type { Example } from './corpus.ts';
import { scoreDense, type Trained } from './crf.ts';
import { samplesOf } from './train-names.ts';

interface Judged {
  type: string;
  margin: number;
  right: boolean;
}

/** Exact span F1 by type on held-out documents, and the slope that turns margins into honest confidences. */
export function measure(
  trained: Trained,
  examples: readonly Example[],
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  bits: number,
) {
  const judged: Judged[] = [];
  const wanted = new Map<string, number>();
  for (const { features, labels } of examples.flatMap((example) => samplesOf(example, gazetteer, lexicon))) {
    if (labels.includes(-1)) continue;
    const found = decode(
      scoreDense(features, trained.table, 2 ** bits - 1, labels.length),
      labels.length,
      trained.transitions,
    );
    const gold = new Set(spansOf(labels).map(({ first, last, type }) => `${first}:${last}:${type}`));
    for (const { type } of spansOf(labels))
      for (const row of [type, 'ALL']) wanted.set(row, (wanted.get(row) ?? 0) + 1);
    for (const { first, last, type } of spansOf(found.labels)) {
      const margin = Math.min(...found.margins.subarray(first, last));
      judged.push({ type, margin, right: gold.has(`${first}:${last}:${type}`) });
    }
  }
  const scores = Object.fromEntries([...wanted].map(([type, n]) => [type, f1(judged, type, n)]));
  return { scores, slope: bestSlope(judged) };
}

function f1(judged: readonly Judged[], type: string, wanted: number): number {
  const mine = judged.filter((name) => type === 'ALL' || name.type === type);
  const right = mine.filter((name) => name.right).length;
  return Math.round((2000 * right) / (mine.length + wanted)) / 10;
}

/** The slope s of 1 / (1 + e^(-s·margin)) with the best likelihood, on a fixed grid. */
function bestSlope(judged: readonly Judged[]): number {
  let best = { slope: 0, loss: Number.POSITIVE_INFINITY };
  for (let power = -60; power <= 20; power++) {
    const slope = 1.1 ** power;
    let loss = 0;
    for (const { margin, right } of judged) {
      const p = 1 / (1 + Math.exp(-slope * margin));
      loss -= Math.log(Math.max(right ? p : 1 - p, 1e-6));
    }
    if (loss < best.loss) best = { slope, loss };
  }
  return Number(best.slope.toPrecision(4));
}
