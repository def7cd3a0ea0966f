/** Reported clauses before a verb of saying, and around it. */
import { isClause } from './clauses.ts';
import { contentEnd, endsWithComma, trimEnd } from './content-end.ts';
import type { Context } from './context.ts';
import { isVerbOfSaying } from './cues.ts';
import type { Draft } from './draft.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { wordsAfter } from './reported-words.ts';
import { draft, type Said } from './said.ts';

/** First token of speaker and verb, a small "as" included: "…, as Moor said". */
function beginOf({ ctx, speaker, from }: Said): number {
  const begin = Math.min(speaker.source.first, speaker.group);
  return begin - 2 > from && ctx.words[begin - 1] === 'as' ? begin - 1 : begin;
}

const isComma = (ctx: Context, i: number) => ctx.words[i] === ',' || endsWithComma(ctx, i);

/** "The dam was safe, Moor said" — and what goes on after it. */
export function wordsBefore(said: Said): Draft[] | undefined {
  const { ctx, verb, speaker, form, from, to } = said;
  const begin = beginOf(said);
  const comma = begin - 1;
  if (comma <= from || !isComma(ctx, comma) || said.taken || speaker.inherited || speaker.antecedent || speaker.passive)
    return undefined;
  if (['who', 'which', 'that'].includes(ctx.words[speaker.source.first]!)) return undefined;
  if (!form.classes.has('say') && !form.classes.has('clause') && !form.classes.has('tell') && !form.classes.has('that'))
    return undefined;
  const tail = Math.max(verb, speaker.source.last) + 1;
  const start = clauseBefore(ctx, from, comma);
  const ends = tail >= to || /^[.!?)]$/.test(ctx.words[tail]!);
  if (start === undefined || !(ends || ctx.words[tail] === ',' || !wordsAfter({ ...said, taken: true })?.length))
    return undefined;
  if (!ends && ctx.words[tail] !== ',' && wordsAfter(said)?.length) return undefined;
  const first = draft(said, start, trimEnd(ctx, start, comma) - 1, 'said, words before', 'after the words');
  if (ctx.words[tail] !== ',' || tail + 3 >= to || isVerbOfSaying(ctx, tail + 1) || ctx.pieceOf[tail + 1]! >= 0)
    return first;
  // "…, said Moor, who runs the port": what follows tells of the speaker
  if (/^(?:who|whose|which)$/.test(ctx.words[tail + 1]!)) return first;
  const end = contentEnd(ctx, tail + 1, to);
  if (!isClause(ctx, tail + 1, end)) return first;
  return [...first, ...draft(said, tail + 1, end - 1, 'said, words around', 'amid the words')];
}

/** Behind speaker and verb, and behind whom a verb of telling tells: "…, Moor told the crew on Friday, …". */
function tailOf({ ctx, verb, speaker, form, to }: Said): number {
  const tail = Math.max(verb, speaker.source.last) + 1;
  if (form.base !== 'tell' || tail !== verb + 1 || ctx.words[tail] === ',') return tail;
  const whom = phraseStartingAt(ctx, tail, to);
  if (!whom) return tail;
  let end = whom.last + 1;
  while (end < to && end < whom.last + 6 && /^(?:ADP|DET|PROPN|NOUN|NUM)$/.test(ctx.upos(end))) end++;
  return ctx.words[end] === ',' ? end : tail;
}

/** "The port, Moor said, was safe", "In that case, Moor said, the port …": one statement around its speaker. */
export function wordsAround(said: Said): Draft[] | undefined {
  const { ctx, speaker, from, to } = said;
  const begin = beginOf(said);
  const tail = tailOf(said);
  if (begin <= from || ctx.words[tail] !== ',' || speaker.inherited || said.taken || tail + 2 >= to) return undefined;
  if (speaker.antecedent || speaker.passive || begin - from > 30 || said.form.classes.has('act')) return undefined;
  const next = ctx.pieces[ctx.pieceOf[tail + 1]!];
  if (isVerbOfSaying(ctx, tail + 1) || /ing$/.test(ctx.words[tail + 1]!)) return undefined;
  const end = contentEnd(ctx, tail + 1, to);
  // "As Moor said, the port …"
  if (ctx.words[begin] === 'as' || (begin - 1 === from && ctx.words[from] === 'as')) {
    return next ? undefined : draft(said, tail + 1, end - 1, 'as said', 'before the words');
  }
  if (begin - 1 === from || !isComma(ctx, begin - 1)) return undefined;
  const start = ctx.words[from] === 'but' || ctx.words[from] === 'and' ? from + 1 : from;
  if (start >= begin - 1 || clauseBefore(ctx, start, begin - 1) !== undefined) return undefined;
  // "In Oslo, Moor said, “…”" quotes; "The port, Moor said, “is safe”" goes on with the clause.
  if (next && startsAside(ctx, start)) return undefined;
  return draft(said, start, end - 1, 'said, inside the words', 'inside the words');
}

/** The clause that ends at the comma: it has a verb and is no mere adverbial. */
function clauseBefore(ctx: Context, from: number, comma: number): number | undefined {
  let start = from;
  for (let i = from; i < comma - 3; i++) if (ctx.words[i] === ';' && ctx.pieceOf[i]! < 0) start = i + 1;
  while (start < comma && (ctx.words[start] === 'but' || ctx.words[start] === 'and')) start++;
  if (comma - start < 3 || /^(?:where|when|who|and|but)$/.test(ctx.words[comma - 1]!) || endsInWhich(ctx, comma))
    return undefined;
  for (let i = start; i < comma; i++) {
    if (ctx.pieceOf[i]! >= 0) return start;
    const tag = ctx.upos(i);
    if ((tag === 'VERB' && !/ing$/.test(ctx.words[i]!)) || tag === 'AUX')
      return startsAside(ctx, start) && !clauseAfterAside(ctx, start, comma) ? undefined : start;
  }
  return undefined;
}

/** "She showed a letter *in which*, she said, …" */
const endsInWhich = (ctx: Context, comma: number): boolean =>
  ctx.words[comma - 1] === 'which' && ctx.upos(comma - 2) === 'ADP';

/** "In all, though, the port is safe": a clause of its own after the aside. */
function clauseAfterAside(ctx: Context, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (ctx.words[i] === ',') return isClause(ctx, i + 1, end);
  return false;
}

/** "Shifting rains could flood …", "Building the dam will take …": no comma before its finite verb. */
function namesWhatActs(ctx: Context, first: number): boolean {
  for (let i = first + 1; i < first + 20 && ctx.words[i] !== ',' && ctx.upos(i) !== 'PUNCT'; i++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(ctx.xpos(i) ?? '')) return true;
  return false;
}

/** "When asked, …", "In a letter seen by …, …" */
function startsAside(ctx: Context, first: number): boolean {
  const tag = ctx.upos(first);
  if (/ing$/.test(ctx.words[first]!)) return !namesWhatActs(ctx, first);
  return tag === 'SCONJ' || (tag === 'ADP' && ctx.words[first] !== 'at');
}
