import { genderOfFirstName } from '../entities/first-names.ts';
import type { Gazetteer, Hit } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../words/roles.ts';
import { COURTESY, TITLE_HEADS } from '../words/titles.ts';
import { BELIEF } from './gazetteer-marks.ts';
import { BODY_ENDS, type RuledName } from './rules.ts';
import { syllablesAfter } from './syllables.ts';

/** Heads that are also parts of names: "General Electric", "King Street", "Prince Rupert". */
const PART_OF_NAMES =
  /^(?:general|major|lord|king|queen|prince|princess|chief|judge|justice|father|speaker|dame|lady|count|captain|director|dean|leader|whip|mp|chair|sir|deputy|inspector|pope|coordinator|negotiator|representative|ministers?)$/;

/**
 * Cuts names that swallowed a title: "Senate | Minority Leader", "Michigan | Governor", "Taoiseach | Leo Varadkar",
 * "Treasury Secretary | Orlan". What stands before the title keeps its type, what follows it is a person.
 */
export function cutAtTitles(reading: Reading, names: readonly RuledName[], gazetteer: Gazetteer): RuledName[] {
  const lower = reading.tokens.map((t) => t.text.toLowerCase());
  return names.flatMap((name) => {
    const head = headInside(lower, name);
    if (head < 0 || gazetteer.lookup(surfaceOf(reading, name)).length) return [name];
    let from = head;
    while (from > name.first && ROLE_MODIFIERS.has(lower[from - 1]!)) from--;
    while (from > name.first && /^(?:and|of|for|the|,|-|'s|’s|')$/.test(lower[from - 1]!)) from--;
    const parts: RuledName[] = [];
    if (from > name.first)
      parts.push({
        ...name,
        last: from,
        type: knownType(reading, name.first, from, gazetteer) ?? (name.type === 'PER' ? 'ORG' : name.type),
      });
    if (head + 1 < name.last && lower[head + 1] !== '-') {
      const why = `a title stands before it: ${reading.tokens[head]!.text}`;
      parts.push({ ...name, first: head + 1, type: 'PER', rule: 'title before it', why });
    }
    return parts;
  });
}

/** "*Judge* Odile Marchand ordered …" read as one body: a title that opens it, two or three words, none of them a body's. */
const OPENS_A_PERSON = /^(?:judge|justice|magistrate|sir|dame|captain)$/;
function opensPerson(lower: readonly string[], { first, last, type }: RuledName): boolean {
  if (type === 'PER' || type === 'NORP' || !OPENS_A_PERSON.test(lower[first]!)) return false;
  const rest = lower.slice(first + 1, last);
  return rest.length >= 2 && rest.length <= 3 && rest.every((word) => /^\p{L}/u.test(word) && !NO_PERSON.test(word));
}
const NO_PERSON = /^(?:of|for|and|the|advocate|general|project|initiative|center|centre|program|programme|alliance)$/;

function headInside(lower: readonly string[], name: RuledName): number {
  const { first, last, type } = name;
  if (opensPerson(lower, name) && !BODY_ENDS.test(lower[last - 1]!)) return first;
  for (let i = last - 1; i >= first; i--) {
    // "Michigan | Attorney General | Dana Orlan"
    if (
      i > first &&
      lower[i] === 'general' &&
      /^(?:attorney|solicitor|inspector|secretary|governor)$/.test(lower[i - 1]!)
    )
      return i;
    if (!ROLE_HEADS.has(lower[i]!)) continue;
    if (/^(?:of|for|'s|’s|')$/.test(lower[i + 1] ?? '') && i + 1 < last) continue;
    const ends = type !== 'PER' && i === last - 1 && i > first && lower[i] !== 'general';
    if (ends || !PART_OF_NAMES.test(lower[i]!)) return i;
  }
  return -1;
}

