import { acrossOf } from './across.ts';
import type { Draft } from './draft.ts';

/** Drops reported statements that only say again what direct quotations already hold, and doubles. */
export function withoutEchoes(reported: readonly Draft[], direct: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const directAcross = acrossOf(direct);
  const seen = new Set<string>();
  for (const draft of reported) {
    const key = `${draft.start}-${draft.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    let quoted = 0;
    for (const d of directAcross(draft)) quoted += Math.min(d.end, draft.end) - Math.max(d.start, draft.start);
    if (quoted < 0.6 * (draft.end - draft.start)) kept.push(draft);
  }
  return kept;
}

/** "Moor said the council had accused the port": what is told inside another's reported clause is that clause's. */
export function withoutNested(reported: readonly Draft[]): Draft[] {
  const across = acrossOf(reported);
  return reported.filter((inner) => !across(inner).some((outer) => holds(outer, inner)));
}

function holds(outer: Draft, inner: Draft): boolean {
  return (
    outer !== inner &&
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    outer.end - outer.start > inner.end - inner.start &&
    (!/^(?:act|light verb)/.test(outer.rule) || outer.clause === true)
  );
}
