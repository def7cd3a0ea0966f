import type { Gazetteer } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { findKnown } from './gazetteer-marks.ts';
import { knownNames, type RuledName } from './rules.ts';
import { readWords } from './word-facts.ts';

/** "South | Korean", "Native | American": two words that mean one people where the list knows them together. */
export function joinPeoples(reading: Reading, names: readonly RuledName[], gazetteer: Gazetteer): RuledName[] {
  const whole = knownNames(findKnown(reading, readWords(reading.tokens), gazetteer)).filter(
    ({ first, last, type }) =>
      type === 'NORP' &&
      last - first > 1 &&
      names.some((name) => name.type === 'NORP' && name.last === last && name.first > first) &&
      names.every((name) => name.last <= first || name.first >= last || (name.first >= first && name.last <= last)),
  );
  const rest = names.filter((name) => !whole.some(({ first, last }) => name.first < last && name.last > first));
  return [...rest, ...whole].sort((a, b) => a.first - b.first);
}
