import type { Analysis, Statement } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';
import { changeClaim, changeClaims, corrected, placed, saidBy } from './change-claim.ts';
import { dismissName, mergeNames, moveName, retypeName } from './change-name.ts';
import { findClaim, findName, findSide, type Texts } from './point.ts';

type What = Correction['what'];
type OfKind<W extends What> = Extract<Correction, { what: W }>;

/** How each kind of correction changes an analysis; one whose claim, name or side is gone changes nothing. */
const APPLY: { [W in What]: (article: Texts, analysis: Analysis, correction: OfKind<W>) => Analysis } = {
  'claim-side': (article, analysis, { claim, sides, neutral }) => {
    const found = sides.flatMap((name) => findSide(analysis, name)?.id ?? []);
    if (found.length < sides.length) return analysis;
    return onClaim(article, analysis, claim, (s) => corrected(placed(s, found, neutral), 'the side', /^side: /));
  },
  'claim-act': (article, analysis, { claim, act }) =>
    onClaim(article, analysis, claim, (s) =>
      corrected({ ...s, act }, 'what kind of statement it is', new RegExp(`^${s.act}: `)),
    ),
  'claim-speaker': (article, analysis, { claim, speaker }) => {
    const found = speaker && findName(analysis, speaker);
    if (found === undefined) return analysis;
    return onClaim(article, analysis, claim, (s) =>
      corrected(saidBy(analysis, claim.part, s, found), 'the speaker', /^side: /),
    );
  },
  'claim-dismissed': (article, analysis, { claim }) => onClaim(article, analysis, claim, () => undefined),
  'name-side': (_article, analysis, { name, side }) => {
    const entity = findName(analysis, name);
    const goal = side === null ? undefined : findSide(analysis, side);
    return entity && (goal || side === null) ? moveName(analysis, entity, goal) : analysis;
  },
  'name-type': (_article, analysis, { name, type }) => {
    const entity = findName(analysis, name);
    return entity ? retypeName(analysis, entity, type) : analysis;
  },
  'name-merged': (_article, analysis, { name, into }) => {
    const [from, goal] = [findName(analysis, name), findName(analysis, into)];
    return from && goal ? mergeNames(analysis, from, goal) : analysis;
  },
  'name-dismissed': (_article, analysis, { name }) => {
    const entity = findName(analysis, name);
    return entity ? dismissName(analysis, entity) : analysis;
  },
};

/**
 * The analysis as the reader of the news corrected it, in the order in which the corrections were made. What they
 * change is marked `corrected` and says so in `why`; those whose words are no longer there are listed as `skipped`.
 * Changes nothing it was given.
 */
export function applyCorrections(article: Texts, analysis: Analysis, corrections: readonly Correction[]): Analysis {
  if (!corrections.length) return analysis;
  const apply = <W extends What>(now: Analysis, correction: OfKind<W>) =>
    APPLY[correction.what as W](article, now, correction);
  const skipped: string[] = [];
  const now = corrections.reduce((before, correction) => {
    const after = apply(before, correction);
    if (after === before) skipped.push(correction.id);
    return after;
  }, analysis);
  return withoutLooseThreads({ ...now, ...(skipped.length > 0 && { skipped }) });
}

function onClaim(
  article: Texts,
  analysis: Analysis,
  point: OfKind<'claim-act'>['claim'],
  change: (statement: Statement) => Statement | undefined,
): Analysis {
  const found = findClaim(article, analysis, point);
  return found ? changeClaim(analysis, { part: point.part, id: found.id }, change) : analysis;
}

/** An answer goes to another side's claim, a repetition to one of its own: threads that no longer do are dropped. */
function withoutLooseThreads(analysis: Analysis): Analysis {
  const byId = new Map(analysis.statements.map((statement) => [statement.id, statement]));
  const share = (a: Statement, b: Statement) => a.sides.some((side) => b.sides.includes(side));
  return changeClaims(analysis, (statement) => {
    const { answers, repeats, ...rest } = statement;
    const [answered, first] = [byId.get(answers ?? ''), byId.get(repeats ?? '')];
    const answer = answered?.sides.length && rest.sides.length && !share(answered, statement);
    return { ...rest, ...(answer && { answers }), ...(first && share(first, statement) && { repeats }) };
  });
}
