import type { Gazetteer } from '../knowledge.ts';
import type { FoundName } from '../name-model.ts';
import type { Reading } from '../reading.ts';
import { COURTESY, TITLE_HEADS, TITLE_MODIFIERS } from '../words/titles.ts';
import { findKnown, type Known } from './gazetteer-marks.ts';
import { findRuns, type Runs } from './runs.ts';
import { readWords, type WordFacts } from './word-facts.ts';

/** A name with the rule that found it and the reason in plain words. */
export interface RuledName extends FoundName {
  rule: string;
  why: string;
  /** The words beside it say what it is: it counts more than its repetitions. */
  firm?: boolean;
}

/** Words that end the name of a body: "… *Committee*", "… *Inc*". */
export const BODY_ENDS =
  /^(?:academy|agency|alliance|army|assembly|association|authority|bank|board|brigades?|bureau|cabinet|church|club|coalition|college|commission|committee|company|congress|corp\.?|corporation|council|court|department|embassy|federation|force|forces|foundation|front|fund|group|guards?|inc\.?|institute|league|ltd\.?|ministry|movement|museum|navy|news|office|organi[sz]ation|parliament|party|police|press|senate|service|society|syndicate|television|times|tribunal|tv|union|university)$/;

/** What the gazetteer knows of the text: demonyms, places, bodies. */
export function knownNames(known: readonly Known[]): RuledName[] {
  return known.map(({ first, last, type, code, name }) => {
    const why =
      type === 'NORP'
        ? `on the list of nationalities and groups: ${name}`
        : `in the bundled list of places and bodies: ${name}`;
    return {
      first,
      last,
      type,
      confidence: code === 3 ? 0.6 : 0.85,
      rule: type === 'NORP' ? 'demonym list' : 'gazetteer',
      why,
    };
  });
}

/** Finds names without the model: what the gazetteer knows, then capitalised runs by their title or last word. */
export function findWithoutModel(reading: Reading, gazetteer: Gazetteer): RuledName[] {
  const words = readWords(reading.tokens);
  const known = knownNames(findKnown(reading, words, gazetteer));
  const free = new Uint8Array(words.length).fill(1);
  for (const { first, last } of known) free.fill(0, first, last);
  const found: RuledName[] = [];
  for (const { first, last } of freeStretches(findRuns(reading, words), free)) {
    const name = nameInStretch(words, first, last);
    if (name) found.push(name);
  }
  return [...known, ...found].sort((a, b) => a.first - b.first);
}

/**
 * Persons behind a title where nothing was found: "met Prime Minister *Odile Lind*". Two words at least, none of which
 * belongs to a title or ends the name of a body: "Secretary General Assembly" names nobody.
 */
export function addTitled(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const words = readWords(reading.tokens);
  const free = new Uint8Array(words.length).fill(1);
  for (const { first, last } of names) free.fill(0, first, last);
  const noName = ({ lower, word }: WordFacts) =>
    BODY_ENDS.test(lower) || TITLE_MODIFIERS.has(lower) || /^(?:to|for|of|the|and|-)$/.test(lower) || word === 'A';
  const added = freeStretches(findRuns(reading, words), free)
    .map(({ first, last }) => nameInStretch(words, first, last))
    .filter((name) => name?.type === 'PER')
    .filter(
      (name): name is RuledName => name!.last - name!.first > 1 && !words.slice(name!.first, name!.last).some(noName),
    );
  return [...names, ...added].sort((a, b) => a.first - b.first);
}

/** The parts of the capitalised runs that nobody knows. */
function freeStretches(runs: Runs, free: Uint8Array): { first: number; last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  for (let i = 0; i < free.length; i++) {
    if (runs.first[i]! < 0 || !free[i]) continue;
    const open = stretches.at(-1);
    if (open?.last === i && runs.first[open.first] === runs.first[i]) open.last = i + 1;
    else stretches.push({ first: i, last: i + 1 });
  }
  return stretches;
}

/** A person behind a title, or a body by its last word; titles themselves are no part of it. */
function nameInStretch(words: readonly WordFacts[], from: number, last: number): RuledName | undefined {
  let first = from;
  for (let i = from; i < last; i++)
    if (TITLE_HEADS.has(words[i]!.lower) || COURTESY.has(words[i]!.lower)) first = i + 1;
  const title = words[first - 1];
  if (first < last && title && title.title > 0) {
    const why = `a title stands before it: ${title.word}`;
    return { first, last, type: 'PER', confidence: 0.7, rule: 'title before it', why };
  }
  if (last - from < 2 || !BODY_ENDS.test(words[last - 1]!.lower)) return undefined;
  const why = `ends in a word for a body: ${words[last - 1]!.word}`;
  return { first: from, last, type: 'ORG', confidence: 0.6, rule: 'name of a body', why };
}
