/** Tells quotations that stand alone from words in marks inside the writer's own sentence. */
import type { Context, Piece } from './context.ts';
import { speakingVerb } from './cues.ts';
import { endOf, type Frame, frameAfter, frameBefore } from './frames.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { isDate, isPeriod } from './time-words.ts';
import { isTitle } from './titles.ts';
import type { VerbForm } from './verbs.ts';

/** What may stand between a verb of saying and the mark. */
export const LINKS = new Set([',', ':', 'that', '-', '--', '—', '–', '…', '...', '(', '[', ';']);

/** "said in a statement “…”": a place or medium runs up to the mark. */
export function lightEnd(ctx: Context, from: number, to: number, addressed: boolean): boolean {
  if (from >= to) return true;
  if (ctx.upos(from) === 'ADV' && from + 1 === to) return true;
  if (ctx.upos(from) === 'ADP' || isDate(ctx.words[from]!)) {
    const phrase = phraseStartingAt(ctx, from + 1, to);
    return phrase !== undefined && (phrase.last === to - 1 || isPeriod(ctx.words[to - 1]!));
  }
  // "told the council “…”" — but "said the council “must act”" is the writer's clause.
  if (!addressed) return false;
  const addressee = phraseStartingAt(ctx, from, to);
  return addressee?.last === to - 1;
}

/** True where the quoted words stand alone or beside a verb of saying, not as a part of the writer's own sentence. */
export function standsAlone(ctx: Context, piece: Piece): boolean {
  if (isTitle(ctx, piece) && !isChanted(ctx, piece)) return false;
  const before = withoutOpener(ctx, frameBefore(ctx, piece));
  const after = frameAfter(ctx, piece);
  const end = endOf(ctx, piece);
  const leftFree = before.from === before.to || LINKS.has(ctx.words[before.to - 1]!) || endsWithSpeaking(ctx, before);
  if (!leftFree) return false;
  if (end !== 'none' || after.from === after.to) return true;
  const next = ctx.words[after.from]!;
  return /^[,.;:!?…—–-]+$/.test(next) || (speakingVerb(ctx, after.from) !== undefined && before.from === before.to);
}

/** "chanting “Moor or Nothing”": slogans have capitals too. */
const isChanted = (ctx: Context, piece: Piece) =>
  /^(?:chant|shout|yell)/.test(ctx.words[piece.first - 1] ?? '') && speakingVerb(ctx, piece.first - 1) !== undefined;

/** "But “we will see,” he said": the small word belongs to the writer and changes nothing. */
function withoutOpener(ctx: Context, frame: Frame): Frame {
  const alone =
    frame.to - frame.from === 1 && ['but', 'and', 'so', 'or', 'then', 'yet', 'indeed'].includes(ctx.words[frame.from]!);
  return alone ? { from: frame.to, to: frame.to } : frame;
}

function endsWithSpeaking(ctx: Context, before: Frame): boolean {
  for (let i = before.to - 1; i >= before.from; i--) {
    const form = speakingVerb(ctx, i);
    if (!form) continue;
    if (i === before.to - 1) return !form.classes.has('name') || form.classes.has('say');
    return (
      !form.classes.has('name') && !form.classes.has('act') && lightEnd(ctx, i + 1, before.to, takesAddressee(form))
    );
  }
  return false;
}

/** "told", "asked", "warned" — not "said". */
export const takesAddressee = (form: VerbForm): boolean =>
  form.classes.has('tell') || form.base === 'ask' || form.base === 'urge';
