import { withoutAccents } from '../gazetteer.ts';

/** Words that say what a thing is, not which: they are left out before two names are compared. */
const STOP = new Set(
  'a and al an as at de del des di do du el en for governorate in la le los of on oblast prefecture province region the und va van von y'.split(
    ' ',
  ),
);

/** "Siestan-Balochistan province" → ["siestan", "balochistan"]. */
export function contentWords(name: string): string[] {
  const words = withoutAccents(name)
    .toLowerCase()
    .replace(/['’‘ʼ`.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const content = words.filter((word) => !STOP.has(word));
  return content.length > 0 ? content : words;
}

/** Letters and pairs of letters that newspapers exchange when they write foreign names, in order. */
const SOUNDS: readonly [RegExp, string][] = [
  [/sch|tch|tsch/g, 'x'],
  [/ph/g, 'f'],
  [/ck|kh|q/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/zh|dj|dg/g, 'j'],
  [/sh|ch/g, 'x'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x(?=[aeiou]?$)/g, 'x'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/g(?=[eiy])/g, 'j'],
];

/**
 * How a word sounds, roughly: its consonants, a leading vowel as "a" ("baluchestan" and "balochistan" → "blxstn").
 * A short relative of Metaphone (Philips 1990), made for names that were brought into English by ear.
 */
export function soundOf(word: string): string {
  let code = word;
  for (const [letters, sound] of SOUNDS) code = code.replace(letters, sound);
  const first = /^[aeiouy]/.test(code) ? 'a' : '';
  return (
    first +
    code
      .replace(/(?<!^)h/g, '')
      .replace(/[aeiouy]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/** Changes of one letter that turn `a` into `b` (Levenshtein), two letters that changed places counting as one. */
export function distance(a: string, b: string): number {
  const width = b.length + 1;
  const rows = new Uint16Array(3 * width);
  for (let j = 0; j < width; j++) rows[j] = j;
  let [older, before, row] = [2 * width, 0, width];
  for (let i = 1; i <= a.length; i++) {
    rows[row] = i;
    for (let j = 1; j < width; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let least = rows[before + j - 1]! + (same ? 0 : 1);
      least = Math.min(least, rows[before + j]! + 1, rows[row + j - 1]! + 1);
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      rows[row + j] = swapped ? Math.min(least, rows[older + j - 2]! + 1) : least;
    }
    [older, before, row] = [before, row, older];
  }
  return rows[before + b.length]!;
}
