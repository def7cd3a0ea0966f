import type { Analysis, Entity, Statement } from '../model/analysis.ts';

/** Which statement of an analysis. */
export interface ClaimPlace {
  part: number;
  id: string;
}

/** The analysis with one statement changed, or taken out where `change` answers none. */
export function changeClaim(
  analysis: Analysis,
  { part, id }: ClaimPlace,
  change: (statement: Statement) => Statement | undefined,
): Analysis {
  const changed = (statements: readonly Statement[]) =>
    statements.flatMap((statement) => (statement.id === id ? (change(statement) ?? []) : [statement]));
  if (part < 0) return { ...analysis, statements: changed(analysis.statements) };
  const heads = analysis.heads.map((head, i) =>
    i === part ? { ...head, statements: changed(head.statements) } : head,
  );
  return { ...analysis, heads };
}

/** Every statement changed, of the body and of the heads. */
export function changeClaims(analysis: Analysis, change: (statement: Statement) => Statement): Analysis {
  return {
    ...analysis,
    statements: analysis.statements.map(change),
    heads: analysis.heads.map((head) => ({ ...head, statements: head.statements.map(change) })),
  };
}

/** The statement as the reader has it: surely so, marked, with the reason first; `overruled` reasons are left out. */
export function corrected(statement: Statement, what: string, overruled?: RegExp): Statement {
  const kept = statement.why.filter((why) => !overruled?.test(why));
  return { ...statement, corrected: true, confidence: 1, why: [`corrected by you: ${what}`, ...kept] };
}

/** The statement under these sides and no others. */
export function placed(statement: Statement, sides: readonly string[], neutral = false): Statement {
  const { neutral: _, ...rest } = statement;
  return { ...rest, sides: [...sides], ...(neutral && { neutral }) };
}

/** The statement said by another, under the side that this one's other claims stand under. */
export function saidBy(analysis: Analysis, part: number, statement: Statement, speaker: Entity | null): Statement {
  if (!speaker) return placed({ ...statement, source: null }, []);
  const mentions = (part < 0 ? analysis.mentions : (analysis.heads[part]?.mentions ?? [])).filter(
    ({ entity, type }) => entity === speaker.id && type !== 'ROLE',
  );
  const far = ({ start }: { start: number }) => Math.abs(start - statement.start);
  const nearest = mentions.toSorted((a, b) => far(a) - far(b))[0] ?? { start: statement.start, end: statement.start };
  const source = { start: nearest.start, end: nearest.end, name: speaker.name, entity: speaker.id };
  const own = analysis.sides.filter(({ entities }) => entities.includes(speaker.id)).map(({ id }) => id);
  const neutral = !own.length && analysis.statements.some((s) => s.neutral && s.source?.entity === speaker.id);
  return placed({ ...statement, source }, own.length === 1 ? own : [], neutral);
}
