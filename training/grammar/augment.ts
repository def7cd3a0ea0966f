/** Headlines and capitals: treebanks hold few of either, newspapers many. */
import type { TreebankSentence } from './conllu.ts';

/** Words that keep their small letters in a headline set in title case. */
const SMALL = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  "'s",
  "n't",
]);

/** "Talks end in Geneva." → "TALKS END IN GENEVA" and "Talks End in Geneva", without the full stop. */
export function asHeadlines(sentence: TreebankSentence): TreebankSentence[] {
  const end =
    sentence.forms.at(-1) === '.' && sentence.heads.every((h) => h !== sentence.forms.length - 1) ? -1 : undefined;
  const cut: TreebankSentence = {
    ...sentence,
    forms: sentence.forms.slice(0, end),
    upos: sentence.upos.slice(0, end),
    xpos: sentence.xpos.slice(0, end),
    heads: sentence.heads.slice(0, end),
    relations: sentence.relations.slice(0, end),
  };
  return [
    { ...cut, forms: cut.forms.map((form) => form.toUpperCase()) },
    { ...cut, forms: cut.forms.map((form) => (SMALL.has(form) ? form : form.charAt(0).toUpperCase() + form.slice(1))) },
  ];
}

/** The sentences, and every `every`th one once more in each style of headline. */
export function augment(sentences: readonly TreebankSentence[], every: number): TreebankSentence[] {
  return sentences.flatMap((sentence, i) =>
    i % every === 0 && sentence.forms.length > 3 ? [sentence, ...asHeadlines(sentence)] : [sentence],
  );
}
