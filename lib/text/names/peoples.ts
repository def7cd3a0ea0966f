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

/** How the people of a place are called after it: "Galdovia" → "Galdovian", "Montana" → "Montanans". */
const ENDINGS = /^(?:n|ns|an|ans|ian|ians|ese|er|ers|ite|ites|i|is)$/;

/** "the *Galdovian* army", "*Montanans* vote": a word made of a place that the article names, or of a region on the list. */
export function namePeoples(reading: Reading, names: readonly RuledName[], gazetteer: Gazetteer): RuledName[] {
  const { tokens } = reading;
  const places = new Set<string>();
  for (const { type, first, last } of names)
    if (type === 'LOC' && last - first === 1 && tokens[first]!.text.length > 4) places.add(tokens[first]!.text);
  const taken = new Int32Array(tokens.length).fill(-1);
  names.forEach(({ first, last }, n) => {
    taken.fill(n, first, last);
  });
  const found: RuledName[] = [];
  tokens.forEach(({ text }, i) => {
    const name = names[taken[i]!];
    if (name && (name.type === 'NORP' || name.last - name.first > 1 || (name.type === 'PER' && name.confidence > 0.6)))
      return;
    const place = /^\p{Lu}\p{Ll}{5,}$/u.test(text) && !gazetteer.lookup(text).length && homeOf(text);
    if (!place) return;
    const why = `called after the place ${place}`;
    found.push({ first: i, last: i + 1, type: 'NORP', confidence: 0.8, rule: 'people of a place', why });
  });
  const kept = names.filter((name) => !found.some(({ first }) => name.first === first));
  return [...kept, ...found].sort((a, b) => a.first - b.first);

  /** The place a word is made of. */
  function homeOf(text: string): string | undefined {
    for (const place of places) {
      if (place === text) continue;
      if (place === `${text}stan`) return place;
      const stem = /[aeoy]$/.test(place) ? place.slice(0, -1) : place;
      const rest = text.slice(stem.length);
      if (text.startsWith(stem) && ENDINGS.test(text.startsWith(place) ? text.slice(place.length) : rest)) return place;
    }
    const region = text.replace(/ns?$/, '');
    return region !== text && gazetteer.lookup(region).some(({ entry }) => entry.kind === 'subdivision')
      ? region
      : undefined;
  }
}
