/** Tells what is done to somebody from what somebody does: "was accused", "a plan announced by" — not "accepted at once". */
import { isSoleVerb } from './clauses.ts';
import type { Context } from './context.ts';
import { subjectBefore } from './subjects.ts';
import { type VerbForm, verbOf } from './verbs.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'am', 'get', 'got']);

/** A past participle under a form of "be", or bare after a noun: "was accused", "a plan announced by". */
export function isPassive(ctx: Context, verb: number, group: number, from: number): boolean {
  for (let i = group; i < verb; i++)
    if (BE.has(ctx.words[i]!)) return ctx.xpos(verb) !== 'VBG' && !/ing$/.test(ctx.words[verb]!);
  if (
    ctx.xpos(verb) !== 'VBN' ||
    hasAuxiliary(ctx, group, verb) ||
    takesObject(ctx, verb) ||
    isPlainPast(ctx, verb, from)
  )
    return false;
  // "Ada Moor, who runs the port, denied fraud"
  return !(ctx.words[verb + 1] !== 'by' && closesOwnAside(ctx, verb, from));
}

const NEVER_DONE_TO = /^(?:refused|declined|vowed|pledged|promised|agreed|offered|threatened|undertook|proposed)$/;

/** "The council *accepted* at once", "…, and *threatened* to leave", "later *denied* holding any": a plain past, no participle. */
function isPlainPast(ctx: Context, verb: number, from: number): boolean {
  const next = ctx.words[verb + 1] ?? '.';
  if (next === 'by') return false;
  const form = verbOf(ctx.words[verb]!);
  if (next === 'to' && !form?.particles?.includes('to'))
    return ctx.xpos(verb + 2) === 'VB' && ctx.words[verb + 2] !== 'be' && NEVER_DONE_TO.test(ctx.words[verb]!);
  if (form?.base === 'deny' && /^(?:VBG)$/.test(ctx.xpos(verb + 1) ?? '')) return true;
  // no other verb before or behind it could be the sentence's
  const { first, last } = ctx.reading.sentences[ctx.reading.tokens[verb]!.sentence]!;
  if (first !== from || !form || !mayStandAlone(form, next)) return false;
  return ctx.upos(first) !== 'VERB' && isSoleVerb(ctx, verb, first, last);
}

const mayStandAlone = (form: VerbForm, next: string): boolean =>
  form.classes.has('act') ||
  form.classes.has('to') ||
  form.classes.has('bare') ||
  (form.particles?.includes(next) ?? false);

/** The tagger takes some plain pasts for participles; with an object behind them they are none: "rejected the plan". */
function takesObject(ctx: Context, verb: number): boolean {
  const form = verbOf(ctx.words[verb]!);
  if (!form) return false;
  // "…, Tom Berg, called “nonsense”"
  const object = ctx.words[verb + 1] === 'as' ? verb + 2 : verb + 1;
  if (/^(?:,|and|but)$/.test(ctx.words[verb - 1] ?? '') && (ctx.pieceOf[object] ?? -1) >= 0 && ctx.pieceOf[verb]! < 0)
    return true;
  const particle = form.particles?.includes(ctx.words[verb + 1] ?? '') ?? false;
  if (!particle && !form.classes.has('act')) return false;
  const next = verb + (particle ? 2 : 1);
  return ctx.words[next] !== 'by' && /^(?:DET|PRON|PROPN)$/.test(ctx.upos(next));
}

function hasAuxiliary(ctx: Context, group: number, verb: number): boolean {
  for (let i = group; i < verb; i++) if (/^(?:has|have|had|having|'ve|'d)$/.test(ctx.words[i]!)) return true;
  return false;
}

/** "Ada Moor, who runs the port, said": what stands before the comma explains the one who speaks. */
export function closesOwnAside(ctx: Context, verb: number, from: number): boolean {
  const subject = ctx.words[verb - 1] === ',' ? subjectBefore(ctx, verb, from) : undefined;
  return subject !== undefined && subject.first <= from + 2;
}
