import { genderOfFirstName } from '../entities/first-names.ts';
import type { Reading } from '../reading.ts';
import { LITTLE_TITLES } from '../words/kinds.ts';
import type { RuledName } from './rules.ts';

/** "Valeska | Paris" of which only the second word was found, and read as a place: a first name before it makes a person. */
export function takeGivenNames(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const { tokens } = reading;
  return names.map((name, n) => {
    const first = name.first - 1;
    const given = tokens[first];
    if (!given || name.type === 'NORP' || name.last - name.first > 1) return name;
    if (given.sentence !== tokens[name.first]!.sentence || first < (names[n - 1]?.last ?? 0)) return name;
    if (!genderOfFirstName(given.text) || LITTLE_TITLES.test(tokens[first - 1]?.text ?? '')) return name;
    const why = `a first name stands before it: ${given.text}`;
    return { ...name, first, type: 'PER', confidence: 0.9, rule: 'first name', why };
  });
}
