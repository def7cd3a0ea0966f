/** Finds the group of words around a noun that names who speaks: "a spokesman for the ministry", "Ada Moor and he". */
import type { Context } from './context.ts';
import { isDate, isPeriod } from './time-words.ts';

/** Tokens `first … last` (both included); `head` is the noun the phrase is about. */
export interface NounPhrase {
  first: number;
  last: number;
  head: number;
}

const ATTACHED = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'to', 'on', 'against', 'behind', 'under', 'near']);
const POSSESSIVE = new Set(["'s", "'"]);
const OWNERS = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);
const SUBJECT_PRONOUNS = new Set(
  `he she they it i we you who one some many others most several both all none everyone everybody nobody someone
   somebody anyone few neither each him them her us me`.split(/\s+/),
);

const QUANTIFIERS = new Set(['one', 'some', 'many', 'most', 'several', 'both', 'all', 'few', 'each', 'neither']);

export const isPronoun = (word: string): boolean => SUBJECT_PRONOUNS.has(word);

function isCore(ctx: Context, i: number): boolean {
  const tag = ctx.upos(i);
  const word = ctx.words[i]!;
  if (isDate(word) && tag !== 'PUNCT') return false;
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || tag === 'SYM' || tag === 'X') return true;
  return POSSESSIVE.has(word) || OWNERS.has(word) || word === '&' || (word === '-' && i > 0);
}

function isHead(ctx: Context, i: number): boolean {
  const tag = ctx.upos(i);
  const word = ctx.words[i]!;
  if (isDate(word) || isPeriod(word)) return false;
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'X' || word === '%') return true;
  if (tag === 'ADJ' && NOUNS_TOO.has(word)) return true;
  return ctx.mentionOf[i]! >= 0 || isPronoun(word) || isOwnedAdjective(ctx, i);
}

/** What a tagger takes for adjectives at the end of a phrase. */
const NOUNS_TOO = new Set('executive editorial official representative conservative liberal radical native'.split(' '));

