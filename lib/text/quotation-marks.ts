/** Finds quotation marks of all styles and tells opening from closing marks, and both from apostrophes. */

export type MarkFamily = 'double' | 'single';

export interface QuotationMark {
  at: number;
  /** Two for '' and ``, else one. */
  length: number;
  family: MarkFamily;
  opens: boolean;
  closes: boolean;
}

const MARK = /["“”„‟«»]|``|''|‘‘|’’|['‘’‚]/g;
/** What stands before an opening mark, and after a closing one. */
const BEFORE_OPENING = /[\s([{—–\-/“‘"'«„:…\u200b]/;
const AFTER_CLOSING = /[\s)\]}.,;:!?…—–\-/"'”’»“‘\u200b]/;
const LETTER = /[\p{L}\p{N}]/u;
/** Words printed with a leading apostrophe: "'em", "’til", "’90s". */
const ELIDED = /^(?:em|til|till|tis|twas|cause|bout|round|neath|n|nuff|\d0s?|\d\d)(?![\p{L}\p{N}])/iu;

/** The marks of `text[start … end)` in order; apostrophes are left out. */
export function findMarks(text: string, start: number, end: number): QuotationMark[] {
  const marks: QuotationMark[] = [];
  // Within the block alone: a search in the whole text would run on to its end from every block without marks.
  for (const m of text.slice(start, end).matchAll(MARK)) {
    const char = m[0];
    const at = start + m.index;
    const before = at > start ? text[at - 1]! : '';
    const after = at + char.length < end ? text[at + char.length]! : '';
    const single = char.length === 1 && "'‘’‚".includes(char);
    const roles = single ? singleRoles(text, at, before, after) : doubleRoles(char, before, after);
    if (roles) marks.push({ at, length: char.length, family: single ? 'single' : 'double', ...roles });
  }
  return marks;
}

type Roles = Pick<QuotationMark, 'opens' | 'closes'>;

/** The neighbours decide first: “ after a word and before a space closes (as in German), ” before a word opens. */
function doubleRoles(char: string, before: string, after: string): Roles {
  const free = before === '' || BEFORE_OPENING.test(before);
  const ended = after === '' || AFTER_CLOSING.test(after);
  if (free && !ended) return { opens: true, closes: false };
  if (!free && ended) return { opens: false, closes: true };
  if ('“„‟«‘‘``'.includes(char)) return { opens: true, closes: char === '“' && before !== '' && /[.,!?]/.test(before) };
  if ('”»’’'.includes(char)) return { opens: false, closes: true };
  // A straight mark between two words: "oppression."Both", or alone between two spaces.
  return /[.,!?…]/.test(before) ? { opens: false, closes: true } : { opens: true, closes: true };
}

function singleRoles(text: string, at: number, before: string, after: string): Roles | undefined {
  const wordBefore = LETTER.test(before);
  const wordAfter = LETTER.test(after);
  if (wordBefore && wordAfter) return undefined;
  if (text[at] === '‚') return !wordBefore && wordAfter ? { opens: true, closes: false } : undefined;
  const free = before === '' || BEFORE_OPENING.test(before);
  const ended = after === '' || AFTER_CLOSING.test(after);
  if (free && !ended) {
    if (ELIDED.test(text.slice(at + 1, at + 7))) return undefined;
    return text[at] === '’' ? undefined : { opens: true, closes: false };
  }
  if (!free && ended && text[at] !== '‘') return { opens: false, closes: true };
  return undefined;
}

/** True where a closing single mark may as well be a possessive: "the workers’ rights". */
export function mayBePossessive(text: string, mark: QuotationMark): boolean {
  return /[sxz]/i.test(text[mark.at - 1] ?? '') && /^\s+\p{L}/u.test(text.slice(mark.at + 1, mark.at + 4));
}
