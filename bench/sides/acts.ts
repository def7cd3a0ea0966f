import { Act } from '../../lib/model/analysis.ts';
import type { Annotated } from './annotated.ts';
import type { Verdict } from './score.ts';

const ACTS = Act.options;

/** How often each act of the gold claims that were found (a row) was named as each act (a column). */
export function confusionOf(verdicts: readonly Verdict[]): string {
  const count = (gold: Act, found: Act) => verdicts.filter((v) => v.claim.act === gold && v.act === found).length;
  const cell = (n: number) => (n ? String(n) : '·').padStart(5);
  return [
    ['gold'.padEnd(11), ...ACTS.map((act) => act.slice(0, 4).padStart(5))].join(''),
    ...ACTS.map((gold) => [gold.padEnd(11), ...ACTS.map((found) => cell(count(gold, found)))].join('')),
  ].join('\n');
}

/** The claims whose act was named wrongly: wanted, named, the words before, the words. */
export function wrongActsOf(id: string, verdicts: readonly Verdict[], articles: readonly Annotated[]): string {
  const text = articles.find((article) => article.id === id)?.text ?? '';
  const flat = (start: number, end: number) => text.slice(Math.max(0, start), end).replace(/\s+/g, ' ');
  const lines = verdicts
    .filter(({ act, claim }) => act && act !== claim.act)
    .map(({ act, claim: { act: gold, start, end } }) => {
      return `  ${gold} → ${act}: … ${flat(start - 70, start)}[${flat(start, end)}]${flat(end, end + 30)}`;
    });
  return [id, ...lines, ''].join('\n');
}
