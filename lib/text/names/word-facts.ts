import { hashString } from '../hash.ts';
import { COURTESY, TITLE_HEADS } from '../words/titles.ts';

/** What the features ask of a word again and again: worked out once for each form in a reading. */
export interface WordFacts {
  word: string;
  lower: string;
  /** Hashes of the form, of its lower case, of its shape and of its affixes (0: too short). */
  form: number;
  folded: number;
  shape: number;
  prefixes: readonly [number, number];
  suffixes: readonly [number, number, number];
  /** Begins with a capital. */
  capital: boolean;
  /** All letters are capitals, two at least. */
  upper: boolean;
  /** Bits: title, courtesy title. */
  title: number;
}

/** "McTavish" → "XxXx", "U.S." → "X.X.", "1990s" → "dx": runs shortened. */
function shapeOf(word: string): string {
  return word
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/(X)X{2,}|(x)x+|(d)d{2,}/g, (run, a, b) => (a ? 'XXX' : b ? 'x' : run.slice(0, 3)));
}

function affix(text: string, wanted: number): number {
  return text.length <= wanted ? 0 : hashString(text.slice(0, wanted));
}

/** Works out the facts of one form. Very long forms are cut: they are no words. */
export function readWord(form: string): WordFacts {
  const word = form.length > 60 ? form.slice(0, 60) : form.replace(/’/g, "'");
  const lower = word.toLowerCase();
  const suffix = (n: number) => (lower.length <= n ? 0 : hashString(lower.slice(-n)));
  return {
    word,
    lower,
    form: hashString(word),
    folded: hashString(lower),
    shape: hashString(shapeOf(word)),
    prefixes: [affix(lower, 3), affix(lower, 5)],
    suffixes: [suffix(2), suffix(3), suffix(4)],
    capital: /^\p{Lu}/u.test(word),
    upper: word.length > 1 && /^[\p{Lu}\p{M}.&'-]+$/u.test(word) && !/^\p{Lu}\.$/u.test(word),
    title: (TITLE_HEADS.has(lower) ? 1 : 0) | (COURTESY.has(lower) ? 2 : 0),
  };
}

const read = new WeakMap<readonly { text: string }[], readonly WordFacts[]>();

/** The facts of all words, one object for each form; kept with the words, since several steps ask for them. */
export function readWords(forms: readonly { text: string }[]): readonly WordFacts[] {
  const there = read.get(forms);
  if (there) return there;
  const known = new Map<string, WordFacts>();
  const words = forms.map(({ text }) => {
    let facts = known.get(text);
    if (!facts) {
      facts = readWord(text);
      known.set(text, facts);
    }
    return facts;
  });
  read.set(forms, words);
  return words;
}
