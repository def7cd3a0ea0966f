/** The speaker of a verb without a subject of its own: "…, adding that", "… and called for". */
import type { Context } from './context.ts';
import { saysPlainly } from './cues.ts';
import type { Speaker } from './speaker.ts';
import { clauseSubject, subjectBefore, verbGroup } from './subjects.ts';
import { verbOf } from './verbs.ts';

function hasEarlier(earlier: ReadonlyMap<number, Speaker>, from: number, before: number): boolean {
  for (const i of earlier.keys()) if (i >= from && i < before) return true;
  return false;
}

/** "20 billion *won*": no verb. */
const isCurrency = (ctx: Context, i: number) => ctx.words[i] === 'won' && ctx.upos(i - 1) === 'NUM';

/** "Moor wrote the guild knew of it, *saying* …": whoever the sentence began with. */
function firstToSay(ctx: Context, earlier: ReadonlyMap<number, Speaker>, from: number): Speaker | undefined {
  for (const [i, said] of earlier) {
    if (i < from || said.passive || said.infinitive || /^(?:who|which|that)$/.test(ctx.words[said.source.first]!))
      continue;
    return saysPlainly(ctx, i) ? said : undefined;
  }
  return undefined;
}

function isObjectsDeed(ctx: Context, verb: number, group: number, earlier: ReadonlyMap<number, Speaker>): boolean {
  if (!/ing$/.test(ctx.words[verb]!) || !/^(?:of|for|from)$/.test(ctx.words[group - 1] ?? '')) return false;
  for (let i = group - 3; i > group - 12; i--) {
    const said = earlier.get(i);
    if (said) return !said.passive && (verbOf(ctx.words[i]!)?.classes.has('act') ?? false);
  }
  return false;
}

/** Whoever the verb further left has for its subject. */
export function inherited(
  ctx: Context,
  verb: number,
  from: number,
  to: number,
  earlier: ReadonlyMap<number, Speaker>,
  flags: Omit<Speaker, 'source' | 'inherited'>,
): Speaker | undefined {
  // "accused the port of threatening the town": the port does
  if (isObjectsDeed(ctx, verb, flags.group, earlier)) return undefined;
  const first = /ing$/.test(ctx.words[verb]!) && ctx.words[flags.group - 1] === ',' && firstToSay(ctx, earlier, from);
  if (first) return { ...flags, source: first.source, antecedent: first.antecedent, inherited: true };
  const joined = ctx.words[flags.group - 1] === 'and' || ctx.words[flags.group - 1] === 'but';
  for (let i = flags.group - 1; i >= from; i--) {
    const said = joined && ctx.xpos(i) === 'VB' && ctx.xpos(verb) !== 'VB' ? undefined : earlier.get(i);
    if (joined && !said && hasEarlier(earlier, from, i)) continue;
    if (said) return { ...flags, source: said.source, antecedent: said.antecedent, inherited: true };
    if (ctx.pieceOf[i]! < 0 && ctx.upos(i) === 'VERB' && !/ing$/.test(ctx.words[i]!) && !isCurrency(ctx, i)) {
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
