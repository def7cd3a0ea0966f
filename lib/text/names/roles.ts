import type { FoundName } from '../name-model.ts';
import type { Reading } from '../reading.ts';
import { BEFORE_ONLY, ROLE_FIELDS, ROLE_HEADS, ROLE_MODIFIERS } from '../words/roles.ts';

/** A role's words and the person who holds it (index among the names). */
export interface FoundRole {
  first: number;
  last: number;
  person: number;
  rule: 'title' | 'apposition' | 'title alone';
}

/** The tokens as the role rules see them. */
interface Sight {
  lower: readonly string[];
  text: readonly string[];
  /** Index of the name that covers a token, or -1. */
  name: Int32Array;
}

/**
 * Finds the titles, ranks and posts of the persons among the names.
 * "Foreign Minister Orlan" · "Orlan, the minister of defence," · "the President insists" where the article has one.
 */
export function findRoles(reading: Reading, names: readonly FoundName[]): FoundRole[] {
  const name = new Int32Array(reading.tokens.length).fill(-1);
  for (const [n, { first, last }] of names.entries()) name.fill(n, first, last);
  const text = reading.tokens.map((t) => t.text);
  const sight: Sight = { text, lower: text.map((t) => t.toLowerCase()), name };
  const roles: FoundRole[] = [];
  const taken = new Set<number>();
  const add = (span: { first: number; last: number } | undefined, person: number, rule: FoundRole['rule']) => {
    if (!span) return;
    for (let i = span.first; i < span.last; i++) if (taken.has(i)) return;
    for (let i = span.first; i < span.last; i++) taken.add(i);
    roles.push({ ...span, person, rule });
  };
  names.forEach((person, n) => {
    if (person.type !== 'PER') return;
    const sentence = reading.sentences[reading.tokens[person.first]!.sentence]!;
    const title = titleBefore(sight, person.first, sentence.first);
    add(title, n, 'title');
    add(coordinatedBefore(sight, title?.first, sentence.first), n, 'title');
    if (!title) add(appositionBefore(sight, person, sentence.first, sentence.last), n, 'apposition');
    for (const span of appositionAfter(sight, person.last, sentence.last)) add(span, n, 'apposition');
  });
  const holders = holdersOf(sight, roles);
  for (const span of lonelyTitles(reading, sight, holders)) add(span, span.person, 'title alone');
  return roles.sort((a, b) => a.first - b.first);
}

/** The role that ends right before `end`: "Foreign Minister", "Secretary of State", "Minister for Foreign Affairs". */
function titleBefore(sight: Sight, end: number, limit: number): { first: number; last: number } | undefined {
  const head = headBefore(sight, end, limit);
  if (head === undefined) return undefined;
  return { first: withModifiers(sight, head, limit), last: end };
}

/** The head of a role that reaches to `end`: the word before it, or further left over "of State". */
function headBefore(sight: Sight, end: number, limit: number): number | undefined {
  const { lower, name } = sight;
  if (end - 1 < limit || name[end - 1]! >= 0) return undefined;
  if (ROLE_HEADS.has(lower[end - 1]!)) {
    if (/^(?:general|elect|designate)$/.test(lower[end - 1]!) && lower[end - 2] === '-' && end - 3 >= limit)
      return end - 3;
    // "Secretary General", "Attorney General": the head is the word before
    const general =
      lower[end - 1] === 'general' && end - 2 >= limit && /^(?:secretary|attorney|inspector)$/.test(lower[end - 2]!);
    return general ? end - 2 : end - 1;
  }
  // "Secretary-General Orlan"
  if (lower[end - 2] === '-' && end - 3 >= limit && ROLE_HEADS.has(lower[end - 3]!) && name[end - 3]! < 0)
    return end - 3;
  for (let i = end - 1; i > limit && i > end - 6; i--) {
    if (name[i]! >= 0) return undefined;
    if ((lower[i] === 'of' || lower[i] === 'for') && ROLE_HEADS.has(lower[i - 1]!)) return i - 1;
    if (!ROLE_FIELDS.has(lower[i]!) && !/^(?:and|the|of|for)$/.test(lower[i]!)) return undefined;
  }
  return undefined;
}

/** First token of the role whose head is at `head`. */
function withModifiers(sight: Sight, head: number, limit: number): number {
  const { lower, name } = sight;
  let first = head;
  for (let i = head - 1; i >= limit && i > head - 6; i--) {
    if (name[i]! >= 0) break;
    const joined =
      (lower[i] === 'and' || lower[i] === '-' || lower[i] === ',') &&
      i > limit &&
      ROLE_MODIFIERS.has(lower[i - 1]!) &&
      name[i - 1]! < 0;
    if (joined && first === head && lower[i] === ',') break;
    if (!ROLE_MODIFIERS.has(lower[i]!) && !joined) break;
    if (!joined) first = i;
  }
  return first;
}

