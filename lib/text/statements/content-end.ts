/** Where reported words end: before the next speaker, before what is the writer's own, or with the sentence. */
import { hasVerb } from './clauses.ts';
import type { Context } from './context.ts';
import { isVerbOfSaying } from './cues.ts';
import { endOf } from './frames.ts';
import { newSpeaker, sayingFollows } from './new-speaker.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { isDate, isPeriod } from './time-words.ts';

/** One past the last token of the reported clause that starts at `from`: before the next speaker, or the sentence's end. */
export function contentEnd(ctx: Context, from: number, max: number): number {
  let i = from;
  while (i < max) {
    if (ctx.pieceOf[i]! >= 0) {
      const piece = ctx.pieces[ctx.pieceOf[i]!]!;
      // “… the station. I will go.”: quoted words may go on over the sentence's end
      if (piece.last > max) return piece.last;
      i = piece.last;
      if (i < max && endsWithComma(ctx, i - 1) && ctx.pieceOf[i]! < 0 && afterComma(ctx, i, max, true)) return i;
      continue;
    }
    if (i > from + 1 && breaksOff(ctx, i, from, max)) return i;
    i++;
  }
  return trimEnd(ctx, from, max);
}

const OUTSIDE = new Set([
  'after',
  'before',
  'during',
  'following',
  'when',
  'while',
  'shortly',
  'amid',
  'since',
  'despite',
]);

/** As `contentEnd`, for the object of a verb: a second verb, "which …" or the circumstances end it ("… and left", "… after a week"). */
export function objectEnd(ctx: Context, verb: number, max: number): number {
  const end = contentEnd(ctx, verb + 1, max);
  for (let i = verb + 2; i < end; i++) {
    if (ctx.pieceOf[i]! >= 0) continue;
    const word = ctx.words[i]!;
    if (i > verb + 2 && OUTSIDE.has(word)) return trimEnd(ctx, verb, i);
    if (word === ',' && /^(?:which|who)$/.test(ctx.words[i + 1] ?? '')) return i;
    if ((word === 'and' || word === 'but') && ctx.upos(i + 1) === 'VERB' && isPast(ctx, verb) && isPast(ctx, i + 1)) {
      return trimEnd(ctx, verb, i);
    }
    if (
      word === ',' &&
      /^(?:and|but|then)$/.test(ctx.words[i + 1] ?? '') &&
      pastAhead(ctx, i + 2, end) &&
      isPast(ctx, verb)
    ) {
      return trimEnd(ctx, verb, i);
    }
    if ((word === 'and' || word === 'but') && ctx.xpos(i + 1) === ctx.xpos(verb) && ctx.xpos(verb) !== 'VB') {
      return trimEnd(ctx, verb, i);
    }
  }
  return end;
}

/** "…, and last month *sued* the port": a second deed after a time or an adverb. */
function pastAhead(ctx: Context, from: number, max: number): boolean {
  let i = from;
  while (
    i < max &&
    i < from + 4 &&
    (ctx.upos(i) === 'ADV' ||
      isDate(ctx.words[i]!) ||
      isPeriod(ctx.words[i]!) ||
      /^(?:last|on|in|this|has|have|had|later|then)$/.test(ctx.words[i]!))
  )
    i++;
  return i < max && ctx.upos(i) === 'VERB' && isPast(ctx, i);
}

const isPast = (ctx: Context, i: number) => ctx.xpos(i) === 'VBD' || ctx.xpos(i) === 'VBN';

/** The comma stands inside the mark: “…,” */
export function endsWithComma(ctx: Context, token: number): boolean {
  const piece = ctx.pieces[ctx.pieceOf[token] ?? -1];
  return piece !== undefined && piece.last === token + 1 && endOf(ctx, piece) === 'comma';
}

export function trimEnd(ctx: Context, from: number, max: number): number {
  let end = max;
  while (end > from && ctx.pieceOf[end - 1]! < 0 && /^[.,;:!?—–-]+$/.test(ctx.words[end - 1]!)) end--;
  return end;
}

const TURNS = new Set([
  'and',
  'but',
  'while',
  'as',
  'though',
  'although',
  'whereas',
  'when',
  'before',
  'after',
  'while',
  'then',
]);

function breaksOff(ctx: Context, i: number, from: number, max: number): boolean {
  const word = ctx.words[i]!;
  if (word === ';') return true;
  if (word === ',' || word === '—' || word === '–' || word === '--')
    return afterComma(ctx, i + 1, max, !isFronted(ctx, from, i));
  if (!TURNS.has(word)) return false;
  return newSpeaker(ctx, i + 1, max) || sayingFollows(ctx, i + 1, max, word === 'and' || word === 'but' ? from : -1);
}

function afterComma(ctx: Context, i: number, max: number, whole: boolean): boolean {
  if (i >= max) return false;
  const word = ctx.words[i]!;
  if (word === 'according') return true;
  if (whole && writersOwn(ctx, i, max)) return true;
  if (TURNS.has(word)) return newSpeaker(ctx, i + 1, max, true) || sayingFollows(ctx, i + 1, max, i);
  let at = i;
  while (at < max && ctx.upos(at) === 'ADV') at++;
  if (isVerbOfSaying(ctx, at) && (/ing$/.test(ctx.words[at]!) || at === i)) return true;
  return newSpeaker(ctx, i, max);
}

/** What follows a whole clause after a comma and is the writer's own, or an aside: "…, pointing to last year's floods". */
function writersOwn(ctx: Context, i: number, max: number): boolean {
  const word = ctx.words[i]!;
  if (/^(?:compared|despite|although|though)$/.test(word)) return true;
  if (ctx.xpos(i) === 'VBG' && !/^(?:including|regarding|meaning)$/.test(word)) return true;
  if (/^(?:a|an|one)$/.test(word) && (lastComma(ctx, i, max) || JUDGED.has(ctx.words[i + 1] ?? ''))) return true;
  return CLAUSE_TURNS.has(word) && clauseStarts(ctx, i + 1, max);
}

/** "…, a claim the port, which …, denied": what the writer calls it. */
const JUDGED = new Set('claim charge allegation accusation demand suggestion assertion account'.split(' '));

/** "from June on, wearing a mask …": only an adverbial so far, the clause is still to come. */
function isFronted(ctx: Context, from: number, comma: number): boolean {
  const tag = ctx.upos(from);
  return (tag === 'ADP' || tag === 'SCONJ') && !hasVerb(ctx, from, comma - 1);
}

const CLAUSE_TURNS = new Set(['and', 'but', 'while', 'as', 'whereas']);

/** "…, and the council has …": a new subject with its verb. */
function clauseStarts(ctx: Context, i: number, max: number): boolean {
  const phrase = phraseStartingAt(ctx, i, max);
  if (!phrase || phrase.last + 1 >= max) return false;
  const tag = ctx.upos(phrase.last + 1);
  return tag === 'AUX' || tag === 'VERB';
}

/** "…, a plan that failed": no comma follows, so the aside is the sentence's last. */
function lastComma(ctx: Context, from: number, max: number): boolean {
  for (let i = from; i < max; i++) if (ctx.words[i] === ',' && ctx.pieceOf[i]! < 0) return false;
  return true;
}
