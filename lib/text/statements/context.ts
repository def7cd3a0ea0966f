import type { Entity, Mention } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Syntax, Tree, Upos } from '../grammar.ts';
import type { Quotation } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { guessTag } from './guess-tags.ts';

/** One stretch in marks within one paragraph, with the tokens it covers. */
export interface Piece extends Span {
  index: number;
  /** Index of the piece it goes on from, over a paragraph's end. */
  continues: number | undefined;
  /** Its tokens are `tokens[first … last)`, marks included. */
  first: number;
  last: number;
  block: number;
}

/** What the rules of attribution read: tokens with small letters, tags, quotations and names by place. */
export interface Context {
  reading: Reading;
  mentions: readonly Mention[];
  entities: ReadonlyMap<string, Entity>;
  /** Small letters, with the straight apostrophe. */
  words: readonly string[];
  pieces: readonly Piece[];
  /** Index of the piece a token lies in, or -1. */
  pieceOf: Int32Array;
  /** Index of the mention a token lies in, or -1. */
  mentionOf: Int32Array;
  /** The person that a pronoun or "the president" means, by each of its tokens. */
  personAt: ReadonlyMap<number, Entity>;
  /** Persons, bodies and places by their full names, persons by their last names too. */
  named: ReadonlyMap<string, readonly Entity[]>;
  /** Block of a token. */
  blockOf(token: number): number;
  /** Beyond the text: PUNCT. */
  upos(token: number): Upos;
  /** Penn tag where a tagger is at hand. */
  xpos(token: number): string | undefined;
  tree(sentence: number): Tree | undefined;
  /** First token that starts at or after `offset`. */
  tokenAt(offset: number): number;
}

export function makeContext(
  reading: Reading,
  syntax: Syntax | undefined,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Context {
  const { tokens, sentences } = reading;
  const words = tokens.map((t) => t.text.toLowerCase().replace(/[’‘]/g, "'"));
  const tokenAt = (offset: number) => firstAt(tokens, offset);
  const blockOf = (token: number) => sentences[tokens[token]!.sentence]!.block;
  const pieces: Piece[] = [];
  const pieceOf = new Int32Array(tokens.length).fill(-1);
  for (const quotation of quotations) {
    quotation.pieces.forEach((span, n) => {
      const first = tokenAt(span.start);
      const last = tokenAt(span.end);
      if (last <= first) return;
      const index = pieces.length;
      pieces.push({ ...span, index, continues: n ? index - 1 : undefined, first, last, block: blockOf(first) });
      pieceOf.fill(index, first, last);
    });
  }
  const mentionOf = new Int32Array(tokens.length).fill(-1);
  mentions.forEach((m, index) => {
    mentionOf.fill(index, tokenAt(m.start), tokenAt(m.end));
  });
  const personAt = new Map<number, Entity>();
  for (const entity of entities) {
    for (const { start, end } of entity.anaphors) {
      for (let i = tokenAt(start); i < tokens.length && tokens[i]!.start < end; i++)
        if (!personAt.has(i)) personAt.set(i, entity);
    }
  }
  const named = new Map<string, Entity[]>();
  for (const entity of entities) {
    const names = new Set([entity.name, ...(entity.type === 'PER' ? [entity.name.split(' ').at(-1)!] : [])]);
    for (const name of names) named.set(name, [...(named.get(name) ?? []), entity]);
  }
  const guess = (i: number): Upos =>
    guessTag(tokens[i]!.text, words[i]!, i > 0 && tokens[i - 1]!.sentence === tokens[i]!.sentence ? words[i - 1]! : '');
  // A tagger may take a name at a sentence's start for an adverb or a verb ("Will", "Norway"), a first name for a preposition ("Per").
  const nameOr = (i: number, tag: Upos): Upos =>
    mentionOf[i]! >= 0 &&
    (/^(?:ADV|VERB|AUX|INTJ|X)$/.test(tag) || (tag === 'ADP' && mentions[mentionOf[i]!]!.type === 'PER')) &&
    /^\p{Lu}/u.test(tokens[i]!.text)
      ? 'PROPN'
      : tag;
  return {
    reading,
    mentions,
    entities: new Map(entities.map((e) => [e.id, e])),
    words,
    pieces,
    pieceOf,
    mentionOf,
    personAt,
    named,
    blockOf,
    upos: (i) => (tokens[i] ? nameOr(i, syntax ? syntax.upos(i) : guess(i)) : 'PUNCT'),
    xpos: (i) => (tokens[i] ? syntax?.xpos(i) : undefined),
    tree: (sentence) => syntax?.tree(sentence),
    tokenAt,
  };
}

function firstAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
