import { HARSH_PHRASES, isHarsh } from './harsh-words.ts';

/** What a content says of a fault: found, denied, or confessed by the speaker. */
export interface Fault {
  act: 'accuse' | 'deny' | 'agree';
  words: string;
}

const NEGATION = /^(?:not|never|no|nor|neither|nobody|nothing|none|without|hardly|cannot|\p{L}+n't)$/u;
/** "would prevent fraud", "if it failed", "accused of": the fault is feared, fought or told by another. */
const NOT_MEANT =
  /^(?:if|whether|unless|prevent\w*|avoid\w*|avert\w*|stop|end|fight\w*|combat\w*|against|tackl\w+|investigat\w+|risk|fear|allegations?|claims?|charges?|accused|might|may|could|to|alleged|suspected|suspicion)$/;
/** How many words before one that finds fault may turn it. */
const REACH = 3;

/** The first words that find fault, read with what stands before them; `content` in small letters with straight apostrophes. */
export function findFault(content: string): Fault | undefined {
  const tokens = [...content.matchAll(/[\p{L}]+(?:['-]\p{L}+)*/gu)];
  const phrase = HARSH_PHRASES.exec(content);
  for (const [i, { 0: word, index }] of tokens.entries()) {
    const inPhrase = phrase !== null && index >= phrase.index && index < phrase.index + phrase[0].length;
    if (!inPhrase && !isHarsh(word)) continue;
    const words = inPhrase ? phrase[0] : word;
    const before = tokens.slice(Math.max(0, i - REACH), i).map((token) => token[0]);
    // "not only an insult": more than one
    const negated = before.findLastIndex((w) => NEGATION.test(w));
    if (negated >= 0 && !/^(?:only|just|merely|simply)$/.test(before[negated + 1] ?? '')) {
      // "must never be ignored", "won't be bullied": no denial of a fault
      if (
        before.some((w) =>
          /^(?:must|should|will|would|won't|wouldn't|shouldn't|mustn't|cannot|can't|don't|do)$/.test(w),
        )
      )
        continue;
      return { act: 'deny', words: `${before.slice(negated).join(' ')} ${words}` };
    }
    if (before.some((w) => NOT_MEANT.test(w)) && !inPhrase) continue;
    if (inPhrase) return { act: 'accuse', words };
    // "we failed", "I was wrong": the speaker's own
    if (
      (i < 6 && /^(?:i|we)$/.test(before.at(-1) ?? '')) ||
      (i < 6 &&
        /^(?:have|had|was|were|am|are)$/.test(before.at(-1) ?? '') &&
        /^(?:i|we)$/.test(before.at(-2) ?? '') &&
        !/(?:ed|en)$/.test(word))
    )
      return { act: 'agree', words: `${before.slice(-2).join(' ')} ${words}` };
    return { act: 'accuse', words };
  }
  return undefined;
}
