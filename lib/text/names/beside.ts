import { genderOfFirstName } from '../entities/first-names.ts';
import type { Gazetteer } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { BODY_NOUNS, COMPANY_ENDS, PERSON_NOUNS, PLACE_ENDS, PLACE_NOUNS } from '../words/kinds.ts';
import { BEFORE_ONLY, ROLE_HEADS } from '../words/roles.ts';
import { BODY_ENDS, type RuledName } from './rules.ts';

type Kind = 'PER' | 'ORG' | 'LOC';

/** What a rule reads of a name: its kind and the words that say so. */
interface Sign {
  kind: Kind;
  rule: string;
  why: string;
}

/** Words of the text, and where the sentence of the name begins and ends. */
interface Sight {
  reading: Reading;
  word(i: number): string;
  begin: number;
  end: number;
  gazetteer: Gazetteer;
  /** Last words of the people named in full. */
  surnames: ReadonlySet<string>;
  /** Words that stand alone for people. */
  alone: ReadonlySet<string>;
}

type Rule = (name: RuledName, sight: Sight) => Sign | undefined;

const SPOKEN: Record<Kind, string> = { PER: 'a person', ORG: 'an organisation', LOC: 'a place' };
/** Where a noun phrase of an apposition ends. */
const PHRASE_END = /^(?:[,.;:)—–]|of|for|in|at|on|who|that|which|where|whose|with|from|based|and|near|about|to)$/;
const PLACING = /^(?:in|at|near|outside|inside|across|around|from)$/i;

function kindOf(noun: string): Kind | undefined {
  if (PERSON_NOUNS.has(noun) || (ROLE_HEADS.has(noun) && !BEFORE_ONLY.has(noun))) return 'PER';
  return BODY_NOUNS.has(noun) ? 'ORG' : PLACE_NOUNS.has(noun) ? 'LOC' : undefined;
}

/** "Keld Maro, a dairy *farmer*," · "Fair Roofs, a tenants' *group*," · "Dana Orlan, *54*,"; not "In Sorano, the mayor said". */
const apposition: Rule = ({ first, last }, { word, begin, end }) => {
  if (word(last) !== ',' || last + 2 >= end) return undefined;
  const rule = 'apposition';
  if (/^[1-9]\d$/.test(word(last + 1)) && word(last + 2) === ',')
    return { kind: 'PER', rule, why: `an age stands behind it: ${word(last + 1)}` };
  if (!/^(?:a|an|the|one)$/.test(word(last + 1))) return undefined;
  let at = last + 2;
  while (at < end && at < last + 10 && !PHRASE_END.test(word(at))) at++;
  const noun = word(at - 1);
  const kind = at < end && at > last + 2 ? kindOf(noun) : undefined;
  if (!kind || (kind !== 'LOC' && first > begin && PLACING.test(word(first - 1)))) return undefined;
  return { kind, rule, why: `called ${word(last + 1)} ${noun} here` };
};

/** "the electoral *board of* Sorano", "the *mayor of* Sorano". */
const SEATED =
  /^(?:board|council|city|town|village|district|port|municipality|mayor|governor|province|suburb|outskirts|streets|people|residents|island|bishop|university)$/;
const placeOf: Rule = ({ first, last, type }, { word, begin }) => {
  if (type !== 'PER' || last - first > 1 || first - 2 < begin) return undefined;
  if (word(first - 1) !== 'of' || !SEATED.test(word(first - 2))) return undefined;
  return { kind: 'LOC', rule: 'seat of a body', why: `stands behind "${word(first - 2)} of"` };
};

/** "Whitfield *Foods*", "Marlow *Reach*", "Royal *Union of* Nurses"; "Dana *Rivers*" has a first name. */
const ending: Rule = ({ first, last, type, confidence }, { word }) => {
  if (last - first < 2 || type === 'NORP' || genderOfFirstName(word(first))) return undefined;
  const noun = word(last - 1).toLowerCase();
  const ends = (as: string) => `ends as ${as} do: ${noun}`;
  if (COMPANY_ENDS.has(noun)) return { kind: 'ORG', rule: 'name of a company', why: ends('companies') };
  if (type === 'ORG')
    return SURE_PLACES.test(noun) && confidence < 0.85
      ? { kind: 'LOC', rule: 'name of a place', why: ends('places') }
      : undefined;
  for (let i = first; i < last; i++)
    if (SURE_BODIES.test(word(i)) && (i === last - 1 || /^(?:of|for)$/.test(word(i + 1))))
      return { kind: 'ORG', rule: 'name of a body', why: `has a word for a body: ${word(i)}` };
  if (/^(?:Groupe|Grupo|Gruppo|Banco|Banca|Banque|Compagnie|Société|Radio)$/.test(word(first)))
    return { kind: 'ORG', rule: 'name of a body', why: `opens as bodies do: ${word(first)}` };
  if (type !== 'PER' || !PLACE_ENDS.has(noun)) return undefined;
  return { kind: 'LOC', rule: 'name of a place', why: ends('places') };
};
const SURE_PLACES =
  /^(?:dam|bridge|river|valley|peninsula|strait|straits|street|avenue|road|square|islands?|bay|mountains?)$/;
const SURE_BODIES =
  /^(?:Agency|Alliance|Association|Authority|Commission|Committee|Company|Confederation|Council|Federation|Foundation|Guild|League|Ministry|Party|Society|Syndicate|Tribes?|Trust|Union|University)$/;

