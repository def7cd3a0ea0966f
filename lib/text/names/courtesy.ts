import { genderOfFirstName } from '../entities/first-names.ts';
import type { Reading } from '../reading.ts';
import { PERSON_NOUNS } from '../words/kinds.ts';
import { COURTESY, TITLE_HEADS } from '../words/titles.ts';
import type { RuledName } from './rules.ts';

/** Titles printed without their full stop. */
const SHORT = /^(?:prof|rev|supt|sgt|capt|det|insp)$/;
/** "Rafe Lind *KC*": letters behind a person's name. */
const LETTERS = /^(?:[KQS]C|[OCM]BE|MP|MEP|PhD|MD|Jr|Sr)$/;
/** "*Liberal* Thomas Wirth": what a person stands for, printed before a known first name. */
const LEANING = /^(?:liberal|conservative|democrat|republican|socialist|labou?r|green|communist|independent)$/;

/**
 * Whoever is addressed is a person, and the address is no part of the name: "Ms | Adair-Holt" read as a place,
 * "Mrs Justice | Fairclough" and "Prof | Clive Annis" read as bodies, "Miriam Oye | KC", "Hotelier | Runa Aske".
 */
export function cutAddress(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const word = (i: number) => reading.tokens[i]?.text ?? '';
  const lower = (i: number) => word(i).toLowerCase();
  return names.map((name) => {
    let { first, last } = name;
    if (name.type === 'NORP') return name;
    const addressed = (i: number) => COURTESY.has(lower(i)) || SHORT.test(lower(i));
    while (last - first > 1 && (addressed(first) || (first > name.first && TITLE_HEADS.has(lower(first))))) first++;
    if (/^(?:lady|lord)$/.test(lower(first)) && TITLE_HEADS.has(lower(first + 1)) && last - first > 2) first += 2;
    if (first === name.first && isDescribed(name, lower, word)) first++;
    const behind = first === name.first && /^\p{Lu}/u.test(word(first - 1)) && addressed(first - 1);
    while (last - first > 2 && LETTERS.test(word(last - 1)) && word(last - 2) !== ',') last--;
    const cut = first > name.first || last < name.last;
    if (!(cut || (behind && name.type !== 'PER'))) return name;
    const address = first > name.first ? word(name.first) : last < name.last ? word(last) : word(first - 1);
    const why = `addressed as ${address}`;
    return { ...name, first, last, type: 'PER', confidence: Math.max(name.confidence, 0.9), rule: 'address', why };
  });
}

/** Agencies that sign pictures. */
const SIGNED = /^(?:REUTERS|Reuters|AP|AFP|EPA|ANSA|TASS|PA|DPA|dpa|Getty|Xinhua|Pool)$/;

/** "REUTERS/Lim Teng" read as a body: who took the picture stands behind the agency and a stroke. */
export function nameCredited(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const word = (i: number) => reading.tokens[i]?.text ?? '';
  return names.map((name) => {
    if (name.type === 'PER' || name.type === 'NORP' || name.last - name.first < 2) return name;
    if (word(name.first - 1) !== '/' || !SIGNED.test(word(name.first - 2))) return name;
    const why = `signs a picture of ${word(name.first - 2)}`;
    return { ...name, type: 'PER', confidence: 0.9, rule: 'credit', why };
  });
}

/** "Hotelier Runa Aske", "Liberal Thomas Wirth": a trade or a leaning, and a full name behind it. */
function isDescribed(
  { first, last, type }: RuledName,
  lower: (i: number) => string,
  word: (i: number) => string,
): boolean {
  if (last - first < 3) return false;
  if (PERSON_NOUNS.has(lower(first)) && !genderOfFirstName(word(first)))
    return type === 'PER' || genderOfFirstName(word(first + 1)) !== undefined;
  return LEANING.test(lower(first)) && genderOfFirstName(word(first + 1)) !== undefined;
}
