import type { Gazetteer } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import type { RuledName } from './rules.ts';

/** Last words of names that are neither people nor bodies nor places: treaties, laws, prizes, contests, wars, plans. */
const THING_ENDS =
  /^(?:act|accords?|agreements?|amendment|awards?|bill|bowl|championships?|constitution|convention|cup|declaration|depression|derby|directive|doctrine|fever|festival|games|grand prix|law|marathon|masters|medal|olympics|open|pact|prix|prizes?|protocols?|referendum|regatta|status|statute|syndrome|tour|tournament|treaty|trophy|vaccine|virus|wars?)$/i;
/** "Hurricane *Odile*", "typhoons *Odile* and Marek". */
const STORM = /^(?:hurricanes?|typhoons?|cyclones?|storms?)$/i;

/** Drops what names a treaty, a law, a prize, a contest or a storm: none of these is ever a mention. */
export function dropThings(reading: Reading, names: readonly RuledName[], gazetteer: Gazetteer): RuledName[] {
  const { tokens, text } = reading;
  const word = (i: number) => tokens[i]?.text ?? '';
  const storms = stormsOf(reading, names);
  return names.filter(({ first, last, type }) => {
    if (type === 'NORP') return true;
    if (last - first === 1) return !storms.has(word(first));
    if (STORM.test(word(first)) && type !== 'ORG') return false;
    if (!THING_ENDS.test(word(last - 1)) || !/^\p{Lu}/u.test(word(last - 1))) return true;
    return gazetteer.lookup(text.slice(tokens[first]!.start, tokens[last - 1]!.end)).length > 0;
  });
}

/** What the storms of the article are called: the word behind "Hurricane", and those joined to it by "and". */
function stormsOf({ tokens }: Reading, names: readonly RuledName[]): Set<string> {
  const storms = new Set<string>();
  const full = new Set(
    names.filter((n) => n.type === 'PER' && n.last - n.first > 1).map((n) => tokens[n.last - 1]!.text),
  );
  tokens.forEach((token, i) => {
    if (!STORM.test(token.text)) return;
    for (let at = i + 1; at < tokens.length && tokens[at]!.sentence === token.sentence; at++) {
      const { text } = tokens[at]!;
      if (/^\p{Lu}\p{Ll}+$/u.test(text) && !full.has(text)) storms.add(text);
      else if (!/^(?:and|,)$/.test(text) || at === i + 1 || !/s$/.test(token.text)) break;
    }
  });
  return storms;
}
