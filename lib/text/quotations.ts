import type { Span } from '../model/span.ts';
import { findMarks, mayBePossessive, type QuotationMark } from './quotation-marks.ts';
import type { Reading } from './reading.ts';

/** A stretch in quotation marks, marks included; pieces of one quotation over several paragraphs are joined. */
export interface Quotation extends Span {
  /** Which rule paired the marks. */
  rule: string;
  /** The quoted stretches, marks included, where the quotation is interrupted or goes over paragraphs. */
  pieces: readonly Span[];
}

interface Pair extends Span {
  rule: 'pair of marks' | 'single marks' | 'unclosed' | 'continued';
}

/**
 * Finds everything in quotation marks: direct quotations, partial ones, scare quotes and titles alike.
 * Marks inside a quotation (nested ones) are not reported. Linear in the length of the text.
 */
export function findQuotations(reading: Reading): Quotation[] {
  const { text, blocks } = reading;
  const found: { pieces: Span[]; rule: string }[] = [];
  let running: { pieces: Span[]; rule: string } | undefined;
  blocks.forEach((block, b) => {
    const marks = findMarks(text, block.start, block.end);
    const doubles = pairDoubles(text, marks, block.end, opensAt(text, blocks[b + 1]?.start));
    for (const pair of withSingles(text, marks, doubles)) {
      const piece = { start: pair.start, end: pair.end };
      if (running && pair.start === block.start) running.pieces.push(piece);
      else {
        running = { pieces: [piece], rule: pair.rule };
        found.push(running);
      }
      if (pair.rule !== 'continued') running = undefined;
    }
    if (marks.length === 0) running = undefined;
  });
  return found
    .map(({ pieces, rule }) => ({ start: pieces[0]!.start, end: pieces.at(-1)!.end, rule, pieces }))
    .sort((a, b) => a.start - b.start);
}

/** A paragraph that opens with a mark goes on with the quotation that the paragraph before left open. */
function opensAt(text: string, at: number | undefined): boolean {
  return at !== undefined && /["“„«`]/.test(text[at] ?? '');
}

function pairDoubles(text: string, all: readonly QuotationMark[], end: number, goesOn: boolean): Pair[] {
  const marks = all.filter((m) => m.family === 'double');
  const pairs: Pair[] = [];
  let open: QuotationMark | undefined;
  let depth = 0;
  marks.forEach((mark, i) => {
    if (!open) {
      if (mark.opens) open = mark;
    } else if (mark.closes) {
      if (depth > 0) depth--;
      else {
        pairs.push({ start: open.at, end: mark.at + mark.length, rule: 'pair of marks' });
        open = undefined;
      }
    } else if (closesTwice(marks, i)) depth++;
    else {
      // “He left. “She stayed,” he said: the first mark was never closed.
      const stop = sentenceEndBefore(text, open.at, mark.at);
      if (stop > open.at + open.length) pairs.push({ start: open.at, end: stop, rule: 'unclosed' });
      open = mark;
      depth = 0;
    }
  });
  if (open && open.at + open.length < end) {
    const stop = goesOn ? end : attributionIn(text, open.at, end);
    pairs.push({ start: open.at, end: stop, rule: goesOn ? 'continued' : 'unclosed' });
  }
  return pairs;
}

/** True where the opening mark i stands inside another quotation: both are closed before a third opens. */
function closesTwice(marks: readonly QuotationMark[], i: number): boolean {
  const [first, second] = [marks[i + 1], marks[i + 2]];
  return Boolean(first?.closes && second?.closes && !second.opens);
}

const ATTRIBUTION =
  /[,?!] (?:(?:said|says|added) (?:\p{Lu}|(?:the|a) \p{Ll})|(?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:said|says|added|told)\b)/u;

/** “The bridge was safe, said Moor. She left.” without a second mark: the words end where it is said who said them. */
function attributionIn(text: string, from: number, end: number): number {
  const found = ATTRIBUTION.exec(text.slice(from, Math.min(end, from + 600)));
  return found ? from + found.index + 1 : end;
}

function sentenceEndBefore(text: string, from: number, to: number): number {
  for (let at = to; at > from && at > to - 400; at--) if (/[.!?…]/.test(text[at - 1]!)) return at;
  let end = to;
  while (end > from && /\s/.test(text[end - 1]!)) end--;
  return end;
}

/** Adds pairs of single marks outside the double ones; a single pair that holds double ones stands for them (British use). */
function withSingles(text: string, all: readonly QuotationMark[], doubles: readonly Pair[]): Pair[] {
  const marks = all.filter((m) => m.family === 'single');
  if (marks.length < 2) return [...doubles];
  const singles: Pair[] = [];
  let open: QuotationMark | undefined;
  let d = 0;
  marks.forEach((mark, i) => {
    while (d < doubles.length && doubles[d]!.end <= mark.at) d++;
    if (doubles[d] && doubles[d]!.start < mark.at) return;
    if (mark.opens) open = mark;
    else if (open && !(mayBePossessive(text, mark) && marks[i + 1]?.closes)) {
      singles.push({ start: open.at, end: mark.at + mark.length, rule: 'single marks' });
      open = undefined;
    }
  });
  const outer = doubles.filter((pair) => !singles.some((s) => s.start < pair.start && pair.end < s.end));
  return [...outer, ...singles].sort((a, b) => a.start - b.start);
}
