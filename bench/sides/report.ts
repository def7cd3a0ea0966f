import type { Annotated } from './annotated.ts';
import { interval, RESAMPLINGS } from './bootstrap.ts';
import { type Counts, FIGURES, type Figure, sum, type Verdict } from './score.ts';

const three = (figure: number) => figure.toFixed(3).replace(/^0/, '');

function cell(articles: readonly Counts[], figure: Figure): string {
  if (!articles.length) return '';
  const [low, high] = interval(articles, FIGURES[figure]);
  return `${three(FIGURES[figure](sum(articles)))} (${three(low)}–${three(high)})`;
}

/** The table of figures, each with its interval: the engine's, and the agreement of two annotators if there were two. */
export function reportOf(what: string, engine: readonly Counts[], annotators: readonly Counts[]): string {
  const { wanted, found, joint } = sum(engine);
  return [
    `${what}: ${engine.length} articles, ${wanted} claims (${found} found, ${joint} joint)`,
    `95 % intervals over ${RESAMPLINGS.toLocaleString('en')} resamplings of the articles\n`,
    `${''.padEnd(16)}${'engine'.padEnd(20)}${annotators.length ? 'two annotators' : ''}`.trimEnd(),
    ...(Object.keys(FIGURES) as Figure[]).map((figure) =>
      `${figure.padEnd(16)}${cell(engine, figure).padEnd(20)}${cell(annotators, figure)}`.trimEnd(),
    ),
  ].join('\n');
}

/** The claims of an article that were missed or are under a wrong side: what was wanted, what was found, the words. */
export function wrongOf(id: string, verdicts: readonly Verdict[], articles: readonly Annotated[]): string {
  const text = articles.find((article) => article.id === id)?.text ?? '';
  const names = (sides: readonly string[]) => sides.join(' + ') || '–';
  const lines = verdicts
    .filter(({ outcome }) => outcome !== 'placed')
    .map(({ claim, outcome, sides }) => {
      const got = outcome === 'misplaced' ? ` → ${names(sides)}` : '';
      return `  ${outcome.padEnd(11)}${names(claim.sides)}${got}: ${text.slice(claim.start, claim.end)}`;
    });
  return [id, ...lines, ''].join('\n');
}
