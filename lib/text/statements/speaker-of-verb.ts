/** The speaker of a verb of saying: its own subject, or that of the verb it hangs on. */
import type { Context } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { clauseSubject, subjectBefore, verbGroup } from './subjects.ts';

export interface Speaker {
  source: NounPhrase;
  antecedent?: NounPhrase | undefined;
  /** First token of the verb group. */
  group: number;
  negated: boolean;
  modal: boolean;
  infinitive: boolean;
  passive: boolean;
  /** True where the verb has no subject of its own ("…, adding that"). */
  inherited: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'am', 'get', 'got']);

/** A past participle under a form of "be", or bare after a noun: "was accused", "a plan announced by". */
export function isPassive(ctx: Context, verb: number, group: number): boolean {
  for (let i = group; i < verb; i++)
    if (BE.has(ctx.words[i]!)) return ctx.xpos(verb) !== 'VBG' && !/ing$/.test(ctx.words[verb]!);
  return ctx.xpos(verb) === 'VBN' && !hasAuxiliary(ctx, group, verb);
}

function hasAuxiliary(ctx: Context, group: number, verb: number): boolean {
  for (let i = group; i < verb; i++) if (/^(?:has|have|had|having|'ve|'d)$/.test(ctx.words[i]!)) return true;
  return false;
}

/** Who speaks by the verb, in the sentence whose tokens are `[from, to)`; `earlier` are speakers of verbs further left. */
export function speakerOf(
  ctx: Context,
  verb: number,
  from: number,
  to: number,
  earlier: ReadonlyMap<number, Speaker>,
): Speaker | undefined {
  const verbs = verbGroup(ctx, verb, from);
  const passive = isPassive(ctx, verb, verbs.group);
  const flags = { ...verbs, passive };
  if (passive) return byAgent(ctx, verb, to, flags);
  if (!verbs.infinitive && !/ing$/.test(ctx.words[verb]!)) {
    const own = subjectBefore(ctx, verb, from);
    if (own) return { source: own, antecedent: own.antecedent, ...flags, inherited: false };
  } else if (/ing$/.test(ctx.words[verb]!) && verbs.group < verb) {
    const own = subjectBefore(ctx, verb, from);
    if (own) return { source: own, antecedent: own.antecedent, ...flags, inherited: false };
  }
  return inherited(ctx, verb, from, to, earlier, flags);
}

/** "accused by Moor": the agent within the next words. */
function byAgent(
  ctx: Context,
  verb: number,
  to: number,
  flags: Omit<Speaker, 'source' | 'inherited'>,
): Speaker | undefined {
  for (let i = verb + 1; i < Math.min(to, verb + 14); i++) {
    if (/^[.,;:]$/.test(ctx.words[i]!)) return undefined;
    if (ctx.words[i] !== 'by') continue;
    const source = phraseStartingAt(ctx, i + 1, to);
    return source && !/ing$/.test(ctx.words[i + 1]!) ? { source, ...flags, inherited: false } : undefined;
  }
  return undefined;
}

function inherited(
  ctx: Context,
  verb: number,
  from: number,
  to: number,
  earlier: ReadonlyMap<number, Speaker>,
  flags: Omit<Speaker, 'source' | 'inherited'>,
): Speaker | undefined {
  for (let i = flags.group - 1; i >= from; i--) {
    const said = earlier.get(i);
    if (said) return { ...flags, source: said.source, antecedent: said.antecedent, inherited: true };
    if (ctx.pieceOf[i]! < 0 && ctx.upos(i) === 'VERB' && !/ing$/.test(ctx.words[i]!)) {
      const { infinitive } = verbGroup(ctx, i, from);
      const subject = infinitive ? undefined : subjectBefore(ctx, i, from);
      if (subject) return { ...flags, source: subject, antecedent: subject.antecedent, inherited: true };
    }
  }
  const source =
    clauseSubject(ctx, from, verb === from ? to : flags.group) ??
    (verb - from < 4 ? clauseSubject(ctx, from, to) : undefined);
  return source && { ...flags, source, inherited: true };
}
