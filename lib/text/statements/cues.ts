/** Which words of an article are cues: verbs of saying, told from nouns and names of the same form. */
import type { Context } from './context.ts';
import { type VerbForm, verbOf } from './verbs.ts';

/** The verb of saying at token `i`, outside all marks. */
export function speakingVerb(ctx: Context, i: number): VerbForm | undefined {
  const form = verbOf(ctx.words[i] ?? '');
  if (!form || ctx.pieceOf[i]! >= 0 || ctx.upos(i) !== 'VERB') return undefined;
  return form;
}

/** A verb that says, tells or does by words; not one of thinking or of quoting only. */
export function isVerbOfSaying(ctx: Context, i: number): boolean {
  const form = speakingVerb(ctx, i);
  if (!form) return false;
  if (form.particles?.includes(ctx.words[i + 1] ?? '')) return true;
  return (['say', 'clause', 'tell', 'act', 'name'] as const).some((group) => form.classes.has(group));
}

/** The act verbs with their particle too: "accused", "called for". */
export function isAct(ctx: Context, i: number, form: VerbForm): boolean {
  if (form.classes.has('act') || form.particles?.includes(ctx.words[i + 1] ?? '')) return true;
  return form.classes.has('to') && /^(?:to|not)$/.test(ctx.words[i + 1] ?? '');
}

/** Plain finite verbs of saying, past or present: what opens a new attribution after ", " or "and". */
export function saysPlainly(ctx: Context, i: number): boolean {
  const form = speakingVerb(ctx, i);
  if (!form || !(form.classes.has('say') || form.classes.has('clause') || form.classes.has('tell'))) return false;
  return (
    !/^(?:to|will|would|could|may|might|should|can|must)$/.test(ctx.words[i - 1] ?? '') &&
    ctx.xpos(i) !== 'VBN' &&
    !/ing$/.test(ctx.words[i]!)
  );
}
