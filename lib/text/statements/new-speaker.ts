/** Where another speaker, or another saying of the same one, begins amid reported words. */
import type { Context } from './context.ts';
import { isVerbOfSaying, saysPlainly, speakingVerb } from './cues.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { subjectBefore, verbGroup } from './subjects.ts';

/** "…, Moor said": a subject and its verb of saying start at token `i`. */
export function newSpeaker(ctx: Context, i: number, max: number, joined = false): boolean {
  const phrase = ctx.pieceOf[i]! < 0 ? phraseStartingAt(ctx, i, max) : undefined;
  if (!phrase) return false;
  const aside = ctx.words[phrase.last + 1] === ',';
  for (let at = phrase.last + 1; at < max && at < phrase.last + (aside ? 25 : 5); at++) {
    if (saysPlainly(ctx, at) || bringsWords(ctx, at, max) || (joined && !aside && actsPlainly(ctx, at))) {
      const subject = subjectBefore(ctx, at, i);
      return subject !== undefined && subject.first === phrase.first;
    }
    const tag = ctx.upos(at);
    if ((tag === 'VERB' || tag === 'NOUN' || tag === 'ADP') && !aside) return false;
  }
  return false;
}

/** "… and promised that nobody would leave", "… and vowed to stay". */
function bringsClause(ctx: Context, verb: number): boolean {
  const form = speakingVerb(ctx, verb);
  const next = ctx.words[verb + 1] ?? '';
  return Boolean(
    form && ((form.classes.has('that') && next === 'that') || (form.classes.has('to') && /^(?:that|to)$/.test(next))),
  );
}

/** "… and called the suit “a waste”". */
function marksAhead(ctx: Context, verb: number, max: number): boolean {
  for (let i = verb + 1; i < max && i < verb + 8; i++) if (ctx.pieceOf[i]! >= 0) return true;
  return false;
}

/** ", and Norway promptly *threatened* to do the same": an act of another. */
const actsPlainly = (ctx: Context, verb: number): boolean =>
  /^VB[DZP]$/.test(ctx.xpos(verb) ?? '') && (isVerbOfSaying(ctx, verb) || bringsClause(ctx, verb));

/** "Moor fired back: “…”": whatever the verb, words in marks are at hand. */
function bringsWords(ctx: Context, verb: number, max: number): boolean {
  if (!isVerbOfSaying(ctx, verb)) return false;
  for (let i = verb + 1; i < max && i < verb + 6; i++) {
    if ((ctx.pieceOf[i] ?? -1) >= 0) return /^[:,]$/.test(ctx.words[i - 1]!);
    if (/^[,.;]$/.test(ctx.words[i]!) && (ctx.pieceOf[i + 1] ?? -1) < 0) return false;
  }
  return false;
}

/** "… and accused the council": a second verb of the same speaker, in the same form as the first. */
export function sayingFollows(ctx: Context, i: number, max: number, from: number): boolean {
  let at = i;
  while (at < max && ctx.upos(at) === 'ADV') at++;
  if (
    at >= max ||
    !(isVerbOfSaying(ctx, at) || bringsClause(ctx, at)) ||
    (speakingVerb(ctx, at)?.classes.has('name') && !marksAhead(ctx, at, max)) ||
    verbGroup(ctx, at, i).negated
  )
    return false;
  if (from < 0) return /ing$/.test(ctx.words[at]!);
  return /ed$|^said$|^told$|^wrote$|^called$|s$|ing$/.test(ctx.words[at]!) && verbGroup(ctx, at, i).group === i;
}
