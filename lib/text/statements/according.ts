/** "According to Moor, …" and "…, according to Moor". */
import { hasVerb } from './clauses.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import type { Context } from './context.ts';
import { type Draft, spanOf, wordsOf } from './draft.ts';
import { type NounPhrase, phraseStartingAt } from './noun-phrase.ts';

/** Reported statements around "according to". */
export function findAccording(ctx: Context, taken: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  for (const { first: from, last: to } of ctx.reading.sentences) {
    for (let i = from; i + 2 < to; i++) {
      if (ctx.pieceOf[i]! >= 0 || taken.has(i)) continue;
      const last = attributes(ctx, i, from);
      if (last === undefined) continue;
      const source = sourceAfter(ctx, last + 1, to);
      if (!source) continue;
      const part = reportedPart(ctx, i, source.last + 1, from, to);
      if (!part) continue;
      const [start, end] = part;
      drafts.push({
        ...spanOf(ctx, start, end),
        kind: ctx.pieceOf.subarray(start, end + 1).some((p) => p >= 0) ? 'mixed' : 'indirect',
        cue: { first: i, last },
        source,
        confidence: 0.9,
        rule: 'according to',
        why: `“${ctx.words.slice(i, last + 1).join(' ')} ${wordsOf(ctx, source)}”`,
      });
    }
  }
  return drafts;
}

/** Last token of "according to", or of "as reported by", "as stated in" where a sentence opens with it. */
function attributes(ctx: Context, i: number, from: number): number | undefined {
  if (ctx.words[i] === 'according' && ctx.words[i + 1] === 'to') return i + 1;
  const opens = i === from && ctx.words[i] === 'as' && /^(?:by|in)$/.test(ctx.words[i + 2] ?? '');
  return opens && /^(?:reported|stated|noted|revealed|described|announced|explained|disclosed)$/.test(ctx.words[i + 1]!)
    ? i + 2
    : undefined;
}

/** The phrase after "according to"; where it is no plain one ("the “Harbour” report"), the words up to the comma. */
export function sourceAfter(ctx: Context, from: number, to: number): NounPhrase | undefined {
  const phrase = phraseStartingAt(ctx, from, to);
  if (phrase) return phrase;
  let last = from;
  while (last + 1 < to && last - from < 12 && !/^[,.;:!?]$/.test(ctx.words[last + 1]!)) last++;
  return from < to && /^[\p{L}"“‘]/u.test(ctx.words[from]!) ? { first: from, last, head: last } : undefined;
}

/** Which part of the sentence is reported: what follows at its start, what precedes at its end, both around a small aside. */
function reportedPart(
  ctx: Context,
  cue: number,
  after: number,
  from: number,
  to: number,
): [number, number] | undefined {
  const comma = nextComma(ctx, pastName(ctx, after), to);
  const tail = comma === undefined ? undefined : partAfter(ctx, comma, to);
  if (cue - from < 2) return tail;
  const head = partBefore(ctx, from, cue);
  // "The bridge, according to Moor, was never safe"
  const subject = trimEnd(ctx, from, cue);
  if (!head && comma !== undefined && subject > from && /^(?:AUX|VERB)$/.test(ctx.upos(comma + 1))) {
    return [from, contentEnd(ctx, comma + 1, to) - 1];
  }
  if (!head) return tail;
  const joins = /^(?:because|after|that|and|but|while|as|although|since|which)$/.test(ctx.words[head[1]]!);
  if (joins) return tail;
  return hasVerb(ctx, head[0], head[1]) || !tail ? head : [head[0], tail[1]];
}

/** "According to the engineer, Ada Moor, the wall …": the name explains the source. */
function pastName(ctx: Context, at: number): number {
  if (ctx.words[at] !== ',') return at;
  let i = at + 1;
  while (i < at + 10 && (ctx.mentionOf[i]! >= 0 || /^(?:dr|mr|mrs|ms|professor|prof)\.?$/.test(ctx.words[i] ?? '')))
    i++;
  const named = ctx.mentions[ctx.mentionOf[i - 1] ?? -1];
  return named?.type === 'PER' && ctx.words[i] === ',' && cleanLead(ctx, at - 1) ? i : at;
}

/** A common noun stands before the comma: a name there would begin a clause of its own ("According to Moor, Berg …"). */
const cleanLead = (ctx: Context, i: number) => ctx.upos(i) === 'NOUN';

function nextComma(ctx: Context, from: number, to: number): number | undefined {
  for (let i = from; i < to && i < from + 30; i++) if (ctx.words[i] === ',' && ctx.pieceOf[i]! < 0) return i;
  return undefined;
}

function partAfter(ctx: Context, comma: number | undefined, to: number): [number, number] | undefined {
  if (comma === undefined) return undefined;
  const end = contentEnd(ctx, comma + 1, to);
  return end - comma > 4 ? [comma + 1, end - 1] : undefined;
}

function partBefore(ctx: Context, from: number, at: number): [number, number] | undefined {
  const end = trimEnd(ctx, from, at);
  return end - from > 2 ? [from, end - 1] : undefined;
}
