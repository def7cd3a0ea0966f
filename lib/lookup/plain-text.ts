/** Tags, and comments, of any markup; "a < b" is none. */
const MARKUP =
  /<(?:script|style)\b[^>]*>[\s\S]*?(?:<\/(?:script|style)\s*>|$)|<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^>]*(?:>|$)/gi;
/** Control characters, and those that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Words of a service as words alone: no markup, no control characters, single blanks. Shown as text nodes only. */
export function plainText(words: string): string {
  let text = words;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(MARKUP, ' ');
  }
  return text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

/** The first sentences within `most` characters; one sentence that is longer is cut between words. */
export function shorten(text: string, most: number): { text: string; shortened: boolean } {
  if (text.length <= most) return { text, shortened: false };
  const head = text.slice(0, most);
  const end = [...head.matchAll(/[.!?]["”’)]?(?= \p{Lu})/gu)].at(-1);
  if (end && end.index > most / 3) return { text: head.slice(0, end.index + end[0].length), shortened: true };
  return { text: `${head.slice(0, head.lastIndexOf(' '))} …`, shortened: true };
}
