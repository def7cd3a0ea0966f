import type { Act } from '../../lib/model/analysis.ts';
import type { Claim, Columns } from './columns.ts';
import { majority, matchClaims, matchSides, wordFinder } from './match.ts';

/** The three classes of act3. */
const CLASS = {
  accuse: 'conflict',
  deny: 'conflict',
  threaten: 'conflict',
  reject: 'conflict',
  demand: 'conflict',
  apologise: 'cooperation',
  promise: 'cooperation',
  agree: 'cooperation',
  support: 'cooperation',
  assert: 'assertion',
} as const satisfies Record<Act, string>;

const ZERO = {
  /** Sides that are not optional: wanted, and found among them; guessed, and right among them. */
  wantedSides: 0,
  foundSides: 0,
  guessedSides: 0,
  rightSides: 0,
  wanted: 0,
  found: 0,
  guessed: 0,
  /** Guesses that are pieces of a gold claim. */
  pieces: 0,
  /** Gold claims found and under the right side (or rightly under none), and the guesses they are made of. */
  placed: 0,
  placedPieces: 0,
  /** Found, but under a wrong side, or under a side though neutral. */
  misplaced: 0,
  /** Found, of a side, and left without one. */
  unassigned: 0,
  joint: 0,
  jointPlaced: 0,
  act10: 0,
  act3: 0,
};
/** What one article's figures are made of. Counts of articles add up. */
export type Counts = typeof ZERO;

/** One gold claim beside what was found of it. */
export interface Verdict {
  claim: Claim;
  found: boolean;
  /** Names of gold sides; "?NAME" for a side that is none of them. */
  sides: readonly string[];
  act: Act | undefined;
  outcome: 'missed' | 'placed' | 'misplaced' | 'unassigned';
}

const sorted = (names: readonly string[]) => names.toSorted();
const same = (a: readonly string[], b: readonly string[]) => sorted(a).join('\n') === sorted(b).join('\n');

const outcomeOf = (want: readonly string[], got: readonly string[]): Verdict['outcome'] => {
  if (same(want, got)) return 'placed';
  return want.length && !got.length ? 'unassigned' : 'misplaced';
};

function countSides(gold: Columns, guessed: Columns, matched: ReadonlyMap<number, number>): Partial<Counts> {
  const found = new Set(matched.values());
  const counted = guessed.sides.filter((side, guess) => {
    const at = matched.get(guess);
    return !(at === undefined ? side : gold.sides[at]!).optional;
  });
  const pays = gold.sides.flatMap((side, at) => (side.optional ? [] : [at]));
  return {
    wantedSides: pays.length,
    foundSides: pays.filter((at) => found.has(at)).length,
    guessedSides: counted.length,
    rightSides: pays.filter((at) => found.has(at)).length,
  };
}

/** Compares the columns of one article with the gold ones: counts for the figures, and each claim's verdict. */
export function compare(text: string, gold: Columns, guessed: Columns): { counts: Counts; verdicts: Verdict[] } {
  const matched = matchSides(gold.sides, guessed.sides);
  const goldName = (name: string) => {
    const at = matched.get(guessed.sides.findIndex((side) => side.name === name));
    return at === undefined ? `?${name}` : gold.sides[at]!.name;
  };
  const words = wordFinder(text);
  const theirs = guessed.statements.map(words);
  const groups = matchClaims(gold.statements.map(words), theirs);
  const counts = { ...ZERO, ...countSides(gold, guessed, matched) };
  counts.wanted = gold.statements.length;
  counts.guessed = guessed.statements.length;
  const verdicts = gold.statements.map((claim, at): Verdict => {
    const group = groups[at]!;
    if (claim.sides.length > 1) counts.joint++;
    if (!group.length) return { claim, found: false, sides: [], act: undefined, outcome: 'missed' };
    const pieces = group.map((guess) => guessed.statements[guess]!);
    const sizes = group.map((guess) => theirs[guess]!);
    const vote = majority(pieces, sizes, (piece) => sorted(piece.sides.map(goldName)).join('\n'));
    const sides = vote ? vote.split('\n') : [];
    const act = majority(pieces, sizes, (piece) => piece.act);
    const outcome = outcomeOf(claim.sides, sides);
    counts.found++;
    counts.pieces += group.length;
    if (outcome === 'placed') {
      counts.placed++;
      counts.placedPieces += group.length;
      if (claim.sides.length > 1) counts.jointPlaced++;
    } else if (outcome === 'misplaced') counts.misplaced++;
    else counts.unassigned++;
    if (act === claim.act) counts.act10++;
    if (act && claim.act && CLASS[act] === CLASS[claim.act]) counts.act3++;
    return { claim, found: true, sides, act, outcome };
  });
  return { counts, verdicts };
}

/** Adds up the counts of articles. */
export function sum(counts: readonly Counts[]): Counts {
  const total = { ...ZERO };
  for (const one of counts) for (const key of Object.keys(ZERO) as (keyof Counts)[]) total[key] += one[key];
  return total;
}

const share = (part: number, whole: number) => (whole ? part / whole : 0);
const f1 = (precision: number, recall: number) => share(2 * precision * recall, precision + recall);

/** The figures, each 0–1, as functions of the counts, in the order they are printed. */
export const FIGURES = {
  sidesF1: (c) => f1(share(c.rightSides, c.guessedSides), share(c.foundSides, c.wantedSides)),
  statementsF1: (c) => f1(share(c.pieces, c.guessed), share(c.found, c.wanted)),
  endToEndF1: (c) => f1(share(c.placedPieces, c.guessed), share(c.placed, c.wanted)),
  sideAccuracy: (c) => share(c.placed, c.found),
  misattribution: (c) => share(c.misplaced, c.found),
  unassigned: (c) => share(c.unassigned, c.found),
  /** Not a number where no claim is joint. */
  joint: (c) => c.jointPlaced / c.joint,
  act3: (c) => share(c.act3, c.found),
  act10: (c) => share(c.act10, c.found),
} as const satisfies Record<string, (counts: Counts) => number>;
export type Figure = keyof typeof FIGURES;
