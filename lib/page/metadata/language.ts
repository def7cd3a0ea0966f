import type { Article } from '../../model/article.ts';
import type { Clues } from './clues.ts';
import { textOf } from './json-ld.ts';

/** The commonest little words of each language, by frequency lists learnt by heart: enough to tell whole articles apart. */
const LITTLE_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for with as on be by at not are but from have they his',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine dass',
  fr: 'le la les de des et en un une du que qui dans pour par au sur est pas',
  es: 'el la los de que y en un una por con las se del su para al lo como',
  pt: 'o a os de que e em um uma do da para com não se no na por dos',
  it: 'il la di che e un una per in del della non con i sono si nel gli',
  nl: 'de het een van en in is dat op te zijn met voor niet aan om ook',
};

const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Thai}/u, 'th'],
];

const SETS = Object.entries(LITTLE_WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);

/** The language the text is written in by its script and little words; undefined where they do not tell. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((c) => c < 'ɐ').length;
  if (letters.length > 20 && latin < letters.length / 2) return SCRIPTS.find(([script]) => script.test(sample))?.[1];
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return undefined;
  const shares = SETS.map(
    ([language, set]) => [language, words.filter((w) => set.has(w)).length / words.length] as const,
  );
  const [best, second] = shares.sort((a, b) => b[1] - a[1]);
  return best![1] > 0.12 && best![1] > 1.3 * second![1] ? best![0] : undefined;
}

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** BCP 47 tag of the language that the page declares. */
export function declaredLanguage({ document, meta, article }: Clues): string | undefined {
  return [
    document.documentElement.lang,
    meta.get('content-language'),
    textOf(article?.inLanguage),
    meta.get('og:locale'),
    meta.get('language'),
  ]
    .map((tag) => tag?.split(',')[0]?.trim())
    .find((tag) => tag && TAG.test(tag))
    ?.replaceAll('_', '-');
}

/** BCP 47 tag of the text: what its page declares, unless the text is plainly in another language. */
export function languageOf({ language: declared, text }: Pick<Article, 'language' | 'text'>): string | undefined {
  const seen = guessLanguage(text);
  if (!declared) return seen;
  const base = declared.slice(0, declared.search(/-|$/)).toLowerCase();
  return seen && seen !== base && (seen in LITTLE_WORDS ? base in LITTLE_WORDS || seen === 'en' : base in LITTLE_WORDS)
    ? seen
    : declared;
}
