import type { Clusters } from '../grammar/clusters.ts';
import { hashString } from '../hash.ts';
import type { People } from './people.ts';
import type { WordFacts } from './word-facts.ts';

/** What bundled lists tell of words beside the gazetteer: the company they keep, and whether people are called so. */
export interface Lexicon {
  clusterOf: Clusters;
  people: People;
}

/** The lists' word on each token of a reading. */
export interface WordHints {
  /** 0: not known. */
  cluster: Uint8Array;
  /** 0: small letter, 1: a name of people, 2: another capitalised word. */
  person: Uint8Array;
}

/** Looks every form up once. Digits are alike: "2005" keeps the company of "1999". */
export function readHints(words: readonly WordFacts[], { clusterOf, people }: Lexicon): WordHints {
  const hints = { cluster: new Uint8Array(words.length), person: new Uint8Array(words.length) };
  const first = new Map<WordFacts, number>();
  words.forEach((word, i) => {
    const there = first.get(word);
    if (there === undefined) first.set(word, i);
    const digits = there === undefined && /\p{Nd}/u.test(word.lower);
    const hash = digits ? hashString(word.lower.replace(/\p{Nd}/gu, '0')) : word.folded;
    hints.cluster[i] = there === undefined ? clusterOf(hash) : hints.cluster[there]!;
    hints.person[i] = there !== undefined ? hints.person[there]! : !word.capital ? 0 : people(word.folded) ? 1 : 2;
  });
  return hints;
}
