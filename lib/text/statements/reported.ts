/** Reported statements around verbs of saying: before, after and around the verb. */
import { contentEnd, contentStart, endsWithComma, objectEnd, trimEnd } from './content.ts';
import type { Context, Piece } from './context.ts';
import { isAct, isVerbOfSaying, speakingVerb } from './cues.ts';
import { type Draft, spanOf, wordsOf } from './draft.ts';
import { endOf } from './frames.ts';
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
  if (!isAct(ctx, verb, form) && !form.classes.has('name')) return undefined;
  const next = ctx.words[verb + 1] ?? '.';
  if (speaker.passive) return undefined;
  if (/^[.,;:!?—–-]+$/.test(next) || verb + 1 >= to) return undefined;
  if (said.taken) return undefined;
  const piece = namedInMarks(ctx, verb, to);
  if (piece)
    return [
      {
        ...draft(said, piece.first, piece.last - 1, 'named in marks', 'right before the marks')[0]!,
        start: piece.start,
        end: piece.end,
        kind: 'direct',
        piece: piece.index,
      },
    ];
  return draft(said, verb, objectEnd(ctx, verb, to) - 1, 'act', 'the verb says what was done');
}

/** "called it “a mistake”", "dubbed “the long night”": the words in marks are the whole content. */
function namedInMarks(ctx: Context, verb: number, to: number): Piece | undefined {
  let i = verb + 1;
  while (i < to && ctx.pieceOf[i]! < 0 && /^(?:it|him|her|them|this|that|as)$/.test(ctx.words[i]!)) i++;
  const piece = ctx.pieces[ctx.pieceOf[i] ?? -1];
  if (!piece || piece.first !== i || i > verb + 3) return undefined;
  const next = ctx.words[piece.last] ?? '.';
  return piece.last >= to ||
    /^[.,;:!?—–-]+$/.test(next) ||
    ['and', 'but'].includes(next) ||
    endOf(ctx, piece) !== 'none'
    ? piece
    : undefined;
}

/** "was accused by the council of waste": from the verb to the clause's end. */
function passiveAct(said: Said): Draft[] | undefined {
  const { ctx, verb, form, to, speaker } = said;
  if (!speaker.passive) return undefined;
  if (!isAct(ctx, verb, form) && !form.classes.has('name')) return [];
  return draft(said, verb, contentEnd(ctx, verb + 1, to) - 1, 'act, passive', 'done by the one named after “by”');
}

/** "Moor said [that] the dam was safe" */
function wordsAfter(said: Said): Draft[] | undefined {
  const { ctx, verb, form, to } = said;
  if (form.classes.has('quote') && form.classes.size === 1) return undefined;
  const start = contentStart(ctx, verb, to, form.classes.has('tell') || ADDRESSED.has(form.base));
  if (start === undefined) return undefined;
  const end = contentEnd(ctx, start, to);
  if (end <= start || !mayFollow(said, start, end)) return undefined;
  return draft(said, start, end - 1, 'said, words after', 'before the words');
}

const ADDRESSED = new Set(['ask', 'warn', 'advise', 'show']);

/** What each class of verbs wants to have after it. */
function mayFollow({ ctx, verb, form, taken }: Said, start: number, end: number): boolean {
  const marked = ctx.words[start - 1] === 'that' || ctx.words[start - 1] === ':';
  if (marked && end - start > 1) return true;
  if (ctx.pieceOf[start]! >= 0) return !taken;
  if (taken || end - start < 2) return false;
  const opener = /^(?:how|why|whether|what)$/.test(ctx.words[start]!);
  if (form.classes.has('say') && start === verb + 1 && ctx.upos(start) !== 'ADP' && ctx.upos(start) !== 'SCONJ')
    return true;
  if (opener) return true;
  const clause = ['say', 'clause', 'tell', 'think'] as const;
  return clause.some((group) => form.classes.has(group)) && isClause(ctx, start, end);
}

/** A subject comes first and a finite verb after it. */
function isClause(ctx: Context, start: number, end: number): boolean {
  const first = ctx.upos(start);
  if (ctx.upos(start) === 'ADP' && !ctx.words.slice(start, end).includes(',')) return false;
  if ((first === 'VERB' && !/ing$/.test(ctx.words[start]!)) || first === 'PUNCT' || first === 'AUX') return false;
  for (let i = start + 1; i < end; i++) {
    if (ctx.pieceOf[i]! >= 0) return true;
    const tag = ctx.upos(i);
    if (tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(ctx.words[i]!) && ctx.words[i - 1] !== 'to')) return true;
  }
  return false;
}

