import { BOILERPLATE } from './boilerplate.ts';
import type { PageBlock } from './page-block.ts';

/** Words of a line that only gives a time: "Updated 11:05, Tue, Nov 19, 2031", "3 min read". */
const TIME_WORDS =
  /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b|\b(?:updated|published|posted|modified|edited|created|first|last|on|at|by|am|pm|a\.m|p\.m|noon|[ecmp][sd]?t|utc|gmt|bst|cet|cest|ist|ago|mins?|minutes?|hours?|hrs?|days?|weeks?|read|st|nd|rd|th|t|z)\b/gi;
const HAS_TIME = /\b(?:19|20)\d{2}\b|\d[:.]\d{2}\b|\bago\b|\bmin(?:s|ute|utes)?\b.*\bread\b/i;
const LONGEST_TIME = 90;

/** True where nothing but a date or time stands in the text. */
export function isTimeLine(text: string): boolean {
  return (
    text.length <= LONGEST_TIME &&
    HAS_TIME.test(text) &&
    !/\p{L}/u.test(text.replace(/\d+/g, ' ').replace(TIME_WORDS, ''))
  );
}

const LONGEST = 400;
/** Why a line that only gives a time is no body; the gate counts them. */
export const A_TIME = 'a date or time';

/** Why a block is no body by its own words alone. */
export function lineReason(block: PageBlock): string | undefined {
  if (block.text.length > LONGEST) return undefined;
  if (isTimeLine(block.text)) return A_TIME;
  return BOILERPLATE.find(({ pattern }) => pattern.test(block.text))?.why;
}

/** From the first block on that says that the article is over, provided that there was something before it. */
export function afterTheEnd(blocks: readonly PageBlock[]): Map<PageBlock, string> {
  const sum = blocks.reduce((n, b) => n + b.text.length, 0);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    const found = BOILERPLATE.find(({ ends, pattern }) => ends && pattern.test(block.text));
    if (found && before > 0.15 * sum && before > 150) return new Map(blocks.slice(i).map((b) => [b, found.why]));
    before += block.text.length;
  }
  return new Map();
}
