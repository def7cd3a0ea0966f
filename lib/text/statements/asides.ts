/** The phrase that an aside explains: "Ada Moor, a spokeswoman for the port, said". */
import type { Context } from './context.ts';
import { isPronoun, type NounPhrase, phraseEndingAt } from './noun-phrase.ts';

export const closesAside = (word: string) =>
  word === ',' || word === ')' || word === '—' || word === '–' || word === '-';

/** "Ada Moor, a spokeswoman for the port, said": the phrase before the aside that ends at token `at`. */
export function beforeAside(ctx: Context, at: number, min: number): NounPhrase | undefined {
  const opener = ctx.words[at] === ')' ? '(' : ctx.words[at]!;
  let fallback: NounPhrase | undefined;
  for (let i = at - 1, asides = 0; i > min && at - i < 40; i--) {
    if (ctx.words[i] !== opener || ctx.pieceOf[i]! >= 0) continue;
    const phrase = phraseEndingAt(ctx, beforeBracket(ctx, i - 1, min), min);
    if (phrase && phraseFits(ctx, phrase, i, min)) {
      const inner = phraseEndingAt(ctx, at - 1, i + 1);
      // "On Friday, Moor, who …": a place or a date before the comma is no subject.
      if (startsAdverbial(ctx, phrase.first, min) && inner?.first === i + 1) return undefined;
      fallback = phrase;
      if (!isListItem(ctx, phrase, min)) return phrase;
    }
    if (++asides > 3) break;
  }
  return fallback;
}

/** "Ada Moor (Lib.), a member, said": the token before the bracket. */
function beforeBracket(ctx: Context, at: number, min: number): number {
  if (ctx.words[at] !== ')') return at;
  for (let i = at - 1; i > min && at - i < 8; i--) if (ctx.words[i] === '(') return i - 1;
  return at;
}

/** The phrase begins its clause, or follows a conjunction: it can be a subject. */
function phraseFits(ctx: Context, phrase: NounPhrase, comma: number, min: number): boolean {
  if (phrase.first <= min) return true;
  const before = phrase.first - 1;
  const tag = ctx.upos(before);
  if (/^(?:after|before|since|until|as)$/.test(ctx.words[before]!)) return true;
  if (tag === 'ADP' || tag === 'VERB' || tag === 'AUX') return false;
  return comma - phrase.first < 25;
}

function startsAdverbial(ctx: Context, first: number, min: number): boolean {
  return (
    first > min && ctx.upos(first - 1) === 'ADP' && !/^(?:after|before|since|until|as)$/.test(ctx.words[first - 1]!)
  );
}

/** "Moor, director of the port, a state company, said": the aside has commas of its own. */
function isListItem(ctx: Context, phrase: NounPhrase, min: number): boolean {
  if (phrase.first <= min || ctx.words[phrase.first - 1] !== ',') return false;
  const head = ctx.upos(phrase.head);
  return head !== 'PROPN' && !isPronoun(ctx.words[phrase.head]!);
}
