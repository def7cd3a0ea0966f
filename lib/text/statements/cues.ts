/** Which words of an article are cues: verbs of saying, told from nouns and names of the same form. */
import { isSoleVerb } from './clauses.ts';
import type { Context } from './context.ts';
import { type VerbForm, verbOf } from './verbs.ts';

/** The verb of saying at token `i`, outside all marks. */
export function speakingVerb(ctx: Context, i: number): VerbForm | undefined {
  const form = verbOf(ctx.words[i] ?? '');
  if (!form || ctx.pieceOf[i]! >= 0) return undefined;
  return ctx.upos(i) === 'VERB' || isTakenForNoun(ctx, i) || isOnlyVerb(ctx, i) || isTakenForAdjective(ctx, i, form)
    ? form
    : undefined;
}

/** "The mayor claims she …": the tagger may take "claims" for a noun; a name before and a clause after tell better. */
function isTakenForNoun(ctx: Context, i: number): boolean {
  if (ctx.upos(i) !== 'NOUN' || !/^(?:claims|reports|states|notes|state|claim|report|reads|read)$/.test(ctx.words[i]!))
    return false;
  // "“…,” the editorial read."
  if (/^reads?$/.test(ctx.words[i]!) && ctx.words[i + 1] === '.' && (ctx.pieceOf[i - 3] ?? -1) >= 0) return true;
  if (ctx.upos(i - 1) !== 'PROPN' && ctx.upos(i - 1) !== 'NOUN') return false;
  return /^(?:he|she|they|it|we|that|there)$/.test(ctx.words[i + 1] ?? '') || (ctx.pieceOf[i + 1] ?? -1) >= 0;
}

const PRESENT_ACT =
  /^(?:disputes|promises|demands|offers|vows|pledges|appeals|charges|backs|rejects|requests|doubts|questions|protests|threatens|regrets|attacks|calls|urges|wants)$/;

/** "The union *disputes* that", "The firm *promises* to plant …": taken for nouns, though no other verb is there. */
function isOnlyVerb(ctx: Context, i: number): boolean {
  if (ctx.upos(i) !== 'NOUN' || !PRESENT_ACT.test(ctx.words[i]!)) return false;
  if (ctx.upos(i - 1) !== 'PROPN' && ctx.upos(i - 1) !== 'NOUN') return false;
  const next = ctx.words[i + 1] ?? '.';
  const takes =
    /^(?:the|a|an|that|this|those|it|him|her|them|his|its|their|any)$/.test(next) ||
    (next === 'to' && ctx.xpos(i + 2) === 'VB');
  if (!takes) return false;
  return isOnlyVerbOf(ctx, i);
}

function isOnlyVerbOf(ctx: Context, i: number): boolean {
  const { first, last } = ctx.reading.sentences[ctx.reading.tokens[i]!.sentence]!;
  return isSoleVerb(ctx, i, first, last);
}

/** "Genrix *disputed* that account": a name before and an object after tell it from an adjective. */
function isTakenForAdjective(ctx: Context, i: number, form: VerbForm): boolean {
  if (ctx.upos(i) !== 'ADJ' || !form.classes.has('act') || !/ed$/.test(ctx.words[i]!)) return false;
  return (
    (ctx.upos(i - 1) === 'PROPN' || (ctx.upos(i - 1) === 'NOUN' && isOnlyVerbOf(ctx, i))) &&
    /^(?:the|that|this|those|any|having|it|his|her|their|its)$/.test(ctx.words[i + 1] ?? '')
  );
}

/** A verb that says, tells or does by words; not one of thinking or of quoting only. */
export function isVerbOfSaying(ctx: Context, i: number): boolean {
  const form = speakingVerb(ctx, i);
  if (!form) return false;
  if (form.particles?.includes(ctx.words[i + 1] ?? '')) return true;
  return (['say', 'clause', 'tell', 'act', 'name'] as const).some((group) => form.classes.has(group));
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