/** "Yemen-based Houthi": a name ends before a hyphen and a small word; what follows is looked up by itself. */
export function cutAtHyphens(reading: Reading, names: readonly RuledName[], gazetteer: Gazetteer): RuledName[] {
  return names.flatMap((name) => {
    for (let i = name.first + 1; i < name.last - 1; i++) {
      if (reading.tokens[i]!.text !== '-' || !/^\p{Ll}{3}/u.test(reading.tokens[i + 1]!.text)) continue;
      if (name.type === 'PER' && syllablesAfter(reading, i - 1)) continue;
      const left = { ...name, last: i, type: knownType(reading, name.first, i, gazetteer) ?? name.type };
      const right = i + 2 < name.last ? knownType(reading, i + 2, name.last, gazetteer) : undefined;
      return right ? [left, { ...name, first: i + 2, type: right }] : [left];
    }
    return [name];
  });
}

/** "al-Masirah TV" of which the article was left out: "al" and its hyphen belong to the name. */
export function takeArticles(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const word = (i: number) => reading.tokens[i]?.text ?? '';
  return names.map((name, n) => {
    const { first } = name;
    const free = first - 2 >= (names[n - 1]?.last ?? 0);
    const joined = word(first - 1) === '-' && /^(?:[Aa]l|[Ee]l|[Aa]n|[Aa]s|[Aa]d|[Aa]sh|[Aa]r)$/.test(word(first - 2));
    return free && joined && reading.tokens[first - 1]!.end === reading.tokens[first]!.start
      ? { ...name, first: first - 2 }
      : name;
  });
}

/** A reading surer than this stands against the list, but for bodies of the world: "the U.N." is never a place. */
const SURE = 0.6;

/** A whole name that the list knows as something else than a name of its type: "Saudi" is no place, "US" no people. */
export function correctKnown(reading: Reading, names: readonly RuledName[], gazetteer: Gazetteer): RuledName[] {
  return names.map((name) => {
    const surface = surfaceOf(reading, name);
    const hits = BELIEF.test(surface) ? [] : gazetteer.lookup(surface);
    const top = hits[0];
    if (
      !top ||
      name.type === 'ORG' ||
      hits.some((hit) => (hit.as === 'demonym' ? 'NORP' : hit.entry.type) === name.type)
    )
      return name;
    const people = top.as === 'demonym';
    const world = top.entry.kind === 'body' || top.entry.kind === 'alliance';
    if (name.confidence > SURE && (people || (name.type === 'LOC' && !world))) return name;
    if (name.type === 'PER' && !people && !isNoPerson(reading, names, name, hits)) return name;
    const why = people
      ? `on the list of nationalities and groups: ${top.entry.name}`
      : `in the bundled list of places and bodies: ${top.entry.name}`;
    return { ...name, type: people ? 'NORP' : top.entry.type, rule: people ? 'demonym list' : 'gazetteer', why };
  });
}

/**
 * "*Shell* said", "*Zagreb* denied" read as a person by a hair: the list has nothing but a body, a country or a capital,
 * no title or first name stands before it, and the article names nobody in full who is called so.
 */
function isNoPerson(reading: Reading, names: readonly RuledName[], name: RuledName, hits: readonly Hit[]): boolean {
  const word = (i: number) => reading.tokens[i]?.text ?? '';
  const sure = hits.every(({ entry }) => entry.type === 'ORG' || entry.kind === 'country' || entry.capitalOf);
  if (!sure || name.confidence > 0.9 || genderOfFirstName(word(name.first)) || name.last - name.first > 1) return false;
  const before = word(name.first - 1).toLowerCase();
  if (TITLE_HEADS.has(before) || COURTESY.has(before) || /^\p{Lu}/u.test(word(name.first - 1))) return false;
  const called = word(name.first);
  return !names.some((n) => n.type === 'PER' && n.last - n.first > 1 && word(n.last - 1) === called);
}

function knownType(reading: Reading, first: number, last: number, gazetteer: Gazetteer): RuledName['type'] | undefined {
  const hit = gazetteer.lookup(surfaceOf(reading, { first, last }))[0];
  return hit && (hit.as === 'demonym' ? 'NORP' : hit.entry.type);
}

function surfaceOf(reading: Reading, { first, last }: { first: number; last: number }): string {
  return reading.text.slice(reading.tokens[first]!.start, reading.tokens[last - 1]!.end);
}
