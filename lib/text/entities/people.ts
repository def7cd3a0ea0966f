import type { Affiliation, Entity, Mention } from '../../model/analysis.ts';
import type { Reading } from '../reading.ts';
import { genderOfApposition, genderOfName, genderOfTitle } from './gender.ts';
import type { Group } from './group.ts';
import type { Person, Reference } from './person.ts';
import { plainRole, readHolders } from './roles.ts';
import type { Shape } from './shape.ts';

/** Every person with gender, titles and parties, and which title mention means whom. Titles keep the case of the text in `roles[0]`. */
export function peopleOf(
  reading: Reading,
  shapes: readonly Shape[],
  mentions: readonly Mention[],
  groups: readonly Group[],
  entities: readonly Entity[],
  affiliations: ReadonlyMap<Group, Affiliation>,
): { people: Map<Group, Person>; holders: Map<Mention, Mention> } {
  const titles = new Map<Shape, Mention[]>();
  for (const title of mentions) {
    const shape = shapes[sentenceOf(reading, title.start)];
    if (title.type !== 'ROLE' || !shape) continue;
    const list = titles.get(shape);
    if (list) list.push(title);
    else titles.set(shape, [title]);
  }
  const holders = new Map<Mention, Mention>();
  const titlesOf = new Map<Mention, Mention[]>();
  for (const [shape, list] of titles) {
    for (const [title, person] of readHolders(shape, list)) {
      holders.set(title, person);
      titlesOf.set(person, [...(titlesOf.get(person) ?? []), title]);
    }
  }
  const people = new Map<Group, Person>();
  const entityById = new Map(entities.map((e) => [e.id, e]));
  for (const group of groups) {
    if (group.type !== 'PER') continue;
    const person: Person = { group, roles: [], parties: new Set() };
    const own = group.mentions.flatMap((mention) => titlesOf.get(mention) ?? []);
    for (const { start, end } of own.sort((a, b) => a.start - b.start)) addRole(person, reading.text.slice(start, end));
    for (const mention of group.mentions) {
      const role = plainRole(shapes[sentenceOf(reading, mention.start)] ?? shapes[0]!, mention);
      if (role) addRole(person, role);
    }
    const affiliation = affiliations.get(group);
    const party = affiliation && entityById.get(affiliation.entity ?? '');
    if (affiliation) person.parties.add(affiliation.name.toLowerCase());
    if (party?.link) person.parties.add(party.link.id);
    const gender = genderOf(reading.text, person);
    if (gender) person.gender = gender;
    people.set(group, person);
  }
  return { people, holders };
}

function addRole(person: Person, role: string) {
  const plain = role.toLowerCase();
  if (!person.roles.some((r) => r.toLowerCase() === plain)) person.roles.push(role);
}

function genderOf(text: string, person: Person) {
  if (person.group.courtesy) return person.group.courtesy;
  for (const { start, end } of person.group.mentions) {
    const said =
      genderOfTitle(text.slice(Math.max(0, start - 24), start)) ?? genderOfApposition(text.slice(end, end + 60));
    if (said) return said;
  }
  for (const { surface } of person.group.names) {
    const known = genderOfName(surface);
    if (known) return known;
  }
  return undefined;
}

/** Index of the sentence an offset stands in (the one before it where it stands between two). */
export function sentenceOf(reading: Reading, at: number): number {
  let [low, high] = [0, reading.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (reading.sentences[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const OBJECT =
  /(?:\b(?:by|to|of|with|from|for|against|about|on|between|and|than|told|met|accused|asked|urged|called|named|as|over)|['’]s) (?:the |an? )?(?:[\p{Lu}][\p{L}.’'-]* ){0,4}$/u;

const JOIN = /^(?: \([^()]*\))?,? and (?:(?!(?:said|says|told|who|was|is|has|had)\b)[\p{L}’'-]+,? ){0,9}$/u;

function markJoined(text: string, references: readonly Reference[]) {
  references.forEach((reference, i) => {
    const next = references[i + 1];
    if (next?.sentence !== reference.sentence || !JOIN.test(text.slice(reference.end, next.start))) return;
    reference.joined = true;
    next.joined = true;
  });
}

/** All names of people in order of the text; the first of a sentence that is no object is its subject. */
export function referencesOf(reading: Reading, people: ReadonlyMap<Group, Person>): Reference[] {
  const references: Reference[] = [];
  for (const [group, person] of people) {
    for (const mention of group.mentions) {
      references.push({
        start: mention.start,
        end: mention.end,
        person,
        sentence: sentenceOf(reading, mention.start),
        subject: false,
        mention,
      });
    }
  }
  references.sort((a, b) => a.start - b.start);
  markJoined(reading.text, references);
  let done = -1;
  for (const reference of references) {
    if (reference.sentence === done) continue;
    const before = reading.text.slice(
      Math.max(reading.sentences[reference.sentence]!.start, reference.start - 60),
      reference.start,
    );
    const owner = /^['’]s?\b/.test(reading.text.slice(reference.end, reference.end + 3));
    if (OBJECT.test(before) || owner) continue;
    reference.subject = true;
    done = reference.sentence;
  }
  return references;
}
