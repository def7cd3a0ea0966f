/** The speaker of a verb of saying: its own subject, or that of the verb it hangs on. */
import type { Context } from './context.ts';
import { inherited } from './inherited-speaker.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { closesOwnAside, isPassive } from './passive.ts';
import type { Speaker } from './speaker.ts';
import { subjectAfter, subjectBefore, verbGroup } from './subjects.ts';

/** Who speaks by the verb, in the sentence whose tokens are `[from, to)`; `earlier` are speakers of verbs further left. */
export function speakerOf(
  ctx: Context,
  verb: number,
  from: number,
  to: number,
  earlier: ReadonlyMap<number, Speaker>,
): Speaker | undefined {
  const verbs = verbGroup(ctx, verb, from);
  const passive = isPassive(ctx, verb, verbs.group, from);
  const flags = { ...verbs, passive };
  // "Asked whether it was safe, Moor said": nobody is named who asked
  if (
    verb === from &&
    /^(?:asked|pressed|questioned|told|challenged)$/.test(ctx.words[verb]!) &&
    ctx.words[verb + 1] !== ':'
  )
    return byAgent(ctx, verb, to, { ...flags, passive: true });
  if (passive) return byAgent(ctx, verb, to, flags);
  const turned = inverted(ctx, verb, verbs.group, from, to);
  if (turned) return { source: turned, ...flags, inherited: false };
  if (finite(ctx, verb, verbs)) {
    const own = subjectBefore(ctx, verb, from);
    if (own) return { source: own, antecedent: own.antecedent, ...flags, inherited: false };
  }
  const absolute = withSubject(ctx, verb, from) ?? controlled(ctx, verb, verbs, from);
  if (absolute) return { source: absolute, ...flags, inherited: false };
  return inherited(ctx, verb, from, to, earlier, flags);
}

/** Not "saying" alone, nor "to say": those lean on another verb's subject. */
function finite(ctx: Context, verb: number, verbs: { group: number; infinitive: boolean }): boolean {
  if (verbs.infinitive) return false;
  if (!/ing$/.test(ctx.words[verb]!)) return true;
  for (let i = verbs.group; i < verb; i++) if (ctx.upos(i) === 'AUX') return true;
  return false;
}

const PERSONAL = /^(?:i|he|she|it|we|they)$/;
/** "…, asked both parties *to* wait": the asked, not the asking. */
const ASKED_WHAT = /^(?:to|not|for|about|whether|if|why|how|what|when|where|who)$/;

/** "…, said Moor" and "Said Moor: …": the subject after the verb. */
function inverted(ctx: Context, verb: number, group: number, from: number, to: number): NounPhrase | undefined {
  if (
    group !== verb ||
    !/^(?:said|say|says|added|wrote|asked|argued|noted|explained|adds|notes|writes)$/.test(ctx.words[verb]!)
  )
    return undefined;
  if (verb > from && ctx.words[verb - 1] !== ',' && ctx.pieceOf[verb - 1]! < 0) return undefined;
  const phrase = subjectAfter(ctx, verb, to);
  if (!phrase) return undefined;
  const next = phrase.last + 1 < to ? ctx.words[phrase.last + 1]! : '.';
  if (ctx.words[verb] === 'asked' && ASKED_WHAT.test(next)) return undefined;
  // "The mayor, Ada Moor, said he woke", "…, said Ms Berg “slept”": the clause of what is said
  const stops = /^[.,;:!?(—–-]+$/.test(next);
  if (!stops && (PERSONAL.test(ctx.words[phrase.head]!) || ctx.pieceOf[phrase.last + 1]! >= 0)) return undefined;
  const goesOn = ctx.upos(phrase.last + 1) === 'VERB' || ctx.upos(phrase.last + 1) === 'AUX';
  if (!stops && !goesOn && clauseGoesOn(ctx, phrase.last + 1, to) && closesOwnAside(ctx, verb, from)) return undefined;
  return stops || !goesOn ? phrase : undefined;
}

/** "his engineers and other people *show* that": a finite verb before the clause ends. */
function clauseGoesOn(ctx: Context, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 20; i++) {
    if (/^[.,;:!?(—–]$/.test(ctx.words[i]!) || ctx.pieceOf[i]! >= 0) return false;
    if (/^(?:who|which|after|before|when|while|as|because|if)$/.test(ctx.words[i]!)) return false;
    if (ctx.upos(i) === 'AUX' || /^(?:VBD|VBZ|VBP|MD)$/.test(ctx.xpos(i) ?? '')) return true;
  }
  return false;
}

/** "… with half of them saying": the phrase between "with" and the verb. */
function withSubject(ctx: Context, verb: number, from: number): NounPhrase | undefined {
  if (!/ing$/.test(ctx.words[verb]!) || ctx.words[verb - 1] === ',') return undefined;
  const phrase = verb - 1 >= from ? phraseEndingAt(ctx, verb - 1, from) : undefined;
  return phrase && ctx.words[phrase.first - 1] === 'with' ? phrase : undefined;
}

const CONTROL =
  /^(?:prompt|urg|lead|led|caus|forc|allow|ask|told|tell|want|press|push|requir|encourag|invit|expect|order|persuad|enabl|caution|advis|get|help)/;

/** "prompted Moor to deny": the object of the first verb does the second. */
function controlled(
  ctx: Context,
  verb: number,
  verbs: { group: number; infinitive: boolean },
  from: number,
): NounPhrase | undefined {
  if (!verbs.infinitive) return undefined;
  const to = verb - 1;
  const phrase = to - 1 >= from ? phraseEndingAt(ctx, to - 1, from) : undefined;
  return phrase && CONTROL.test(ctx.words[phrase.first - 1] ?? '') ? phrase : undefined;
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
