import type { Mention, NameType } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Reading } from '../reading.ts';

/** One private character for each kind of name: in a shape a whole name is one character, so that patterns read like grammar. */
export const SIGN = {
  PER: '\uE001',
  ORG: '\uE002',
  LOC: '\uE003',
  NORP: '\uE004',
  ROLE: '\uE005',
} as const satisfies Record<NameType, string>;

/** A sentence with every name folded into one sign: "<LOC> <ROLE> <PER> said …". */
export interface Shape {
  text: string;
  /** The mention whose sign stands at this place of the shape, or undefined. */
  at(place: number): Mention | undefined;
  /** Offset in the article of a place in the shape. */
  offset(place: number): number;
  /** Place in the shape of a mention of this sentence, or -1. */
  place(mention: Mention): number;
}

/** Folds the mentions (in order of the text, never nested) of one stretch into signs. */
export function shapeOf(text: string, span: Span, mentions: readonly Mention[]): Shape {
  let out = '';
  let last = span.start;
  const placeOf = new Map<Mention, number>();
  const mentionAt = new Map<number, Mention>();
  for (const mention of mentions) {
    out += text.slice(last, mention.start);
    placeOf.set(mention, out.length);
    mentionAt.set(out.length, mention);
    out += SIGN[mention.type];
    last = mention.end;
  }
  out += text.slice(last, span.end);
  const offset = (place: number) => {
    let shift = span.start;
    for (const [at, mention] of mentionAt) {
      if (at >= place) break;
      shift += mention.end - mention.start - 1;
    }
    return place + shift;
  };
  return { text: out, at: (place) => mentionAt.get(place), offset, place: (m) => placeOf.get(m) ?? -1 };
}

/** The shapes of all sentences; `mentions` in order of the text. A mention across a sentence's end is left out. */
export function shapesOf(reading: Reading, mentions: readonly Mention[]): Shape[] {
  let next = 0;
  return reading.sentences.map((sentence) => {
    while (next < mentions.length && mentions[next]!.start < sentence.start) next++;
    const inside: Mention[] = [];
    for (; next < mentions.length && mentions[next]!.start < sentence.end; next++) {
      if (mentions[next]!.end <= sentence.end) inside.push(mentions[next]!);
    }
    return shapeOf(reading.text, sentence, inside);
  });
}