/**
 * "Genrix *shares* rose", "Genrix said *it* would": what has shares or is an "it", where no title or first name stands
 * before it and the article names nobody in full who is called so.
 */
const asBody: Rule = ({ first, last, type }, { word, begin, surnames }) => {
  if ((type !== 'PER' && type !== 'LOC') || surnames.has(word(last - 1)) || genderOfFirstName(word(first)))
    return undefined;
  if (first > begin && (/^\p{Lu}/u.test(word(first - 1)) || ROLE_HEADS.has(word(first - 1).toLowerCase())))
    return undefined;
  const shares = /^(?:shares|stock|shareholders|customers|executives|subsidiary)$/.test(word(last));
  const own = /^(?:said|says|announced|recalled|reported)$/.test(word(last)) && /^its?$/.test(word(last + 1));
  const why = shares ? `followed by "${word(last)}"` : `followed by "${word(last)} ${word(last + 1)}"`;
  return shares || (own && last - first === 1) ? { kind: 'ORG', rule: 'spoken of as a body', why } : undefined;
};

/**
 * "Hanna Borg" read as a place, "Mads Orlan" as a body: a known first name and one or two more words, or two words of
 * which the second stands alone elsewhere and is a person there.
 */
const firstName: Rule = ({ first, last, type, confidence }, { word, begin, alone }) => {
  if ((type !== 'LOC' && type !== 'ORG') || last - first < 2 || last - first > 3 || confidence > 0.85) return undefined;
  const known = genderOfFirstName(word(first)) !== undefined;
  if (!known && !(last - first === 2 && alone.has(word(last - 1)))) return undefined;
  const noun = word(last - 1).toLowerCase();
  if ([PLACE_ENDS, PLACE_NOUNS, COMPANY_ENDS, BODY_NOUNS].some((nouns) => nouns.has(noun)) || BODY_ENDS.test(noun))
    return undefined;
  for (let i = first; i < last; i++) if (!/^\p{Lu}\p{L}*\p{Ll}/u.test(word(i))) return undefined;
  if (first > begin && (/^the$/i.test(word(first - 1)) || (type === 'LOC' && PLACING.test(word(first - 1)))))
    return undefined;
  const why = known ? `a first name opens it: ${word(first)}` : `${word(last - 1)} alone is a person here`;
  return { kind: 'PER', rule: 'first name', why };
};

/** "in *Galdovia*" read as a place is one, and then "*Galdovia* denied" is none of the article's people. */
const placed: Rule = ({ first, last, type }, { word, begin, surnames }) => {
  if (type !== 'LOC' || last - first > 1 || first === begin || surnames.has(word(first))) return undefined;
  if (!/^(?:in|near|outside|across)$/i.test(word(first - 1)) || INTO.test(word(first - 2))) return undefined;
  return { kind: 'LOC', rule: 'place', why: `stands behind "${word(first - 1)}"` };
};

/** "*OTTAWA*, Dec 7 (Reuters)", "*KARSH* (AP) —": where a dispatch was written. */
const dateline: Rule = ({ first, last }, { word, begin }) => {
  if (first > begin || last - first > 2 || !/^\p{Lu}[\p{Lu}.'’-]{2,}$/u.test(word(last - 1))) return undefined;
  const dated =
    word(last) === ',' && /^(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\.?$/.test(word(last + 1));
  const signed = word(last) === '(' && word(last + 2) === ')';
  return dated || signed ? { kind: 'LOC', rule: 'dateline', why: 'the dispatch was written there' } : undefined;
};

/** "shares in *Velantra*", "trust in *Velantra*". */
const INTO =
  /^(?:shares?|stakes?|stocks?|holdings?|interests?|investors?|invest\p{L}*|confidence|trust|faith|belie\p{L}+|partners?|specialis\p{L}+)$/iu;

const RULES: readonly Rule[] = [apposition, placeOf, ending, asBody, firstName, placed, dateline];

/** What the words in and beside a name say of it counts for more than its looks. Names that the list knows stay as they are. */
export function readBeside(reading: Reading, names: readonly RuledName[], gazetteer: Gazetteer): RuledName[] {
  const word = (i: number) => reading.tokens[i]?.text ?? '';
  const full = names.filter(({ type, first, last }) => type === 'PER' && last - first > 1);
  const surnames = new Set(full.map(({ last }) => word(last - 1)));
  const single = names.filter((n) => n.type === 'PER' && n.last - n.first === 1 && n.confidence > 0.6);
  const alone = new Set(single.map(({ first }) => word(first)));
  return names.map((name) => {
    if (name.type === 'NORP') return name;
    const { tokens, text, sentences } = reading;
    const sentence = sentences[tokens[name.first]!.sentence]!;
    const sight: Sight = { reading, word, begin: sentence.first, end: sentence.last, gazetteer, surnames, alone };
    for (const rule of RULES) {
      const sign = rule(name, sight);
      if (!sign) continue;
      if (gazetteer.lookup(text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end)).length) return name;
      if (sign.kind === name.type) return { ...name, confidence: Math.max(name.confidence, 0.9), firm: true };
      const why = `${sign.why}, so it is ${SPOKEN[sign.kind]}`;
      return { ...name, type: sign.kind, confidence: 0.9, rule: sign.rule, why, firm: true };
    }
    return name;
  });
}
