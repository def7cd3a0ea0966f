import type { Reading } from '../reading.ts';
import type { RuledName } from './rules.ts';

/** One syllable of a Korean or Chinese given name in Latin letters: "hoon", "hyun", "bian", "il". */
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh|ts|hs|kk|tt|ss|[hkg]w|[bghkmnpr]y)?(?:[aeiouy]{1,3})(?:ng|[nmklpthbgw])?$/;
/** Compounds of which the second half looks like such a syllable: "the Lind-*led* talks", "a Lind-*run* firm". */
const COMPOUND = /^(?:led|run|hit|fed|aid|let|to|in|on|of|at|up|by|me|no|via|the|wide|high|low|long|deep|bound|wing)$/;

/** How many tokens of hyphen and small syllable follow token `i` without a space: "Ji | - | hoon" has 2. */
export function syllablesAfter(reading: Reading, i: number): number {
  const { tokens } = reading;
  let last = i;
  if (!/^\p{Lu}\p{Ll}{0,6}$/u.test(tokens[i]?.text ?? '')) return 0;
  for (;;) {
    const [before, hyphen, syllable] = [tokens[last]!, tokens[last + 1], tokens[last + 2]];
    if (!syllable || hyphen!.text !== '-' || hyphen!.start !== before.end || syllable.start !== hyphen!.end) break;
    if (!SYLLABLE.test(syllable.text) || COMPOUND.test(syllable.text)) break;
    last += 2;
  }
  return last - i;
}

/** "Park Ji | -hoon": the small syllable behind the hyphen belongs to the person. */
export function joinSyllables(reading: Reading, names: readonly RuledName[]): RuledName[] {
  return names.map((name, n) => {
    if (name.type !== 'PER') return name;
    const last = name.last + syllablesAfter(reading, name.last - 1);
    return last > name.last && last <= (names[n + 1]?.first ?? last) ? { ...name, last } : name;
  });
}
