import type { Gazetteer } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { ROLE_FIELDS, ROLE_HEADS } from '../words/roles.ts';
import { COURTESY, TITLE_HEADS } from '../words/titles.ts';
import { addRepeats, agree } from './agree.ts';
import { readBeside } from './beside.ts';
import { nameCompanies, takeWholes, trimRims } from './bodies.ts';
import { nameClubs } from './clubs.ts';
import { cutAddress, nameCredited } from './courtesy.ts';
import { correctKnown, cutAtHyphens, cutAtTitles, takeArticles } from './cut.ts';
import { COUNTRY, findKnown, type Known } from './gazetteer-marks.ts';
import { takeGivenNames } from './given.ts';
import { joinNames, splitPairs } from './join.ts';
import { nameNationsBodies } from './nations-bodies.ts';
import { joinPlaces } from './of-place.ts';
import { joinPeoples, namePeoples } from './peoples.ts';
import { addTitled, knownNames, type RuledName } from './rules.ts';
import { addSurnames, joinDoubleSurnames } from './surnames.ts';
import { joinSyllables } from './syllables.ts';
import { dropThings } from './things.ts';
import { readWords } from './word-facts.ts';

/** One rule over all names of an article, in the order of the list in `tidyNames`. */
type Step = (reading: Reading, names: RuledName[], gazetteer: Gazetteer) => RuledName[];

/** In this order. */
export const STEPS: Step[] = [
  splitPairs,
  trimRims,
  cutAtTitles,
  cutAddress,
  nameCredited,
  takeWholes,
  nameCompanies,
  cutAtHyphens,
  correctKnown,
  joinPeoples,
  joinNames,
  joinSyllables,
  joinDoubleSurnames,
  takeArticles,
  takeGivenNames,
  nameNationsBodies,
  joinPlaces,
  nameClubs,
  addTitled,
  readBeside,
  agree,
  addSurnames,
  addRepeats,
  namePeoples,
  addListed,
  dropThings,
];

/** Puts the found names in the form of the annotation guide: titles off persons, articles off all, demonyms added. */
export function tidyNames(reading: Reading, names: readonly RuledName[], gazetteer: Gazetteer): RuledName[] {
  const lower = reading.tokens.map((t) => t.text.toLowerCase());
  const trimmed = names
    .map((name) => trim(lower, name))
    .filter((name) => name.first < name.last && !isFieldOfOffice(lower, name));
  return STEPS.reduce((found, step) => step(reading, found, gazetteer), trimmed);
}

/** "President Orlan" → Orlan; "the Vell Times" → Vell Times; "Iran 's" → Iran. */
function trim(lower: readonly string[], name: RuledName): RuledName {
  let { first, last } = name;
  const isTitle = (i: number) => TITLE_HEADS.has(lower[i]!) || COURTESY.has(lower[i]!);
  while (
    first < last &&
    (/^(?:the|a|an|-|,|"|“|‘|'|\()$/.test(lower[first]!) || (name.type === 'PER' && last - first > 1 && isTitle(first)))
  )
    first++;
  while (last > first && /^(?:'s|’s|-|,|"|”|’|'|\))$/.test(lower[last - 1]!)) last--;
  return { ...name, first, last };
}

/** "Secretary of *State*", "Minister of *Justice*": no name. */
function isFieldOfOffice(lower: readonly string[], { first, last }: RuledName): boolean {
  if (first < 2 || lower[first - 1] !== 'of' || !ROLE_HEADS.has(lower[first - 2]!)) return false;
  return lower.slice(first, last).every((word) => ROLE_FIELDS.has(word));
}

/**
 * Nationalities, groups and countries of the list that stand where nothing was found. Whether a faith names people
 * ("Muslims marched") or only describes ("Islamic law") is left to the finder.
 */
function addListed(reading: Reading, names: readonly RuledName[], gazetteer: Gazetteer): RuledName[] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const { first, last } of names) taken.fill(1, first, last);
  const known = findKnown(reading, readWords(reading.tokens), gazetteer);
  const faith = ({ name }: Known) => gazetteer.lookup(name)[0]?.entry.kind === 'religion';
  const listed = known.filter((hit) => hit.code === COUNTRY || (hit.type === 'NORP' && !faith(hit)));
  const added = knownNames(listed).filter(({ first, last }) => !taken.subarray(first, last).some(Boolean));
  return [...names, ...added].sort((a, b) => a.first - b.first);
}
