/** Reported clauses after a verb of saying. */
import { hasVerb, isClause } from './clauses.ts';
import { contentEnd, objectEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { draft, type Said } from './said.ts';

/** "Moor said [that] the dam was safe" */
export function wordsAfter(said: Said): Draft[] | undefined {
  const { ctx, verb, form, to } = said;
  if (form.classes.has('quote') && form.classes.size === 1) return undefined;
  const ordered = form.classes.has('tell') && !said.taken ? ordersTo(said) : undefined;
  if (ordered) return ordered;
  // "Not so, says Moor: the bridge is open"
  const behind = said.speaker.source.first === verb + 1 && ctx.words[said.speaker.source.last + 1] === ':';
  const start = contentStart(
    ctx,
    behind ? said.speaker.source.last : verb,
    to,
    form.classes.has('tell') || ADDRESSED.has(form.base),
  );
  if (start === undefined) return undefined;
  const whole = contentEnd(ctx, start, to);
  // "announced his resignation | shortly after …": a thing, no clause.
  const end =
    hasVerb(ctx, start, whole - 1) && ctx.words[start - 1] === 'that'
      ? whole
      : isClause(ctx, start, headEnd(ctx, start, whole))
        ? whole
        : objectEnd(ctx, start - 1, to);
  if (end <= start || !mayFollow(said, start, end)) return undefined;
  return draft(said, start, end - 1, 'said, words after', 'before the words');
}

/** "told her engineers to open the gates": what somebody is to do. */
function ordersTo(said: Said): Draft[] | undefined {
  const { ctx, verb, to } = said;
  const whom = phraseStartingAt(ctx, verb + 1, to);
  if (!whom || ctx.words[whom.last + 1] !== 'to' || ctx.xpos(whom.last + 2) !== 'VB') return undefined;
  return draft(said, verb + 1, objectEnd(ctx, whom.last + 1, to) - 1, 'told to', 'before the words');
}

/** Up to the first comma or subordinate word: is there a verb by then? */
function headEnd(ctx: Context, start: number, end: number): number {
  for (let i = start; i < end; i++) if (/^(?:,|after|before|when|while|which|who)$/.test(ctx.words[i]!)) return i;
  return end;
}

const ADDRESSED = new Set(['ask', 'warn', 'advise', 'show']);

/** What each class of verbs wants to have after it. */
function mayFollow({ ctx, verb, form, speaker, taken }: Said, start: number, end: number): boolean {
  const marked = ctx.words[start - 1] === 'that' || ctx.words[start - 1] === ':';
  if (marked && end - start > 1) return true;
  if (ctx.pieceOf[start]! >= 0) return !taken;
  if (taken || end - start < 2) return false;
  const opener = /^(?:how|why|whether|what)$/.test(ctx.words[start]!);
  if (form.classes.has('say') && start === verb + 1 && ctx.upos(start) !== 'ADP' && ctx.upos(start) !== 'SCONJ')
    return true;
  if (opener) return true;
  // "…, which Moor said had failed"
  const gap = /^(?:which|that|who|what)$/.test(ctx.words[speaker.source.first - 1] ?? '');
  if (gap && start === verb + 1 && /^(?:AUX|VERB)$/.test(ctx.upos(start))) return true;
  const clause = ['say', 'clause', 'tell', 'think'] as const;
  return clause.some((group) => form.classes.has(group)) && isClause(ctx, start, end);
}
