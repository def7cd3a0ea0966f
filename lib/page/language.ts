/** The commonest little words of English news, and as many that are common elsewhere and no English words. */
const ENGLISH =
  /^(?:the|of|and|to|in|a|that|is|for|on|was|said|with|as|at|by|it|be|has|from|not|are|were|have|an|but)$/;
const LEAST = 0.16;
const WORDS = 400;

/**
 * The language of a text (BCP 47) where it is not English; undefined where it is. Pages often declare a wrong
 * language, so that the words decide as soon as there are enough of them; 'und' = not English and nothing declared.
 */
export function otherLanguage(text: string, declared: string | undefined): string | undefined {
  const words = (
    text
      .slice(0, 6000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).slice(0, WORDS);
  const says = declared?.trim() || undefined;
  const saysEnglish = says === undefined || /^en\b/i.test(says);
  if (words.length < 40) return saysEnglish ? undefined : says;
  const share = words.filter((word) => ENGLISH.test(word)).length / words.length;
  if (share >= LEAST) return undefined;
  return saysEnglish ? 'und' : says;
}
