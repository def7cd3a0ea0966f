/** Reported statements around verbs of saying: before, after and around the verb. */
import { contentEnd, contentStart, trimEnd } from './content.ts';
import type { Context } from './context.ts';
import { isVerbOfSaying, speakingVerb } from './cues.ts';
import { type Draft, spanOf, wordsOf } from './draft.ts';
import { type Speaker, speakerOf } from './speaker-of-verb.ts';
import type { VerbForm } from './verbs.ts';

interface Said {
  ctx: Context;
  verb: number;
  form: VerbForm;
  speaker: Speaker;
  /** Tokens `[from, to)` of the sentence. */
  from: number;
  to: number;
  /** True where a direct quotation has this verb for its cue. */
  taken: boolean;
}

/** Tokens `first … last` (both included) are what was said. */
function draft(said: Said, first: number, last: number, rule: string, where: string): Draft[] {
  const { ctx, verb, speaker } = said;
  if (last < first) return [];
  return [
    {
      ...spanOf(ctx, first, last),
      kind: holdsPiece(ctx, first, last) ? 'mixed' : 'indirect',
      cue: { first: verb, last: verb },
      source: speaker.source,
      antecedent: speaker.antecedent,
      confidence: speaker.inherited ? 0.75 : 0.85,
      rule,
      why: `“${wordsOf(ctx, speaker.source)} … ${ctx.words[verb]}”, ${where}`,
    },
  ];
}

function holdsPiece(ctx: Context, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (ctx.pieceOf[i]! >= 0) return true;
  return false;
}

/** "accused the council of waste", "denied it": the statement starts at the verb. */
function actAndWords(said: Said): Draft[] | undefined {
  const { ctx, verb, form, to, speaker } = said;
  if (!form.classes.has('act') && !form.classes.has('name')) return undefined;
  const next = ctx.words[verb + 1] ?? '.';
  if (/^[.,;:!?]$/.test(next) || next === 'by')
    return speaker.passive
      ? draft(said, speaker.group, contentEnd(ctx, verb, to) - 1, 'act', 'the verb says what was done')
      : undefined;
  if (form.classes.has('say') && clauseFollows(ctx, verb, to)) return undefined;
  const end = contentEnd(ctx, verb + 1, to);
  return draft(said, verb, end - 1, 'act', 'the verb says what was done');
}

/** A that-clause, a colon or a quotation follows the verb. */
function clauseFollows(ctx: Context, verb: number, to: number): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + 12); i++) {
    if (ctx.words[i] === 'that' || ctx.words[i] === ':') return true;
    if (ctx.upos(i) === 'AUX' || ctx.upos(i) === 'VERB') return i > verb + 1 && ctx.words[i - 1] !== 'to';
    if (/^[,;]$/.test(ctx.words[i]!)) return false;
  }
  return false;
}

/** "Moor said [that] the dam was safe" */
function wordsAfter(said: Said): Draft[] | undefined {
  const { ctx, verb, form, to } = said;
  const start = contentStart(
    ctx,
    verb,
    to,
    form.classes.has('tell') || ['ask', 'warn', 'advise', 'show'].includes(form.base),
  );
  if (start === undefined) return undefined;
  const end = contentEnd(ctx, start, to);
  if (end - start < 2 && ctx.pieceOf[start]! < 0) return undefined;
  if (said.taken && ctx.pieceOf[start]! >= 0) return undefined;
  return draft(said, start, end - 1, 'said, words after', 'before the words');
}

/** "The dam was safe, Moor said" — and what goes on after it. */
function wordsBefore(said: Said): Draft[] | undefined {
  const { ctx, verb, speaker, from, to } = said;
  const begin = Math.min(speaker.source.first, speaker.group);
  const comma = begin - 1;
  if (comma <= from || ctx.words[comma] !== ',' || speaker.inherited) return undefined;
  const start = clauseBefore(ctx, from, comma);
  if (start === undefined) return undefined;
  const first = draft(said, start, trimEnd(ctx, start, comma) - 1, 'said, words before', 'after the words');
  const tail = Math.max(verb, speaker.source.last) + 1;
  if (ctx.words[tail] !== ',' || tail + 3 >= to || isVerbOfSaying(ctx, tail + 1)) return first;
  const end = contentEnd(ctx, tail + 1, to);
  return [...first, ...draft(said, tail + 1, end - 1, 'said, words around', 'amid the words')];
}

/** The clause that ends at the comma: it has a verb and is no mere adverbial. */
function clauseBefore(ctx: Context, from: number, comma: number): number | undefined {
  let start = from;
  while (start < comma && (ctx.words[start] === 'but' || ctx.words[start] === 'and')) start++;
  if (comma - start < 3) return undefined;
  for (let i = start; i < comma; i++) {
    if (ctx.pieceOf[i]! >= 0) return start;
    const tag = ctx.upos(i);
    if ((tag === 'VERB' && !/ing$/.test(ctx.words[i]!)) || tag === 'AUX')
      return startsAside(ctx, start) ? undefined : start;
  }
  return undefined;
}

/** "When asked, …", "In a letter seen by …, …" */
function startsAside(ctx: Context, first: number): boolean {
  const tag = ctx.upos(first);
  return tag === 'SCONJ' || (tag === 'ADP' && ctx.words[first] !== 'at') || /ing$/.test(ctx.words[first]!);
}

/** In the order in which they are asked. */
const REPORTED_RULES: readonly ((said: Said) => Draft[] | undefined)[] = [wordsBefore, actAndWords, wordsAfter];

/** Reported statements of all sentences; `taken` are the cues of direct quotations. */
export function findReported(ctx: Context, taken: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of ctx.reading.sentences) {
    const speakers = new Map<number, Speaker>();
    for (let verb = sentence.first; verb < sentence.last; verb++) {
      const form = speakingVerb(ctx, verb);
      if (!form) continue;
      const speaker = speakerOf(ctx, verb, sentence.first, sentence.last, speakers);
      if (!speaker) continue;
      speakers.set(verb, speaker);
      if (speaker.negated || (speaker.passive && !form.classes.has('act'))) continue;
      const said = { ctx, verb, form, speaker, from: sentence.first, to: sentence.last, taken: taken.has(verb) };
      for (const rule of REPORTED_RULES) {
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
