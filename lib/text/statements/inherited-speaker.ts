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

/**
 * Whose the second of two joined verbs is where the first stands inside what another says. "Moor said the guild *had*
 * refused and *warned* that …": the tense is Moor's. "Moor said the guild refused and warned that …" may be either's.
 */
function tellerOf(
  ctx: Context,
  verb: number,
  first: number,
  from: number,
  earlier: ReadonlyMap<number, Speaker>,
  { group }: Pick<Speaker, 'group'>,
): Speaker | undefined {
  const said = earlier.get(first)!;
  if (said.infinitive || !/ed$|^(?:said|told|says|tells)$/.test(ctx.words[verb]!) || group !== verb) return said;
  let teller: Speaker | undefined;
  for (const [i, outer] of earlier) if (i >= from && i < first && tells(ctx, i, outer, said, first)) teller = outer;
  if (!teller) return said;
  return said.group < first ? teller : undefined;
}

/** True where the verb at `i` opens a clause that reaches to the verb `first`, which has another subject: "said the guild …". */
function tells(ctx: Context, i: number, outer: Speaker, said: Speaker, first: number): boolean {
  if (outer.passive || outer.infinitive || outer.source.first === said.source.first || !saysPlainly(ctx, i))
    return false;
  const opens = ctx.words[i + 1] === 'that' ? i + 2 : i + 1;
  if (said.source.first !== opens) return false;
  for (let t = opens; t < first; t++) if (ctx.pieceOf[t]! >= 0 || /^[;:—–]$/.test(ctx.words[t]!)) return false;
  return true;
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
    if (said) {
      const teller = joined ? tellerOf(ctx, verb, i, from, earlier, flags) : said;
      return teller && { ...flags, source: teller.source, antecedent: teller.antecedent, inherited: true };
    }
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
