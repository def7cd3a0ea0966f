import type { Gazetteer } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import type { RuledName } from './rules.ts';

const CAPITAL = /^\p{Lu}\p{L}*\p{Ll}/u;

/** True where tokens i and i + 2 are one word with a hyphen between them: "Moreau | - | Lind". */
function hyphenated(reading: Reading, i: number): boolean {
  const [left, hyphen, right] = reading.tokens.slice(i, i + 3);
  return Boolean(
    right &&
      hyphen!.text === '-' &&
      left!.end === hyphen!.start &&
      hyphen!.end === right.start &&
      CAPITAL.test(right.text),
  );
}

/** "Odile Moreau" with "-Lind" right behind: a person's first name before it makes the whole one surname; "Moreau-Lind talks" alone are two people. */
export function joinDoubleSurnames(reading: Reading, names: readonly RuledName[], gazetteer: Gazetteer): RuledName[] {
  const joined: RuledName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && name.last <= before.last) continue;
    const full = { ...name };
    while (full.type === 'PER' && full.last - full.first > 1 && hyphenated(reading, full.last - 1)) {
      if (gazetteer.lookup(reading.tokens[full.last + 1]!.text).some(({ as }) => as === 'demonym')) break;
      full.last += 2;
    }
    joined.push(full);
  }
  return joined;
}

/** Small words that open a surname: "Anouk *van der* Berg". */
const OPENING = /^(?:von|van|der|den|de|del|della|di|da|dos|du|bin|ibn|ter|zu|abu)$/i;

const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The first token of the surname of a full name: over hyphens, "Odile | Moreau-Lind", and small words, "Anouk | van der Berg". */
function surnameStart(reading: Reading, { first, last }: RuledName): number {
  let i = last - 1;
  while (i - 2 > first && hyphenated(reading, i - 2)) i -= 2;
  while (i - 1 > first && OPENING.test(reading.tokens[i - 1]!.text)) i--;
  return i;
}

/**
 * A person named in full has a surname, and where the surname stands alone it is that person: "Moreau-Lind said".
 * Takes also what was cut at the hyphen or taken for a place there.
 */
export function addSurnames(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const { tokens } = reading;
  const surnames = new Map<string, readonly string[]>();
  for (const name of names) {
    if (name.type !== 'PER' || name.last - name.first < 2 || name.confidence < 0.5) continue;
    if (OPENING.test(tokens[name.first]!.text)) continue;
    const start = surnameStart(reading, name);
    const words = tokens.slice(start, name.last).map(({ text }) => text);
    if (start > name.first && words.length > 1) surnames.set(words[0]!.toLowerCase(), words);
  }
  if (!surnames.size) return [...names];
  const added: RuledName[] = [];
  tokens.forEach((token, i) => {
    const words = surnames.get(token.text.toLowerCase());
    // "Van der Berg" opens a sentence with a capital
    const alike = (word: string, k: number) => tokens[i + k]?.text === word || (!k && capitalised(word) === token.text);
    if (!words?.every(alike)) return;
    const last = i + words.length;
    if (i < (added.at(-1)?.last ?? 0)) return;
    if (names.some((n) => n.first < last && n.last > i && (n.first < i || n.last > last))) return;
    const why = 'the article names a person with this surname';
    added.push({ first: i, last, type: 'PER', confidence: 0.8, rule: 'surname', why });
  });
  const kept = names.filter((n) => !added.some((a) => a.first < n.last && n.first < a.last));
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}
