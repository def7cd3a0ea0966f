/** Reported statements around verbs of saying. */
import { bareAct } from './bare-acts.ts';
import { mainVerbAfter } from './clauses.ts';
import type { Context } from './context.ts';
import { speakingVerb } from './cues.ts';
import type { Draft } from './draft.ts';
import { isLight, lightAct } from './light-verbs.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { isPersonal } from './people.ts';
import { actAndWords, passiveAct } from './reported-acts.ts';
import { wordsAfter } from './reported-words.ts';
import type { Said } from './said.ts';
import type { Speaker } from './speaker.ts';
import { speakerOf } from './speaker-of-verb.ts';
import type { VerbForm } from './verbs.ts';
import { wordsAround, wordsBefore } from './words-before.ts';

/** In the order in which they are asked. */
const REPORTED_RULES: readonly ((said: Said) => Draft[] | undefined)[] = [
  passiveAct,
  bareAct,
  wordsAround,
  wordsBefore,
  actAndWords,
  wordsAfter,
];

/** "Moor, who said …, left": a relative clause ends where the main verb follows a comma, or at the second dash. */
function relativeEnd(ctx: Context, verb: number, { source }: Speaker, max: number): number {
  if (!['who', 'which'].includes(ctx.words[source.first]!)) return max;
  const opener = ctx.words[source.first - 1] ?? '';
  if (!/^[-—–,(]$/.test(opener)) return mainVerbAfter(ctx, verb + 1, max) ?? max;
  for (let i = verb + 1; i < max; i++) {
    if (ctx.pieceOf[i]! >= 0) continue;
    if (/^[-—–]+$/.test(opener) && ctx.words[i] === opener) return i;
    const tag = ctx.upos(i + 1);
    if (opener === ',' && ctx.words[i] === ',' && (tag === 'AUX' || tag === 'VERB') && !/ing$/.test(ctx.words[i + 1]!))
      return i;
  }
  return max;
}

const FRONTED = /^(?:after|when|while|although|though|since|because|whereas|if)$/;

/** "After the cooks said they would leave, the head resigned": the clause in front ends where the main clause begins. */
function frontedEnd(ctx: Context, verb: number, { source }: Speaker, from: number, to: number): number {
  if (!FRONTED.test(ctx.words[from]!) || source.first !== from + 1) return to;
  for (let i = verb + 2; i < to - 2; i++) {
    if (ctx.words[i] !== ',' || ctx.pieceOf[i]! >= 0) continue;
    const subject = phraseStartingAt(ctx, i + 1, to);
    const tag = subject && ctx.xpos(subject.last + 1);
    if (tag && /^(?:VBD|VBZ|VBP|MD|RB)$/.test(tag)) return i;
  }
  return to;
}

/** The writer's own "I think" and "you know" are nobody's statement; nor is what a bare "that" does. */
function mayBeSource(ctx: Context, { source }: Speaker): boolean {
  return source.first !== source.last || !/^(?:i|we|you|that|what)$/.test(ctx.words[source.first]!);
}

/** "threatened to call …", "promised to demand …": the first verb is the act, the second its content. */
function isPartOfAct(ctx: Context, verb: number, { infinitive, group }: Speaker): boolean {
  const to = infinitive ? group : verb;
  return ctx.words[to] === 'to' && (speakingVerb(ctx, to - 1)?.classes.has('to') ?? false);
}

/** "called on the mayor to *ask* for a vote": what the act wants done is part of it. */
function isAskedFor(ctx: Context, verb: number, drafts: readonly Draft[]): boolean {
  const before = drafts.at(-1);
  return (
    before !== undefined &&
    before.rule === 'act' &&
    before.start < ctx.reading.tokens[verb]!.start &&
    ctx.reading.tokens[verb]!.end < before.end
  );
}

/** "who asked not to be named": why no name is printed, no statement. */
function hidesName(ctx: Context, verb: number): boolean {
  const next = ctx.words.slice(verb + 1, verb + 9).join(' ');
  return (
    /^(?:ask|request|insist|demand|speak|spoke|decline)/.test(ctx.words[verb]!) &&
    /^(?:(?:that )?(?:not to|he not|she not|they not|his name not|her name not|their names? not|to not) be (?:further )?(?:named|identified|quoted)|to be (?:named|identified|quoted)|to (?:remain|stay) anonymous|(?:on )?(?:condition of )?anonymity)\b/.test(
      next,
    )
  );
}

/** "According to Moor, the samples show that …": in another's words a thing says nothing of its own. */
function onlyShows(ctx: Context, first: number, { source }: Speaker): boolean {
  return ctx.words[first] === 'according' && ctx.words[first + 1] === 'to' && !isPersonal(ctx, source);
}

const LIGHT_FORM: VerbForm = { base: '', classes: new Set() };

/** Reported statements of all sentences; `taken` are the cues of direct quotations. */
export function findReported(ctx: Context, taken: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of ctx.reading.sentences) {
    const speakers = new Map<number, Speaker>();
    for (let verb = sentence.first; verb < sentence.last; verb++) {
      const light = isLight(ctx, verb);
      const form = light ? LIGHT_FORM : speakingVerb(ctx, verb);
      if (!form) continue;
      const speaker = speakerOf(ctx, verb, sentence.first, sentence.last, speakers);
      if (!speaker) continue;
      speakers.set(verb, speaker);
      if (speaker.negated || !mayBeSource(ctx, speaker)) continue;
      if (speaker.infinitive && isAskedFor(ctx, verb, drafts)) continue;
      if (isPartOfAct(ctx, verb, speaker) || hidesName(ctx, verb) || onlyShows(ctx, sentence.first, speaker)) continue;
      const to = frontedEnd(ctx, verb, speaker, sentence.first, relativeEnd(ctx, verb, speaker, sentence.last));
      const said = { ctx, verb, form, speaker, from: sentence.first, to, taken: taken.has(verb) };
      for (const rule of light ? [lightAct] : REPORTED_RULES) {
        const found = rule(said);
        if (found) {
          drafts.push(...found);
          break;
        }
      }
    }
  }
  return drafts;
}
