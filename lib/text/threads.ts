import type { Entity, Side, Statement } from '../model/analysis.ts';
import { passageStart, type Reading } from './reading.ts';
import { answered } from './threads/answers.ts';
import { partyWords } from './threads/claim-words.ts';
import { repeated } from './threads/repeats.ts';
import { type Told, tell } from './threads/told.ts';

/** A claim says again only what was said at most so many claims before: a bound for very long pages. */
const CLAIMS_BACK = 400;

/**
 * Ties each claim to the other side's claim that it answers, and to the first claim of its own side that says the
 * same. A claim that two might be answered by, or that nothing but nearness speaks for, stays without a link.
 */
export function linkThreads(
  reading: Reading,
  entities: readonly Entity[],
  sides: readonly Side[],
  statements: readonly Statement[],
): Statement[] {
  const left = partyWords(sides, entities);
  const claims = statements
    .filter(({ kind, sides: own, act }) => kind !== 'scare' && own.length === 1 && act)
    .map((statement) => tell(reading, sides, statement, left))
    .sort((a, b) => a.statement.start - b.statement.start);
  const links = new Map(
    claims.map((claim, i) => {
      // The newest entry of a live blog stands first: what stands before it in the text was not said before it.
      const passage = passageStart(reading, claim.statement.start);
      const before = claims
        .slice(Math.max(0, i - CLAIMS_BACK), i)
        .filter((other) => !overlap(other, claim) && other.statement.start >= passage);
      return [claim.statement.id, { answer: answered(claim, before), repeat: repeated(claim, before) }] as const;
    }),
  );
  return statements.map((statement) => {
    const { answer, repeat } = links.get(statement.id) ?? {};
    if (!answer && !repeat) return statement;
    return {
      ...statement,
      ...(answer && { answers: answer.claim.statement.id }),
      ...(repeat && { repeats: repeat.claim.statement.id }),
      why: [...statement.why, ...[answer?.why, repeat?.why].filter((why) => why !== undefined)],
    };
  });
}

const overlap = (a: Told, b: Told): boolean =>
  a.statement.start < b.statement.end && b.statement.start < a.statement.end;
