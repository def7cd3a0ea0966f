/** Parts of speech by word lists and shape alone: what the statement rules fall back on where no tagger is at hand. */
import type { Upos } from '../grammar.ts';
import { verbOf } from './verbs.ts';

const CLOSED: Partial<Record<Upos, string>> = {
  DET: 'the a an this these those every each some any no both all another either neither such',
  PRON: `i you he she it we they me him her us them himself herself itself themselves myself his its their my our your
    who whom whose which what that someone somebody everyone everybody anyone nobody one others many`,
  AUX: `is are was were be been being am 's 're 'm has have had having 've 'd does do did will would can could may might
    must shall should 'll n't cannot won't didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't wouldn't
    couldn't can't shouldn't`,
  ADP: `of in on at by for with from to into onto over under about against between among through during before after
    since until via without within across near toward towards upon amid despite per like behind beyond outside inside
    around above below following including along off out up down as`,
  CCONJ: 'and or but nor yet &',
  SCONJ: 'if because while although though whereas unless whether when where why how than once',
  ADV: `not never also later then now again still already just only even ever earlier here there so too very more most
    soon once often always sometimes repeatedly today tomorrow yesterday ago however instead meanwhile further
    previously recently publicly privately`,
  PART: "'s ' to",
};

const LIST = new Map<string, Upos>();
for (const [tag, words] of Object.entries(CLOSED) as [Upos, string][]) {
  for (const word of words.trim().split(/\s+/)) if (!LIST.has(word)) LIST.set(word, tag);
}

/** A guess for one word: `lower` in small letters, `before` the word before it (in small letters, '' at the start). */
export function guessTag(word: string, lower: string, before: string): Upos {
  if (!/[\p{L}\p{N}]/u.test(word)) return 'PUNCT';
  const listed = LIST.get(lower);
  if (listed && !(listed === 'ADP' && /^[A-Z]/.test(word) && before !== '')) return listed;
  if (/^\d/.test(word)) return 'NUM';
  if (/^\p{Lu}/u.test(word) && before !== '') return 'PROPN';
  if (verbOf(lower)) return isNounPlace(before) ? 'NOUN' : 'VERB';
  if (/ly$/.test(lower)) return 'ADV';
  if (/(?:ed|ing)$/.test(lower) && !isNounPlace(before)) return 'VERB';
  return /^\p{Lu}/u.test(word) ? 'PROPN' : 'NOUN';
}

/** After "the", "his" or "of" stands a noun: "the report", not "the mayor reports". */
function isNounPlace(before: string): boolean {
  const tag = LIST.get(before);
  return tag === 'DET' || (tag === 'ADP' && before !== 'to') || /^(?:his|her|its|their|my|our|your|'s)$/.test(before);
}
