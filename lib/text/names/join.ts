import type { Gazetteer, Hit } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import type { RuledName } from './rules.ts';

const PARTICLES = /^(?:von|van|der|den|de|del|della|di|da|dos|du|bin|ibn|al|el|ter|zu)$/;
/** Not names though capitalised: marks of picture credits, time zones, and other things the guide leaves out. */
const NEVER = new Set([
  'file photo',
  'file',
  'photo',
  'gmt',
  'brexit',
  'covid',
  'covid-19',
  'pm',
  'a.m.',
  'p.m.',
  'ceo',
  'gdp',
  'ppe',
  'utc',
  'ebola',
  'obamacare',
  'i',
  'image',
  'staff',
  'christmas',
  'easter',
  'ramadan',
  'thanksgiving',
  'passover',
  'diwali',
  'q1',
  'q2',
  'q3',
  'q4',
]);

/** "Ursula | von der | Leyen" is one person; "file photo" is no name. */
export function joinNames(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const joined: RuledName[] = [];
  const word = (i: number) => reading.tokens[i]!.text;
  for (const name of names) {
    const before = joined.at(-1);
    if (before?.type === 'PER' && continues(reading, before.last, name)) before.last = name.last;
    else if (
      !NEVER.has(
        reading.text.slice(reading.tokens[name.first]!.start, reading.tokens[name.last - 1]!.end).toLowerCase(),
      )
    )
      joined.push({ ...name });
  }
  return joined.map((name, n) => {
    const end = name.type === 'PER' ? pastParticles(reading, name.last, word) : name.last;
    return end <= (joined[n + 1]?.first ?? end) ? { ...name, last: end } : name;
  });
}

function continues(reading: Reading, from: number, { first, type }: RuledName): boolean {
  if (type === 'NORP' || first === from || first > from + 3) return false;
  if (reading.tokens[first]!.sentence !== reading.tokens[from]!.sentence) return false;
  if (isNickname(reading.tokens.slice(from, first).map((t) => t.text))) return true;
  return reading.tokens.slice(from, first).every((t) => PARTICLES.test(t.text));
}

/** "Ursula" + "von der Leyen" where the model stopped at the first name. */
function pastParticles(reading: Reading, last: number, word: (i: number) => string): number {
  const sentence = reading.sentences[reading.tokens[last - 1]!.sentence]!;
  let i = last;
  while (i < sentence.last && i < last + 3 && PARTICLES.test(word(i))) i++;
  return i > last && i < sentence.last && /^\p{Lu}\p{Ll}/u.test(word(i)) ? i + 1 : last;
}

/** "EU and UK" taken as one name, "EU's Ursula …": two, where the list or the article knows a half alone. */
export function splitPairs(reading: Reading, names: readonly RuledName[], gazetteer: Gazetteer): RuledName[] {
  const surface = (first: number, last: number) =>
    reading.text.slice(reading.tokens[first]!.start, reading.tokens[last - 1]!.end);
  const alone = new Map(names.map((name) => [surface(name.first, name.last), name.type]));
  const typeOf = (first: number, last: number) => {
    const hit = gazetteer.lookup(surface(first, last))[0];
    return hit ? typeOfHit(hit) : alone.get(surface(first, last));
  };
  return names.flatMap((name) => {
    if (gazetteer.lookup(surface(name.first, name.last)).length) return [name];
    for (let i = name.first + 1; i < name.last - 1; i++) {
      if (!/^(?:and|'s|’s|\/)$/.test(reading.tokens[i]!.text)) continue;
      const left = typeOf(name.first, i);
      const right = typeOf(i + 1, name.last);
      if (!left && !right) continue;
      return [
        { ...name, last: i, type: left ?? name.type },
        { ...name, first: i + 1, type: right ?? name.type },
      ];
    }
    return [name];
  });
}

function typeOfHit({ entry, as }: Hit): RuledName['type'] {
  return as === 'demonym' ? 'NORP' : entry.type;
}

/** Nicolai "device" Orlan: one person. */
function isNickname(between: readonly string[]): boolean {
  return between.length === 3 && /^["“‘']$/.test(between[0]!) && /^["”’']$/.test(between[2]!);
}
