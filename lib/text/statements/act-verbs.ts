/** Which verbs carry an act by themselves where they stand: "backed the plan", never "backed away". */
import type { Context } from './context.ts';
import type { VerbForm } from './verbs.ts';

/** The act verbs with their particle too: "accused", "called for". */
export function isAct(ctx: Context, i: number, form: VerbForm): boolean {
  // "a pollster who advises the guild": a job
  if (form.base === 'advise' && !asksFor(ctx, i)) return false;
  if (ONLY_TOLD.has(form.base) && !isToldPlainly(ctx, i)) return false;
  if (form.base === 'back') return backsThing(ctx, i);
  if (form.base === 'invite') return asksFor(ctx, i);
  if (form.base === 'appeal') return ctx.words[i + 1] !== 'to' || asksFor(ctx, i + 1);
  if (form.classes.has('act') || form.particles?.includes(ctx.words[i + 1] ?? '')) return true;
  const next = ctx.words[i + 1] ?? '';
  if (form.base === 'ask') return asksFor(ctx, i);
  return form.classes.has('to') && (/^(?:to|not)$/.test(next) || ctx.xpos(i + 1) === 'VBG');
}

/** Acts that are told of somebody, not planned or going on: "thanked the crews", not "to thank voters", "is backing Moor". */
const ONLY_TOLD = new Set(['back', 'thank', 'congratulate', 'appeal', 'invite', 'regret', 'object', 'complain']);

function isToldPlainly(ctx: Context, i: number): boolean {
  const before = ctx.words[i - 1] ?? '';
  return !/^(?:to|-|–)$/.test(before) && !/ing$/.test(ctx.words[i]!) && ctx.xpos(i) !== 'VB';
}

/** "backed the demand", "backed her up" — not "backed Ada Moor", "backed away". */
function backsThing(ctx: Context, i: number): boolean {
  const next = ctx.words[i + 1] ?? '.';
  if (/^(?:him|her|them|it)$/.test(next)) return /^(?:up|[.,;])$/.test(ctx.words[i + 2] ?? '.');
  return /^(?:the|this|that|these|its|his|her|their)$/.test(next) && ctx.mentionOf[i + 2]! < 0;
}

/** "asked the council to wait", "asked for help" — not "asked whether", "asked about". */
function asksFor(ctx: Context, i: number): boolean {
  for (let at = i + 1; at < i + 8; at++) {
    const word = ctx.words[at] ?? '.';
    if (word === 'for' || word === 'to' || word === 'against') return true;
    if (/^(?:whether|if|why|how|what|who|about|when|where|[.,:;])$/.test(word) || ctx.upos(at) === 'VERB') return false;
  }
  return false;
}
