import type { Mention, NameType } from '../model/analysis.ts';
import type { Syntax } from './grammar.ts';
import type { Knowledge } from './knowledge.ts';
import { findRoles } from './names/roles.ts';
import { findWithoutModel, type RuledName } from './names/rules.ts';
import { tidyNames } from './names/tidy.ts';
import type { Reading } from './reading.ts';

const LOOKS_LIKE: Record<Exclude<NameType, 'ROLE'>, string> = {
  PER: 'reads like the name of a person here',
  ORG: 'reads like the name of an organisation here',
  LOC: 'reads like the name of a place here',
  NORP: 'reads like a nationality or group here',
};

/** Finds the names: people, organisations, places, nationalities, titles. Never nested, in order of the text. */
export function findMentions(reading: Reading, _syntax: Syntax | undefined, knowledge: Knowledge): Mention[] {
  const names = tidyNames(reading, namesOf(reading, knowledge), knowledge.gazetteer);
  const surface = (first: number, last: number) => ({
    start: reading.tokens[first]!.start,
    end: reading.tokens[last - 1]!.end,
  });
  const mentions = names.map(({ first, last, type, confidence, rule, why }): Mention => {
    return { ...surface(first, last), type, confidence, rule, why: [why] };
  });
  for (const { first, last, person, rule } of findRoles(reading, names)) {
    const holder = mentions[person]!;
    const why = `${rule === 'title' ? 'stands before' : rule === 'apposition' ? 'describes' : 'means'} ${reading.text.slice(holder.start, holder.end)}`;
    const role = { ...surface(first, last), holder: { start: holder.start, end: holder.end } };
    mentions.push({ ...role, type: 'ROLE', confidence: holder.confidence, rule, why: [why] });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function namesOf(reading: Reading, { names, gazetteer }: Knowledge): RuledName[] {
  if (!names) return findWithoutModel(reading, gazetteer);
  return names.find(reading, gazetteer).map((name) => ({ ...name, rule: 'model', why: LOOKS_LIKE[name.type] }));
}
