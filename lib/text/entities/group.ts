import type { Mention } from '../../model/analysis.ts';
import type { Knowledge } from '../knowledge.ts';
import { genderOfFirstName } from './first-names.ts';
import { type Gender, genderOfOwner, genderOfTitle } from './gender.ts';
import { isBodyNoun, isSurname, type Name, nameOf, sameName } from './same-name.ts';

/** The mentions of one thing while it is being put together. */
export interface Group {
  type: 'PER' | 'ORG' | 'LOC' | 'NORP';
  mentions: Mention[];
  /** Its different surfaces, in order of the text. */
  names: Name[];
  /** What "Mr", "Ms" or "his sister" beside one of them says. */
  courtesy?: Gender;
}

const short = /^[\p{L}'’-]+$/u;

/** "Mr Moor" is not Ada Moor. */
const isOther = (group: Group, gender: Gender) =>
  (group.courtesy ?? gender) !== gender ||
  group.names.some((n) => n.words.length > 1 && (genderOfFirstName(n.surface.split(' ')[0]!) ?? gender) !== gender);

/** What "Mr", "Ms" before a name says. */
function courtesyOf(text: string, at: number): Gender | undefined {
  const title = /(?:^|[^\p{L}])(Mr|Mrs|Ms|Miss)\.? $/u.exec(text.slice(Math.max(0, at - 7), at))?.[1];
  if (!title) return undefined;
  return title === 'Mr' ? 'm' : 'f';
}

/** What "his sister, <name>" and "<name> and her husband" say. */
function kinOf(text: string, { start, end }: Mention): Gender | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  const kin = /\b(?:his|her|their|whose|['’]s) (?:\p{Ll}+ )?\p{Ll}+,? $/u.test(before);
  return (kin ? genderOfTitle(before) : undefined) ?? genderOfOwner(text.slice(end, end + 60));
}

/** Those who bear a bare surname: exact spelling first, then a slip of the pen. */
function bearersOf(name: Name, people: readonly Group[], gender: Gender | undefined): Group[] {
  const able = people.filter((g) => !(gender && isOther(g, gender)));
  for (const loose of [false, true]) {
    const found = able.filter((g) => g.names.some((n) => n.words.length > 1 && isSurname(name.words[0]!, n, loose)));
    if (found.length) return found;
  }
  return [];
}

/**
 * Whose a surname is that several bear ("Anna Harrison and her husband, Tom Harrison … Harrison said"): his who was
 * called so before the others came in. Nobody's otherwise: a wrong mouth is worse than none.
 */
function rightfulOf(name: Name, bearers: readonly Group[]): Group | undefined {
  if (bearers.length < 2) return bearers[0];
  const called = bearers.filter((g) => g.names.some((n) => n.words.length === 1 && n.folded === name.folded));
  return called.length === 1 ? called[0] : undefined;
}

/** "Sharif … Shehbaz Sharif": a full name takes in the bare surname that came first, unless another bears it already. */
function bareOf(name: Name, people: readonly Group[]): Group | undefined {
  const bare = people.find(
    (g) => g.names.length === 1 && g.names[0]!.words.length === 1 && isSurname(g.names[0]!.words[0]!, name, false),
  );
  return bare && bearersOf(bare.names[0]!, people, undefined).length === 0 ? bare : undefined;
}

/** A given name alone ("Valeska") once the full name stood, where only one person has it. */
function givenNameOf(name: Name, people: readonly Group[]): Group | undefined {
  const found = people.filter((g) => g.names.some((n) => n.words.length > 1 && n.words[0] === name.words[0]));
  return found.length === 1 ? found[0] : undefined;
}

/** "Council" alone, once "Harbour City Council" stood: the one body whose name ends so; of several it is none. */
function onlyBodyNamed(name: Name, bodies: readonly Group[]): Group | undefined {
  const noun = name.words.at(-1)!;
  const found = bodies.filter((g) => g.names.some((n) => n.words.length > 1 && n.words.at(-1) === noun));
  return found.length === 1 ? found[0] : undefined;
}

/** Those called by the surname alone of whom nobody can say which bearer they are. */
const bareGroup = (name: Name, people: readonly Group[]) =>
  people.find((g) => g.names.every((n) => n.folded === name.folded));

function groupOf(
  name: Name,
  type: Group['type'],
  groups: readonly Group[],
  knowledge: Knowledge,
  gender: Gender | undefined,
): Group | undefined {
  const same = groups.filter((g) => g.type === type);
  const exact = same.findLast((g) => g.names.some((n) => n.folded === name.folded));
  if (exact && (type !== 'PER' || name.words.length > 1)) return exact;
  if (type === 'PER' && name.words.length === 1 && short.test(name.surface)) {
    const bearers = bearersOf(name, same, gender);
    const unclear = bearers.length > 1 && exact && bearers.includes(exact);
    return rightfulOf(name, bearers) ?? (unclear ? bareGroup(name, same) : exact) ?? givenNameOf(name, same);
  }
  const called = type === 'ORG' && isBodyNoun(name) ? onlyBodyNamed(name, same) : undefined;
  if (called) return called;
  const found = same.findLast((g) => g.names.some((n) => sameName(type, n, name, knowledge.gazetteer)));
  return found ?? (type === 'PER' ? bareOf(name, same) : undefined);
}

const NORTH_OR_SOUTH = /^(?:the )?(North|South|East|West)$/;

/** "the North" is the one place whose name starts so: North Korea. */
function halfOf(surface: string, groups: readonly Group[]): Group | undefined {
  const half = NORTH_OR_SOUTH.exec(surface)?.[1];
  if (!half) return undefined;
  const found = groups.filter((g) => g.type === 'LOC' && g.names.some((n) => n.surface.startsWith(`${half} `)));
  return found.length === 1 ? found[0] : undefined;
}

/** Acronyms in brackets right behind a name: "Syrian Democratic Forces (SDF)". Maps the acronym's mention to the name's. */
function bracketed(text: string, mentions: readonly Mention[]): Map<Mention, Mention> {
  const found = new Map<Mention, Mention>();
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    if (!before || before.type !== mention.type || !/^ ?\((?:the )?$/.test(text.slice(before.end, mention.start)))
      return;
    if (text[mention.end] === ')' && /^[A-Z][A-Za-z.-]*[A-Z]\.?$/.test(text.slice(mention.start, mention.end)))
      found.set(mention, before);
  });
  return found;
}

/** More than an acronym, all in capitals. */
const SHOUTED = /^[^\p{Ll}]{4,}$/u;

/** Groups names (not titles) by what they name, in order of first appearance. */
export function groupNames(text: string, mentions: readonly Mention[], knowledge: Knowledge): Group[] {
  const groups: Group[] = [];
  const groupOfMention = new Map<Mention, Group>();
  const names = mentions.filter((m) => m.type !== 'ROLE');
  const acronyms = bracketed(text, names);
  for (const mention of names) {
    const type = mention.type as Group['type'];
    const name = nameOf(text.slice(mention.start, mention.end));
    const explained = acronyms.get(mention);
    let group =
      (explained && groupOfMention.get(explained)) ??
      groupOf(name, type, groups, knowledge, courtesyOf(text, mention.start));
    if (!group && type === 'LOC') group = halfOf(name.surface, groups);
    if (!group) {
      group = { type, mentions: [], names: [] };
      groups.push(group);
    }
    group.mentions.push(mention);
    if (type === 'PER') group.courtesy ??= courtesyOf(text, mention.start) ?? kinOf(text, mention);
    const same = group.names.findIndex((n) => n.folded === name.folded);
    if (same < 0) group.names.push(name);
    // "ACCRA" of the dateline gives way to "Accra"
    else if (SHOUTED.test(group.names[same]!.surface) && !SHOUTED.test(name.surface)) group.names[same] = name;
    groupOfMention.set(mention, group);
  }
  return groups;
}

/** The fullest form in the text: most words, then most letters. */
export function fullestName(group: Group): string {
  return group.names
    .map((n) => n.surface)
    .reduce((a, b) => (words(b) > words(a) || (words(b) === words(a) && b.length > a.length) ? b : a));
}

const words = (surface: string) => surface.split(/\s+/).length;
