import type { Reading } from '../reading.ts';
import { BODY_ENDS, type RuledName } from './rules.ts';

const CAPITAL = /^\p{Lu}[\p{L}\p{M}.]*\p{Ll}/u;
const OWNS = /^(?:'s|’s|'|’)$/;
/** Words between two capitals of one name: "Kenyan Union *of* Bankers". */
const LINK = /^(?:of|for|and)$/;

/**
 * A body that its nation leads: "the *Spanish Referees' Committee*", "the *Danish Handball Federation*". Taken as a
 * whole where the finder made nothing or only pieces of it; what it read as one name of its own is left as it is.
 */
export function nameNationsBodies(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const taken = [...names];
  for (const name of names) {
    if (name.type !== 'NORP') continue;
    const last = bodyFrom(reading, name.last);
    if (last === undefined || !mayTake(reading, names, name, last)) continue;
    const why = `a body that its nation leads: ${reading.tokens[last - 1]!.text}`;
    const inside = taken.filter(({ first, last: end }) => end > name.first && first < last);
    taken.splice(taken.indexOf(inside[0]!), inside.length, {
      ...{ first: name.first, last, type: 'ORG' as const, confidence: 0.75 },
      ...{ rule: 'body of a nation', why },
    });
  }
  return taken;
}

/** One past the word for a body that ends the run of capitals from `from`; undefined where there is none. */
function bodyFrom(reading: Reading, from: number): number | undefined {
  const { tokens } = reading;
  const end = reading.sentences[tokens[from - 1]!.sentence]!.last;
  let i = from;
  let body: number | undefined;
  for (; i < end && i < from + 7; i++) {
    const { text } = tokens[i]!;
    if (CAPITAL.test(text)) {
      if (i > from && BODY_ENDS.test(text.toLowerCase())) body = i + 1;
    } else if (i === from || !(OWNS.test(text) || LINK.test(text)) || !CAPITAL.test(tokens[i + 1]?.text ?? '')) break;
  }
  return body;
}

/** Nothing found behind the nation, or pieces behind an owner's mark: "Spanish | Referees' | Committee". */
function mayTake(reading: Reading, names: readonly RuledName[], { first, last: from }: RuledName, last: number) {
  const inside = names.filter((name) => name.last > from && name.first < last);
  const owner = reading.tokens.slice(from, last).findIndex(({ text }) => OWNS.test(text));
  if (first > 0 && reading.tokens[first - 1]!.text === '-') return false;
  // "Norwegian Fishermen's Association", never "Pakistani Rangers" beside "Orlan's Party"
  const one = owner > 0 && reading.tokens[from + owner]!.text.length > 1;
  if (one && !/(?:men|people|children|folk)$/i.test(reading.tokens[from + owner - 1]!.text)) return false;
  if (!inside.length) return true;
  return owner >= 0 && inside.every((name) => name.type !== 'PER' && name.last <= last && name.first >= from);
}