/** "[chair] and [spokesperson]": the role before "and". */
function coordinatedBefore(sight: Sight, first: number | undefined, limit: number) {
  if (first === undefined || first - 1 <= limit || sight.lower[first - 1] !== 'and') return undefined;
  return titleBefore(sight, first - 1, limit);
}

/** "The president, Orlan," and "Turkey's foreign minister, Tesk, said". */
function appositionBefore(sight: Sight, person: FoundName, limit: number, end: number) {
  const comma = person.first - 1;
  if (comma <= limit || sight.lower[comma] !== ',') return undefined;
  if (person.last < end && !/^[,.;”"’)—–-]$/.test(sight.text[person.last]!)) return undefined;
  const span = titleBefore(sight, comma, limit);
  if (!span || BEFORE_ONLY.has(sight.lower[span.last - 1]!)) return undefined;
  const before = span.first - 1;
  const definite =
    before >= limit && (/^(?:the|his|her|its|their|our|'s|’s)$/.test(sight.lower[before]!) || sight.name[before]! >= 0);
  return definite ? span : undefined;
}

/** "Orlan, the [chair] and [spokesperson] of the union" · "Tesk, Turkey's [defence minister]". */
function appositionAfter(sight: Sight, from: number, end: number): { first: number; last: number }[] {
  const { lower, text, name } = sight;
  if (from >= end || !/^[,(–—]$/.test(text[from]!)) return [];
  const found: { first: number; last: number }[] = [];
  for (let i = from + 1; i < end && i < from + 11; i++) {
    if (name[i]! < 0 && ROLE_HEADS.has(lower[i]!) && !BEFORE_ONLY.has(lower[i]!)) {
      if (ROLE_HEADS.has(lower[i + 1] ?? '') && i + 1 < end && name[i + 1]! < 0) continue;
      const next = i + 1;
      if (next < end && !/^(?:[,.;:)—–”"]|of|for|at|in|to|and|who|on|from|since|under|until|with)$/.test(lower[next]!))
        return found;
      found.push({ first: withModifiers(sight, i, from + 1), last: withField(sight, next, end) });
      if (lower[next] !== 'and') return found;
      i = next;
      continue;
    }
    if (name[i]! >= 0 || ROLE_MODIFIERS.has(lower[i]!)) continue;
    if (
      !/^(?:the|a|an|its|his|her|their|our|former|then|acting|incoming|outgoing|current|new|'s|’s|of|-|and|longtime|top)$/.test(
        lower[i]!,
      )
    )
      return found;
  }
  return found;
}

/** "minister of defence", "Secretary of State": the field belongs to the role; "of Germany", "for the army" do not. */
function withField(sight: Sight, at: number, end: number): number {
  const { lower, name } = sight;
  if (at + 1 >= end || !/^(?:of|for)$/.test(lower[at]!)) return at;
  let last = at;
  for (let i = at + 1; i < end && name[i]! < 0; i++) {
    if (ROLE_FIELDS.has(lower[i]!)) last = i + 1;
    else if (lower[i] !== 'and') break;
  }
  return last;
}

const spoken = (sight: Sight, { first, last }: { first: number; last: number }) =>
  sight.lower.slice(first, last).join(' ');

/** Last holder of each role by its words, and by its head alone. */
function holdersOf(sight: Sight, roles: readonly FoundRole[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const role of roles) {
    if (!holders.has(spoken(sight, role))) holders.set(spoken(sight, role), role.person);
  }
  return holders;
}

/** "the [President] insists": capitalised, inside a sentence or after "The", of a role that somebody here holds. */
function lonelyTitles(reading: Reading, sight: Sight, holders: ReadonlyMap<string, number>) {
  const found: { first: number; last: number; person: number }[] = [];
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (sight.name[i]! >= 0 || !/^\p{Lu}/u.test(sight.text[i]!) || !ROLE_HEADS.has(sight.lower[i]!)) continue;
      if (/^\p{Lu}{3}/u.test(sight.text[i]!) || (/^\p{Lu}/u.test(sight.text[i + 1] ?? '') && i + 1 < sentence.last))
        continue;
      let first = withModifiers(sight, i, sentence.first);
      while (first < i && !/^\p{Lu}/u.test(sight.text[first]!)) first++;
      if (first === sentence.first) continue;
      const person = holders.get(spoken(sight, { first, last: i + 1 }));
      if (person !== undefined) found.push({ first, last: i + 1, person });
    }
  }
  return found;
}
