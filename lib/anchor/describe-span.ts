import type { Selector } from '../model/selector.ts';
import { overlaps, type Span } from '../model/span.ts';

/** Code units of context kept on each side of the words, as the W3C's own examples and Hypothesis keep. */
export const CONTEXT = 32;

/**
 * Says where a span stands so that it can be found again after the text was edited: its words with context,
 * its place, and the sentence (or sentences) around it. `sentences` are those of the same text.
 */
export function describeSpan(text: string, span: Span, sentences: readonly Span[]): Selector[] {
  const around = sentences.filter((sentence) => overlaps(sentence, span));
  const start = Math.min(span.start, ...around.map((sentence) => sentence.start));
  const end = Math.max(span.end, ...around.map((sentence) => sentence.end));
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
      suffix: text.slice(span.end, span.end + CONTEXT),
    },
    { type: 'TextPositionSelector', start: span.start, end: span.end },
    { type: 'SentenceSelector', exact: text.slice(start, end), start, end },
  ];
}
