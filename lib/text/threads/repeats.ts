import { isNegated } from './claim-words.ts';
import type { Link, Told } from './told.ts';

/** A claim is repeated where this share of the content words of both is the same, and at least so many words. */
const SAME_SHARE = 0.6;
const SAME_WORDS = 3;

/** The first claim of the same side that says the same with the same act. */
export function repeated(again: Told, before: readonly Told[]): Link | undefined {
  const claim = before.find((first) => {
    if (first.side !== again.side || first.act !== again.act || isNegated(first.told) !== isNegated(again.told))
      return false;
    const same = [...again.words].filter((word) => first.words.has(word)).length;
    return same >= SAME_WORDS && same / new Set([...again.words, ...first.words]).size >= SAME_SHARE;
  });
  return claim && { claim, why: 'says again what this side said before' };
}
