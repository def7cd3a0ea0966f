/** Repairs what the silver labels of names get wrong again and again. Each rule takes an example's spans and gives better ones. */

import type { Gazetteer } from '../../lib/text/knowledge.ts';
import { spansOf } from '../../lib/text/name-model.ts';
import { LABELS } from '../../lib/text/names/decode.ts';
import { findKnown, type Known } from '../../lib/text/names/gazetteer-marks.ts';
import { syllablesAfter } from '../../lib/text/names/syllables.ts';
import { readWords, type WordFacts } from '../../lib/text/names/word-facts.ts';
import type { Reading } from '../../lib/text/reading.ts';
import { ROLE_FIELDS, ROLE_HEADS } from '../../lib/text/words/roles.ts';
import { TITLE_HEADS } from '../../lib/text/words/titles.ts';
import type { Example } from './corpus.ts';

interface NameSpan {
  first: number;
  last: number;
  type: string;
}

interface Sight {
  reading: Reading;
  words: readonly WordFacts[];
  known: ReadonlyMap<number, Known>;
}

type Rule = (spans: NameSpan[], sight: Sight) => NameSpan[];

/** "oil-rich *Gulf of Guinea*", "*Butantan Institute* centre": lower-case words at the rims are no part of a name. */
const trimLowerCase: Rule = (spans, { reading, words }) =>
  spans.map((span) => {
    let { first, last } = span;
    const plain = (i: number) => /^\p{Ll}/u.test(words[i]!.word) && words[i]!.word === words[i]!.lower;
    const mark = (i: number) => !/[\p{L}\p{N}]/u.test(words[i]!.word);
    while (first < last && (mark(first) || (plain(first) && !/^(?:al|el|de|von|van|bin)$/.test(words[first]!.lower))))
      first++;
    const syllable = (i: number) => i - 2 >= first && syllablesAfter(reading, i - 2) > 0;
    while (
      last > first &&
      !syllable(last - 1) &&
      (plain(last - 1) || mark(last - 1)) &&
      words.slice(first, last).some((w) => w.capital)
    )
      last--;
    return { ...span, first, last };
  });

/** "U.S. President Bush" as one person: the title and what stands before it are cut off. */
const cutTitles: Rule = (spans, { words }) =>
  spans.map((span) => {
    if (span.type !== 'PER') return span;
    for (let i = span.last - 2; i >= span.first; i--)
      if (TITLE_HEADS.has(words[i]!.lower)) return { ...span, first: i + 1 };
    return span;
  });

/** "Secretary of *State*" is no organisation. */
const dropFields: Rule = (spans, { words }) =>
  spans.filter(({ first, last }) => {
    const office = first > 1 && words[first - 1]!.lower === 'of' && ROLE_HEADS.has(words[first - 2]!.lower);
    return !(office && words.slice(first, last).every((w) => ROLE_FIELDS.has(w.lower)));
  });

/** "*EU* and *UK*", "*Iran* 's *Foreign Ministry*": two names, not one, where the gazetteer knows one half alone. */
const splitPairs: Rule = (spans, { words, known }) =>
  spans.flatMap((span) => {
    for (let i = span.first + 1; i < span.last - 1; i++) {
      if (!/^(?:and|'s|\/)$/.test(words[i]!.lower)) continue;
      const left = known.get(span.first);
      const right = known.get(i + 1);
      if (known.get(span.first)?.last === span.last) return [span];
      if (left?.last !== i && right?.last !== span.last) continue;
      return [
        { first: span.first, last: i, type: left?.last === i ? left.type : span.type },
        { first: i + 1, last: span.last, type: right?.last === span.last ? right.type : span.type },
      ];
    }
    return [span];
  });

const RULES: readonly Rule[] = [trimLowerCase, cutTitles, dropFields, splitPairs];

/** Runs all rules over an example. Unknown stretches (-1) stay unknown unless a rule names them. */
export function cleanLabels(example: Example, gazetteer: Gazetteer): Example {
  const words = readWords(example.reading.tokens);
  const known = new Map(findKnown(example.reading, words, gazetteer).map((hit) => [hit.first, hit]));
  const sight: Sight = { reading: example.reading, words, known };
  let spans: NameSpan[] = spansOf(Array.from(example.labels, (label) => Math.max(label, 0)));
  for (const rule of RULES) spans = rule(spans, sight).filter(({ first, last }) => last > first);
  const labels = example.labels.map((label) => (label === -1 ? -1 : 0));
  for (const { first, last, type } of spans) {
    const begin = LABELS.indexOf(`B-${type}` as (typeof LABELS)[number]);
    labels.fill(begin + 1, first, last);
    labels[first] = begin;
    const inside = example.reading.tokens;
    for (let i = first + 1; i < last; i++) if (inside[i]!.sentence !== inside[i - 1]!.sentence) labels[i] = begin;
  }
  return { ...example, labels };
}
