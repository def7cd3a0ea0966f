import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';
import { type Followed, locate, type PartPair } from './follow-saved.ts';
import type { Anchor } from './locate-span.ts';

/** Code units that folding may take out of a frame: blanks, soft hyphens. */
const SLACK = 16;

/** A finding that has an anchor. */
export type Standing = Followed & { anchor: Anchor };

export function isStanding(followed: Followed): followed is Standing {
  return followed.anchor !== undefined;
}

/** The sentences around a saved span. */
function frameOf({ sentences }: PartPair, { start, end }: Span): Span {
  const around = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  return {
    start: Math.min(start, ...around.map((sentence) => sentence.start)),
    end: Math.max(end, ...around.map((sentence) => sentence.end)),
  };
}

/** True where all that stands around the words in their sentence is unchanged: who says them, and how. */
export function hasSameFrame({ pair, finding, anchor }: Standing): boolean {
  const { before, now } = pair;
  const frame = frameOf(pair, finding);
  const lead = fold(before.slice(frame.start, finding.start)).text.trim();
  const tail = fold(before.slice(finding.end, frame.end)).text.trim();
  const left = fold(now.slice(Math.max(0, anchor.start - lead.length - SLACK), anchor.start)).text.trim();
  const right = fold(now.slice(anchor.end, anchor.end + tail.length + SLACK)).text.trim();
  return left.endsWith(lead) && right.startsWith(tail);
}

/** Where a span that goes with a finding (its source, its cue) stands today: the very same words, or undefined. */
export function carrySpan({ pair, finding, anchor }: Standing, span: Span): Span | undefined {
  const { before, now } = pair;
  const words = before.slice(span.start, span.end);
  const frame = frameOf(pair, finding);
  if (frame.start <= span.start && span.end <= frame.end) {
    const shift = span.start >= finding.end ? anchor.end - finding.end : anchor.start - finding.start;
    const start = span.start + shift;
    if (start >= 0 && now.slice(start, start + words.length) === words) return { start, end: start + words.length };
  }
  const found = locate(pair, span);
  return found?.grade === 'exact' ? { start: found.start, end: found.end } : undefined;
}

/** True where the words found are the very words that were saved, but for quotation marks, dashes and blanks. */
export function hasSameWords({ pair, words, anchor }: Standing): boolean {
  return fold(pair.now.slice(anchor.start, anchor.end)).text.trim() === fold(words).text.trim();
}

/** True where the stretch begins and ends as the saved words did: at whole words, and quoted as they were quoted. */
export function hasCleanEdges({ pair: { now }, words, anchor }: Standing): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const cuts = (at: number) => letter.test(now[at - 1] ?? '') && letter.test(now[at] ?? '');
  const stretch = now.slice(anchor.start, anchor.end);
  const alike = [0, -1].every((edge) => hasMark(stretch, edge) === hasMark(words, edge));
  return !cuts(anchor.start) && !cuts(anchor.end) && alike;
}

/** True where the saved words stood in quotation marks of their own. */
export function isQuoted({ words }: Standing): boolean {
  return hasMark(words, 0) && hasMark(words, -1);
}

function hasMark(words: string, edge: number): boolean {
  return /["']/.test(fold(words).text.trim().at(edge) ?? '');
}
