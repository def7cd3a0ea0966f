/** Where reported words begin after a verb of saying. */
import type { Context } from './context.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { isDate, isPeriod } from './time-words.ts';
import { isTitle } from './titles.ts';

const PLACES = new Set([
  'in',
  'on',
  'at',
  'to',
  'during',
  'via',
  'by',
  'with',
  'from',
  'after',
  'before',
  'through',
  'over',
]);
const OPENERS = new Set(['that', 'how', 'why', 'what', 'whether', 'if', 'where', 'when', 'who', 'which']);
const ENDS = /^[.!?;:]+$/;

/** First token of the clause that follows the verb, after addressee, place and time; undefined where nothing follows. */
export function contentStart(ctx: Context, verb: number, max: number, told: boolean): number | undefined {
  const that = thatAhead(ctx, verb + 1, max, told);
  if (that !== undefined) return that + 1 < max ? that + 1 : undefined;
  let i = verb + 1;
  if (told) i = afterAddressee(ctx, i, max);
  for (let steps = 0; steps < 8 && i < max; steps++) {
    const word = ctx.words[i]!;
    const piece = ctx.pieces[ctx.pieceOf[i]!];
    if (piece && !isTitle(ctx, piece)) return i;
    if (piece) {
      i = piece.last;
      continue;
    }
    if (word === 'that') return i + 1 < max ? i + 1 : undefined;
    if (word === ':') return i + 1 < max ? i + 1 : undefined;
    if (isDate(word)) i = afterDate(ctx, i, max);
    else if (word === ',' || word === '--' || word === '—' || word === '–') {
      const next = afterAside(ctx, i, max);
      if (next === undefined) return undefined;
      i = next;
    } else if (PLACES.has(word) && !/^(?:least|most)$/.test(ctx.words[i + 1] ?? '')) {
      const next = afterPlace(ctx, i, max);
      if (next === undefined) return i;
      i = next;
    } else if (ctx.upos(i) === 'ADV' && beforeOpener(ctx, i + 1, max)) i++;
    else if (word === 'last' || word === 'this' || word === 'earlier' || word === 'late') {
      const next = i + 1 < max && (isPeriod(ctx.words[i + 1]!) || isDate(ctx.words[i + 1]!)) ? i + 2 : i;
      if (next === i) return i;
      i = next;
    } else return ENDS.test(word) ? undefined : i;
  }
  return i < max && !ENDS.test(ctx.words[i]!) ? i : undefined;
}

/** "told the “Harbour Hour” on Friday that …": the conjunction, with no verb before it. */
function thatAhead(ctx: Context, from: number, max: number, told: boolean): number | undefined {
  for (let i = from; i < Math.min(max, from + 24); i++) {
    if (ctx.words[i] === 'that' && ctx.pieceOf[i]! < 0) {
      const tag = ctx.upos(i);
      if (tag === 'SCONJ' || i === from) return i;
      // The tagger takes it for "which" after a name: "told the Harbour Hour that she …"
      if (tag !== 'DET' && (told || ctx.upos(from) === 'ADP') && /^(?:PRON|DET|PROPN|NOUN)$/.test(ctx.upos(i + 1)))
        return i;
    }
    if (ctx.pieceOf[i]! >= 0) continue;
    const tag = ctx.upos(i);
    if (tag === 'VERB' || tag === 'AUX' || ctx.words[i] === ':' || ctx.words[i] === ';') return undefined;
    if (tag === 'PRON' && i > from + 1 && !/^(?:his|her|its|their|him|them|me|us)$/.test(ctx.words[i]!))
      return undefined;
  }
  return undefined;
}

const beforeOpener = (ctx: Context, i: number, max: number) =>
  i < max && (OPENERS.has(ctx.words[i]!) || PLACES.has(ctx.words[i]!) || isDate(ctx.words[i]!) || ctx.words[i] === ',');

function afterAddressee(ctx: Context, from: number, max: number): number {
  const phrase = phraseStartingAt(ctx, from, max);
  if (!phrase || phrase.last + 1 >= max) return from;
  const next = ctx.words[phrase.last + 1]!;
  const goesOn = ctx.upos(phrase.last + 1) !== 'VERB' && ctx.upos(phrase.last + 1) !== 'AUX';
  return goesOn || next === 'to' ? phrase.last + 1 : from;
}

function afterDate(ctx: Context, from: number, max: number): number {
  let i = from;
  while (i < max && (isDate(ctx.words[i]!) || isPeriod(ctx.words[i]!) || ctx.upos(i) === 'NUM')) i++;
  return i;
}

/** "said, in a letter to the council, that …": past the aside; undefined where the comma ends the clause. */
function afterAside(ctx: Context, comma: number, max: number): number | undefined {
  const sign = ctx.words[comma]!;
  if (ctx.pieceOf[comma + 1]! >= 0) return comma + 1;
  for (let i = comma + 1; i < max && i < comma + 14; i++) {
    if (ctx.pieceOf[i]! >= 0) return undefined;
    if (ctx.words[i] === sign && i > comma + 1) {
      const next = ctx.words[i + 1];
      const light =
        PLACES.has(ctx.words[comma + 1]!) || ctx.upos(comma + 1) === 'ADV' || ctx.upos(comma + 1) === 'SCONJ';
      return next !== undefined && i + 1 < max && (light || next === 'that') ? i + 1 : undefined;
    }
  }
  return undefined;
}

/** "said in an interview [that] …", "told in Oslo on Friday": past the place, if words follow it. */
function afterPlace(ctx: Context, from: number, max: number): number | undefined {
  if (ctx.upos(from) === 'SCONJ') return undefined;
  const date = from + 1 < max && (isDate(ctx.words[from + 1]!) || ctx.upos(from + 1) === 'NUM');
  if (date) return afterDate(ctx, from + 1, max);
  const phrase = phraseStartingAt(ctx, from + 1, max);
  if (!phrase || phrase.last + 1 >= max) return undefined;
  return phrase.last + 1;
}