/** First token of speaker and verb, a small "as" included: "…, as Moor said". */
function beginOf({ ctx, speaker, from }: Said): number {
  const begin = Math.min(speaker.source.first, speaker.group);
  return begin - 2 > from && ctx.words[begin - 1] === 'as' ? begin - 1 : begin;
}

const isComma = (ctx: Context, i: number) => ctx.words[i] === ',' || endsWithComma(ctx, i);

/** "The dam was safe, Moor said" — and what goes on after it. */
function wordsBefore(said: Said): Draft[] | undefined {
  const { ctx, verb, speaker, form, from, to } = said;
  const begin = beginOf(said);
  const comma = begin - 1;
  if (comma <= from || !isComma(ctx, comma) || said.taken || speaker.inherited || speaker.antecedent || speaker.passive)
    return undefined;
  if (['who', 'which', 'that'].includes(ctx.words[speaker.source.first]!)) return undefined;
  if (!form.classes.has('say') && !form.classes.has('clause') && !form.classes.has('tell') && !form.classes.has('that'))
    return undefined;
  const tail = Math.max(verb, speaker.source.last) + 1;
  const start = clauseBefore(ctx, from, comma);
  const ends = tail >= to || /^[.!?)]$/.test(ctx.words[tail]!);
  if (start === undefined || !(ends || ctx.words[tail] === ',' || !wordsAfter({ ...said, taken: true })?.length))
    return undefined;
  if (!ends && ctx.words[tail] !== ',' && wordsAfter(said)?.length) return undefined;
  const first = draft(said, start, trimEnd(ctx, start, comma) - 1, 'said, words before', 'after the words');
  if (ctx.words[tail] !== ',' || tail + 3 >= to || isVerbOfSaying(ctx, tail + 1) || ctx.pieceOf[tail + 1]! >= 0)
    return first;
  const end = contentEnd(ctx, tail + 1, to);
  return [...first, ...draft(said, tail + 1, end - 1, 'said, words around', 'amid the words')];
}

/** "The port, Moor said, was safe": the speaker stands inside one clause. */
function wordsAround(said: Said): Draft[] | undefined {
  const { ctx, verb, speaker, from, to } = said;
  const begin = Math.min(speaker.source.first, speaker.group);
  const tail = Math.max(verb, speaker.source.last) + 1;
  if (begin - 1 <= from || ctx.words[begin - 1] !== ',' || ctx.words[tail] !== ',' || speaker.inherited)
    return undefined;
  if (speaker.antecedent || speaker.passive || begin - from > 30) return undefined;
  const tag = ctx.upos(tail + 1);
  const start = ctx.words[from] === 'but' || ctx.words[from] === 'and' ? from + 1 : from;
  if (tail + 2 >= to || !(tag === 'VERB' || tag === 'AUX' || ctx.pieceOf[tail + 1]! >= 0)) return undefined;
  if (/ing$/.test(ctx.words[tail + 1]!)) return undefined;
  return draft(said, start, contentEnd(ctx, tail + 1, to) - 1, 'said, inside the words', 'inside the words');
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
const REPORTED_RULES: readonly ((said: Said) => Draft[] | undefined)[] = [
  passiveAct,
  wordsAround,
  wordsBefore,
  actAndWords,
  wordsAfter,
];

/** "Moor, who said …, left": a relative clause ends where the main verb follows a comma, or at the second dash. */
function relativeEnd(ctx: Context, verb: number, { source }: Speaker, max: number): number {
  if (!['who', 'which'].includes(ctx.words[source.first]!)) return max;
  const opener = ctx.words[source.first - 1] ?? '';
  for (let i = verb + 1; i < max; i++) {
    if (ctx.pieceOf[i]! >= 0) continue;
    if (/^[-—–]+$/.test(opener) && ctx.words[i] === opener) return i;
    const tag = ctx.upos(i + 1);
    if (opener === ',' && ctx.words[i] === ',' && (tag === 'AUX' || tag === 'VERB') && !/ing$/.test(ctx.words[i + 1]!))
      return i;
  }
  return max;
}

/** The writer's own "I think" and "you know" are nobody's statement; nor is what a bare "that" does. */
function mayBeSource(ctx: Context, { source }: Speaker): boolean {
  return source.first !== source.last || !/^(?:i|we|you|that|what)$/.test(ctx.words[source.first]!);
}

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
      if (speaker.negated || !mayBeSource(ctx, speaker)) continue;
      const to = relativeEnd(ctx, verb, speaker, sentence.last);
      const said = { ctx, verb, form, speaker, from: sentence.first, to, taken: taken.has(verb) };
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
