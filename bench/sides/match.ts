import type { Claim, Column } from './columns.ts';

/** Numbers of the words of a text that a span touches. */
export type Words = ReadonlySet<number>;

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
/** Least share of the shorter one's words that two spans of one claim have in common. */
const TOUCHING = 0.5;
/** Least Dice coefficient of a claim and what was found of it. */
const ALIKE = 0.5;
/** Surfaces that mean nobody in particular. */
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'him', 'her', 'them', 'his', 'their', 'its', '']);

/** Cuts a text into words once; answers which of them a span touches. */
export function wordFinder(text: string): (span: { start: number; end: number }) => Words {
  const words = [...text.matchAll(WORD)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return ({ start, end }) => new Set(words.flatMap((word, at) => (word.start < end && word.end > start ? [at] : [])));
}

const common = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((x) => b.has(x)).length;
const dice = (a: Words, b: Words): number => (a.size + b.size ? (2 * common(a, b)) / (a.size + b.size) : 0);
const containment = (a: Words, b: Words): number => common(a, b) / (Math.min(a.size, b.size) || 1);

/** "The Governor's" and "governor" are one surface. */
const surface = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\b(?:the|a|an|both|all)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const surfacesOf = ({ name, members }: Column): ReadonlySet<string> =>
  new Set([name, ...members].map(surface).filter((s) => !PRONOUNS.has(s)));

/**
 * Pairs columns one to one by the surfaces they share, the closest pairs first.
 * Answers a map from the guessed column's index to the gold one's.
 */
export function matchSides(gold: readonly Column[], guessed: readonly Column[]): Map<number, number> {
  const right = gold.map(surfacesOf);
  const pairs = guessed.map(surfacesOf).flatMap((theirs, guess) =>
    right.flatMap((ours, at) => {
      const shared = common(ours, theirs);
      const likeness = shared / Math.min(ours.size, theirs.size) + shared / (ours.size + theirs.size - shared);
      return shared ? [{ guess, at, likeness }] : [];
    }),
  );
  pairs.sort((a, b) => b.likeness - a.likeness || a.at - b.at || a.guess - b.guess);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { guess, at } of pairs) {
    if (matched.has(guess) || taken.has(at)) continue;
    matched.set(guess, at);
    taken.add(at);
  }
  return matched;
}

/** The guesses of one gold claim: all of them together if they are alike, else the best one alone, else none. */
function keepAlike(gold: Words, group: readonly number[], guessed: readonly Words[]): readonly number[] {
  const union = new Set(group.flatMap((guess) => [...guessed[guess]!]));
  if (dice(union, gold) >= ALIKE) return group;
  const best = group.toSorted((a, b) => dice(guessed[b]!, gold) - dice(guessed[a]!, gold) || b - a)[0];
  return best !== undefined && dice(guessed[best]!, gold) >= ALIKE ? [best] : [];
}

/**
 * Which guesses make up each gold claim. A claim may be found in pieces (a quotation cut by "she said"); each guess
 * goes to the gold claim that it shares most with.
 */
export function matchClaims(gold: readonly Words[], guessed: readonly Words[]): (readonly number[])[] {
  const groups: number[][] = gold.map(() => []);
  guessed.forEach((words, guess) => {
    let best = -1;
    let most = 0;
    gold.forEach((right, at) => {
      const inside = containment(right, words);
      const likeness = inside + dice(right, words);
      if (inside < TOUCHING || likeness <= most) return;
      most = likeness;
      best = at;
    });
    groups[best]?.push(guess);
  });
  return groups.map((group, at) => keepAlike(gold[at]!, group, guessed));
}

/** What most words of the pieces of a claim speak for. */
export function majority<T>(pieces: readonly Claim[], words: readonly Words[], of: (claim: Claim) => T): T | undefined {
  const votes = new Map<T, number>();
  pieces.forEach((claim, at) => {
    const vote = of(claim);
    votes.set(vote, (votes.get(vote) ?? 0) + words[at]!.size);
  });
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