/** "*Her rival*, Ada Moor, said", "*Moor's rival* said": behind an owner and before a comma or verb even an adjective names somebody. */
function isOwnedAdjective(ctx: Context, i: number): boolean {
  if (ctx.upos(i) !== 'ADJ') return false;
  const owned =
    OWNERS.has(ctx.words[i - 1] ?? '') || (POSSESSIVE.has(ctx.words[i - 1] ?? '') && ctx.upos(i - 1) === 'PART');
  return owned && (/^[,(—–]$/.test(ctx.words[i + 1] ?? '') || ctx.upos(i + 1) === 'VERB' || ctx.upos(i + 1) === 'AUX');
}

/** Participles inside a phrase: "the ruling party", "a leading member" — but not "had handled messages". */
function isModifier(ctx: Context, i: number): boolean {
  if (ctx.upos(i) !== 'VERB' || !/(?:ing|ed|en)$/.test(ctx.words[i]!) || !isCore(ctx, i + 1)) return false;
  const before = ctx.upos(i - 1);
  return (
    before === 'DET' || before === 'ADJ' || before === 'NUM' || before === 'PART' || OWNERS.has(ctx.words[i - 1] ?? '')
  );
}

/** The phrase whose last word is token `last`, looking back no further than `min`. */
export function phraseEndingAt(ctx: Context, last: number, min: number): NounPhrase | undefined {
  const core = coreEndingAt(ctx, last, min);
  if (core === undefined) return undefined;
  let first = core;
  for (let depth = 0; depth < 4; depth++) {
    const link = ctx.words[first - 1];
    if (first - 2 < min || link === undefined || ctx.pieceOf[first - 2] !== ctx.pieceOf[last]) break;
    const end = ATTACHED.has(link) || link === 'by' ? beforeReduced(ctx, first - 2, min) : first - 2;
    if (link === 'by' && end === first - 2) break;
    const before = coreEndingAt(ctx, end, min);
    if (before === undefined) break;
    if (ATTACHED.has(link) || link === 'by') first = before;
    else if ((link === 'and' || link === '&') && startsClause(ctx, before, min)) first = before;
    else break;
  }
  return { first, last, head: first === core ? last : coreEnd(ctx, first, last) };
}

/** "a memo *seen* by Moor", "a source *familiar* with it", "people *briefed* on it": what the participle or adjective hangs on. */
function beforeReduced(ctx: Context, last: number, min: number): number {
  const participle = ctx.upos(last) === 'VERB' && ctx.xpos(last) === 'VBN';
  if (last - 1 < min || !(participle || (ctx.upos(last) === 'ADJ' && LOOSE.has(ctx.words[last]!)))) return last;
  const tag = ctx.upos(last - 1);
  return tag === 'NOUN' ||
    tag === 'PROPN' ||
    NOUNS_TOO.has(ctx.words[last - 1]!) ||
    /^(?:those|people|some|others)$/.test(ctx.words[last - 1]!)
    ? last - 1
    : last;
}

const LOOSE = new Set(
  'familiar close loyal critical opposed responsible sympathetic hostile allied present available'.split(' '),
);

/** Last token of the core that starts at `first`. */
function coreEnd(ctx: Context, first: number, max: number): number {
  let i = first;
  while (i < max && (isCore(ctx, i + 1) || isModifier(ctx, i + 1)) && !ATTACHED.has(ctx.words[i + 1]!)) i++;
  return i;
}

function startsClause(ctx: Context, first: number, min: number): boolean {
  if (first <= min) return true;
  const before = ctx.words[first - 1]!;
  return (
    ctx.upos(first - 1) === 'PUNCT' || ['both', 'while', 'when', 'as', 'but', 'and', 'that', 'because'].includes(before)
  );
}

function coreEndingAt(ctx: Context, last: number, min: number): number | undefined {
  if (last < min || !isHead(ctx, last)) return undefined;
  const piece = ctx.pieceOf[last];
  if (isPronoun(ctx.words[last]!) && ctx.upos(last) !== 'NOUN' && ctx.upos(last) !== 'PROPN') {
    return ctx.words[last - 1] === 'of' || last - 1 < min || ctx.upos(last - 1) !== 'DET' ? last : last - 1;
  }
  let first = last;
  while (first - 1 >= min && ctx.pieceOf[first - 1] === piece && (isCore(ctx, first - 1) || isModifier(ctx, first - 1)))
    first--;
  while (first < last && (POSSESSIVE.has(ctx.words[first]!) || ctx.words[first] === '-')) first++;
  if (first - 1 >= min && ctx.upos(first - 1) === 'DET' && ctx.pieceOf[first - 1] === piece) first--;
  if (first - 1 >= min && ['all', 'both', 'some', 'many'].includes(ctx.words[first - 1]!)) first--;
  return first;
}

/** The phrase that starts at token `first` and ends before `max`; "of", "for", "at" … carry it on. */
export function phraseStartingAt(ctx: Context, first: number, max: number): NounPhrase | undefined {
  let last = coreStartingAt(ctx, first, max);
  if (last === undefined) return undefined;
  const head = last;
  for (let depth = 0; depth < 4; depth++) {
    const link = ctx.words[last + 1];
    if (last + 2 >= max || link === undefined) break;
    if (!ATTACHED.has(link) && link !== 'and' && link !== '&') break;
    const next = coreStartingAt(ctx, last + 2, max);
    if (next === undefined || isDate(ctx.words[last + 2]!) || isPeriod(ctx.words[next]!)) break;
    if (!ATTACHED.has(link) && ctx.upos(next + 1 < max ? next + 1 : next) === 'VERB') break;
    if (['in', 'at', 'on', 'to', 'with'].includes(link) && ctx.upos(head) === 'PROPN') break;
    if (['on', 'to'].includes(link)) break;
    last = next;
  }
  return { first, last, head };
}

/** "Her rival": the owner of what follows, never a speaker — but "told her Friday". */
function ownsNext(ctx: Context, i: number): boolean {
  return ctx.words[i] === 'her' && (ctx.xpos(i) ?? 'PRP$') === 'PRP$' && !isDate(ctx.words[i + 1] ?? '');
}

function coreStartingAt(ctx: Context, first: number, max: number): number | undefined {
  if (first >= max) return undefined;
  // "one longtime adviser", "many residents" — and "one", "many" alone.
  if (
    isPronoun(ctx.words[first]!) &&
    !((QUANTIFIERS.has(ctx.words[first]!) || ownsNext(ctx, first)) && first + 1 < max && isCore(ctx, first + 1))
  )
    return first;
  let i = QUANTIFIERS.has(ctx.words[first]!) ? first + 1 : first;
  while (i < max && (ctx.upos(i) === 'DET' || ['both', 'all'].includes(ctx.words[i]!))) i++;
  const start = i;
  while (i < max && (isCore(ctx, i) || isModifier(ctx, i))) i++;
  while (i > start && (POSSESSIVE.has(ctx.words[i - 1]!) || ctx.words[i - 1] === '-')) i--;
  return i > start && isHead(ctx, i - 1)
    ? i - 1
    : i > start && ctx.upos(i - 1) === 'ADJ' && start > first
      ? i - 1
      : undefined;
}
