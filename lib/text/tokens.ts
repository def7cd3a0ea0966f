import type { Span } from '../model/span.ts';
import { BEFORE_NUMBERS, ENDINGS, STATES, TITLES } from './words/abbreviations.ts';

/** A token before its sentence is known. `text` leaves out invisible characters (soft hyphens, bidi marks). */
export interface RawToken extends Span {
  text: string;
}

/** Soft hyphen, zero-width and bidi characters: part of a word inside it, nothing outside. */
const HIDDEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const HIDDEN_ANY = new RegExp(`[${HIDDEN}]`, 'g');
const LETTER = `[\\p{L}\\p{M}\\p{N}${HIDDEN}]`;
const PREFIXES = 'anti|co|counter|e|ex|inter|intra|micro|mid|mini|multi|neo|non|pan|post|pre|pro|re|semi|sub|ultra|un';

/** What a token can be, first match wins. Every repetition is bounded or a plain class: linear on any text. */
const KINDS = [
  // https://example.com/a, www.example.com
  '(?:https?:\\/\\/|www\\.)[^\\s<>"“”]{1,300}[^\\s<>"“”.,;:!?)\\]\'’]',
  // desk@example.com
  '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}',
  // example.com, but not "oppression.Both"
  '[A-Za-z0-9][A-Za-z0-9-]{1,62}\\.(?:(?:com|org|net|gov|edu|co|ac|gov|org)\\.[a-z]{2}|com|org|net|gov|edu|info|io|tv|uk|eu|de|fr|ru|ir|pk|in)(?![\\p{L}\\p{N}])',
  // #budget, @newsdesk
  '[#@][\\p{L}_][\\p{L}\\p{N}_]{0,60}',
  // :) ;-)
  '[:;]-?[()](?!\\p{L})',
  // .322
  '\\.\\d{1,8}(?![\\p{L}\\p{N}.])',
  // 713-555-0199
  '\\d{3}-(?:\\d{3}-)?\\d{4}(?![\\d-])',
  // 10 in "10am": the unit is a word of its own
  '\\d{1,20}(?:[.,]\\d{1,20}){0,8}(?=(?:[ap]m|km|kg|mph|mm|cm|[GM]B|[bt]n|m|k)(?![\\p{L}\\p{N}]))',
  // 1:30, 3.5, 10,000, 9/11, 20th, 1990s, 80's
  "\\d{1,20}(?:[.,:/]\\d{1,20}){0,8}(?:st|nd|rd|th|['’]?s)?(?![\\p{L}\\p{N}])",
  // U.S., a.m., J.K., U.S, Ph.D.
  '(?:\\p{L}\\.){2,12}(?!\\p{L}(?![.\\p{L}]))|(?:\\p{L}\\.){1,12}\\p{L}(?![\\p{L}\\p{N}])|Ph\\.D\\.',
  // AT&T
  '\\p{Lu}{1,4}&\\p{Lu}{1,4}(?![\\p{L}\\p{N}])',
  // non-profit, mid-July, re-elected; but pro | - | Iranian
  `(?:${PREFIXES}|${PREFIXES.replace(/(^|\|)(.)/g, (_, bar: string, c: string) => bar + c.toUpperCase())})-(?=\\p{Ll})${LETTER}+|[Mm]id-[\\p{Lu}\\d]${LETTER}+`,
  // '70s, 's, 'em
  "['’](?:\\d\\ds?|em|s|re|ve|ll|d|m|S)(?![\\p{L}\\p{N}])",
  // words, with inner apostrophes: O'Brien, don't, Iran's
  `[\\p{L}\\p{M}\\p{N}]${LETTER}*(?:['’\`][\\p{L}\\p{M}\\p{N}]${LETTER}*){0,6}`,
  // runs of marks
  "\\.{2,}|[!?]{2,}|-{2,}|={2,}|\\*{2,}|_{2,}|''|``|’’|‘‘",
  '[^]',
];
const TOKEN = new RegExp(KINDS.join('|'), 'uy');
const SKIP = new RegExp(`[\\s${HIDDEN}]+`, 'uy');

/** "don't" → do | n't, "Iran's" → Iran | 's, as in UD English. */
const CLITIC = /^(.*[\p{L}\p{M}\p{N}.])((?:['’`](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)))$|^(.+)(n['’`]t|N['’`]T)$/u;
const FUSED: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, gotta: 3, wanna: 3 };

/** Cuts `text[start … end)` into tokens as UD English does: clitics and hyphens apart, abbreviations with their stop. */
export function tokenize(text: string, start: number, end: number): RawToken[] {
  const tokens: RawToken[] = [];
  const add = (from: number, to: number) => tokens.push({ start: from, end: to, text: shown(text.slice(from, to)) });
  for (let at = skipBlank(text, start); at < end; at = skipBlank(text, at)) {
    TOKEN.lastIndex = at;
    const length = Math.min(TOKEN.exec(text)![0].length, end - at);
    let to = trimHidden(text, at, at + length);
    if (text[to] === '.' && to < end && keepsStop(text, at, to, tokens)) to++;
    const cut = text[to - 1] === '.' ? 0 : cliticAt(text.slice(at, to));
    if (cut) add(at, at + cut);
    add(at + cut, to);
    at = to;
  }
  return tokens;
}

function shown(surface: string): string {
  return surface.replace(HIDDEN_ANY, '') || surface;
}

function skipBlank(text: string, at: number): number {
  SKIP.lastIndex = at;
  return SKIP.test(text) ? SKIP.lastIndex : at;
}

/** Invisible characters at the end of a word are not of it. */
function trimHidden(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(text[end - 1]!)) end--;
  return end;
}

/** Where a clitic begins in a word, or 0. Long runs are no words. */
function cliticAt(word: string): number {
  if (word.length > 60) return 0;
  const fused = FUSED[word.toLowerCase()];
  if (fused) return fused;
  if (!/['’`]/.test(word)) return 0;
  const match = CLITIC.exec(word);
  return (match?.[1] ?? match?.[3])?.length ?? 0;
}

/** True where the stop at `to` belongs to the word before it: abbreviations, initials, numbers of a list. */
function keepsStop(text: string, from: number, to: number, before: readonly RawToken[]): boolean {
  if (to - from > 8) return false;
  const word = text.slice(from, to);
  const next = text[to + 1] ?? '';
  if (next === '.') return false;
  if (TITLES.has(word)) return true;
  if (ENDINGS.has(word)) return true;
  if (BEFORE_NUMBERS.has(word)) return /^ ?\d/.test(text.slice(to + 1, to + 3));
  if (STATES.has(word)) return before.at(-1)?.text === ',';
  if (/^[bcd]$/.test(word)) return /^ ?\d/.test(text.slice(to + 1, to + 3));
  if (word === 'al') return before.at(-1)?.text === 'et';
  if (word === 'v') return /^ \p{Lu}/u.test(text.slice(to + 1, to + 3));
  if (/^\d{1,2}$/.test(word)) return before.length === 0 && next === ' ';
  // "J. Smith"; "I." ends a sentence
  return /^\p{Lu}$/u.test(word) && word !== 'I' && /^ ?\p{Lu}/u.test(text.slice(to + 1, to + 3));
}
