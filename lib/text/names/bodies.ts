import type { Gazetteer } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../words/roles.ts';
import { findKnown } from './gazetteer-marks.ts';
import { knownNames, type RuledName } from './rules.ts';
import { readWords } from './word-facts.ts';

/** A name that ends so is a company's: "Carrier Global *Corp*". */
const COMPANY =
  /^(?:inc|corp|ltd|plc|llc|llp|gmbh|ag|nv|co|cos|holdings|corporation|airlines|airways|pharmaceuticals|motors|media|technologies|partners|securities)\.?$/i;
/** Desk notes that stick to the name behind them: "(*Adds* Orlan's statement)". */
const DESK_NOTES = /^(?:adds|updates|recasts|reporting|editing|writing|additional|graphic|refiles|corrects|repeats)$/i;

/** "Carrier Global Corp" is an organisation, whatever else it looks like. */
export function nameCompanies(reading: Reading, names: readonly RuledName[]): RuledName[] {
  return names.map((name) => {
    const end = reading.tokens[name.last - 1]!.text;
    if (name.last - name.first < 2 || name.type === 'ORG' || !COMPANY.test(end)) return name;
    return { ...name, type: 'ORG', rule: 'name of a company', why: `ends as companies do: ${end}` };
  });
}

/** "Adds Orlan", "U.S. Health | Secretary", "Jeh Orlan - Although": words at the rims that are not of the name. */
export function trimRims(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const { tokens } = reading;
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  return names.flatMap((name) => {
    let { first, last } = name;
    while (first < last - 1 && DESK_NOTES.test(word(first))) first++;
    // "(Reporting by Orlan White *Writing* by …)"
    while (last > first + 1 && DESK_NOTES.test(word(last - 1)) && word(last) === 'by') last--;
    while (last > first + 1 && ROLE_MODIFIERS.has(word(last - 1)) && ROLE_HEADS.has(word(last))) last--;
    for (let i = first + 1; i < last - 1; i++) {
      const dash = /^[-–—]+$/.test(word(i));
      if (dash && tokens[i]!.start > tokens[i - 1]!.end && tokens[i + 1]!.start > tokens[i]!.end) last = i;
    }
    return last > first ? [{ ...name, first, last }] : [];
  });
}

/** A long name of the list, of which only pieces were found: "Organization of the Petroleum Exporting Countries". */
export function takeWholes(reading: Reading, names: readonly RuledName[], gazetteer: Gazetteer): RuledName[] {
  const known = knownNames(findKnown(reading, readWords(reading.tokens), gazetteer));
  const wholes = known.filter(({ first, last, type }) => {
    if (type === 'NORP' || !isLongTitle(reading.tokens.slice(first, last).map((t) => t.text))) return false;
    const inside = names.filter((name) => name.first < last && first < name.last);
    return inside.every((name) => first <= name.first && name.last <= last);
  });
  const rest = names.filter((name) => !wholes.some(({ first, last }) => name.first < last && first < name.last));
  return [...rest, ...wholes].sort((a, b) => a.first - b.first);
}

/** Capitals at both ends and a small word between, nothing that makes it two names. */
function isLongTitle(words: readonly string[]): boolean {
  if (words.length < 4 || /^[Tt]he$/.test(words[0]!) || !/^\p{Lu}/u.test(words.at(-1)!)) return false;
  return words.some((word) => /^(?:of|for|and)$/.test(word)) && !words.some((word) => /^(?:'s|’s|,)$/.test(word));
}
