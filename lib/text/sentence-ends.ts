import type { RawToken } from './tokens.ts';
import { STARTERS, TITLES } from './words/abbreviations.ts';

/** Said, asked …: `"Why?" Smith asked` goes on after the mark. */
const ASKS = /^(?:said|says|asked|asks|added|wrote|told|replied|shouted|tweeted|cried|exclaimed|chanted|wondered)$/;
const CLOSER = /^(?:[”’"')\]»]|''|’’)$/;
const BULLET = /^[•‣▪●◦■►▸]$/;
/** Longer ones are lists, tables or no text at all; cut, they cost no more than others. In tokens. */
const LONGEST = 400;
const DASH = /^(?:[-–—]|-{2,3})$/;

/**
 * Where sentences end among the tokens of one block: indices one past each last token, in order, the block's end included.
 */
export function findSentenceEnds(text: string, tokens: readonly RawToken[]): number[] {
  const ends: number[] = [];
  let first = datelineEnd(text, tokens);
  if (first > 0) ends.push(first);
  let quotes = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.text === '"') quotes++;
    let end = 0;
    if (i >= first) end = BULLET.test(tokens[i + 1]?.text ?? '') ? i + 1 : sentenceEnd(tokens, i, quotes);
    if (!end && i + 1 < tokens.length && breaksLine(text, token.end, tokens[i + 1]!.start)) end = i + 1;
    if (!end && i + 1 - first >= LONGEST && i + 1 < tokens.length) end = i + 1;
    if (!end) continue;
    for (let j = i + 1; j < end; j++) if (tokens[j]!.text === '"') quotes++;
    ends.push(end);
    first = end;
    i = end - 1;
  }
  if (tokens.length && ends.at(-1) !== tokens.length) ends.push(tokens.length);
  return ends;
}

/** One past the last token of the sentence that token i ends, or 0 where it ends none. */
function sentenceEnd(tokens: readonly RawToken[], i: number, quotes: number): number {
  const token = tokens[i]!;
  const kind = terminator(token.text);
  if (!kind) return 0;
  let end = i + 1;
  let odd = quotes % 2 === 1;
  for (; end < tokens.length && CLOSER.test(tokens[end]!.text); end++) {
    const closer = tokens[end]!;
    if (closer.text === '"') {
      if (!odd && end < tokens.length - 1) break;
      odd = false;
    } else if (closer.start > tokens[end - 1]!.end) break;
  }
  end = pastFootnotes(tokens, end);
  const next = tokens[end];
  if (!next) return end;
  if (!canStart(next.text)) return 0;
  const spaced = next.start > tokens[end - 1]!.end;
  if (!spaced && !startsUnspaced(tokens, i, next)) return 0;
  if (kind === 'abbreviation') return end > i + 1 || startsAfterAbbreviation(token.text, next.text) ? end : 0;
  if (kind === 'mark' && end > i + 1 && asksAfter(tokens, end)) return 0;
  return end;
}

/** "… in 2006. [3][4] The club": footnote marks belong to the sentence before them. */
function pastFootnotes(tokens: readonly RawToken[], from: number): number {
  let at = from;
  while (tokens[at]?.text === '[' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ']')
    at += 3;
  return at;
}

function terminator(word: string): 'stop' | 'mark' | 'abbreviation' | undefined {
  if (word === '.' || word === '…' || /^\.{2,}$/.test(word) || word === '。') return 'stop';
  if (/^[!?]+$/.test(word)) return 'mark';
  if (word.length > 1 && word.endsWith('.')) return 'abbreviation';
  return undefined;
}

/** Anything but a lower-case word and a mark that carries a sentence on. */
function canStart(word: string): boolean {
  return !/^[\p{Ll},;:.!?)\]/%…–—-]/u.test(word);
}

/** "oppression.Both countries" begins a sentence; "Node.JS", "3.Dezember" and "a.B" do not. */
function startsUnspaced(tokens: readonly RawToken[], stop: number, next: RawToken): boolean {
  if (/^["“‘«(]$/.test(next.text)) return true;
  const before = tokens[stop - 1]?.text ?? '';
  return /\p{Ll}$|^[”"’)\]]$|^\d+$/u.test(before) && before.length !== 1 && /^(?:\p{Lu}\p{Ll}|[AI]$)/u.test(next.text);
}

/** After "U.S." only a word that begins sentences ends one; after "Gen." or an initial nothing does. */
function startsAfterAbbreviation(word: string, next: string): boolean {
  if (TITLES.has(word.slice(0, -1)) || /^\d/.test(word)) return false;
  return STARTERS.has(next) || /^["“‘«]$/.test(next);
}

function asksAfter(tokens: readonly RawToken[], from: number): boolean {
  for (let j = from; j < from + 4 && j < tokens.length; j++) {
    if (ASKS.test(tokens[j]!.text)) return true;
    if (/^[,.;:!?"“]$/.test(tokens[j]!.text)) return false;
  }
  return false;
}

function breaksLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] === '\n' || text[at] === '\r') return true;
  return false;
}

/** "ISLAMABAD, Jan 5 (AP) —" at the head of a block: one past its dash, or 0. Place in capitals, dash spaced. */
function datelineEnd(text: string, tokens: readonly RawToken[]): number {
  if (!/^\p{Lu}{2}[\p{Lu}.'’]*$/u.test(tokens[0]?.text ?? '')) return 0;
  for (let i = 1; i < 14 && i < tokens.length - 1; i++) {
    const token = tokens[i]!;
    const spaced = token.start > tokens[i - 1]!.end;
    if (DASH.test(token.text) && spaced) return text[token.end] === ' ' ? i + 1 : 0;
    if (DASH.test(token.text) && tokens[i - 1]!.text === ')') return i + 1;
    if (!/^(?:\p{Lu}[\p{L}.]*|\d+|[,()/-])$/u.test(token.text)) return 0;
  }
  return 0;
}
