import { random } from '../../training/random.ts';
import { type Counts, sum } from './score.ts';

const SEED = 20_260;

/** Times that the articles are drawn anew. */
export const RESAMPLINGS = 2000;

/**
 * The interval in which a figure lies in 95 of 100 sets of as many articles (percentile bootstrap over articles,
 * Efron 1979). The same counts give the same interval on every machine.
 */
export function interval(
  articles: readonly Counts[],
  figure: (counts: Counts) => number,
  resamplings = RESAMPLINGS,
): [low: number, high: number] {
  const draw = random(SEED);
  const values = Array.from({ length: resamplings }, () =>
    figure(sum(articles.map(() => articles[Math.floor(draw() * articles.length)]!))),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}
