/** Who speaks in a direct quotation: an ordered list of rules, the first that answers wins. */
import { sourceAfter } from './according.ts';
import { LINKS, lightEnd, takesAddressee } from './alone.ts';
import { hasVerb } from './clauses.ts';
import type { Context, Piece } from './context.ts';
import { speakingVerb } from './cues.ts';
import { type Draft, wordsOf } from './draft.ts';
import { endOf, type Frame, frameAfter, frameBefore } from './frames.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isPersonal } from './people.ts';
import { type Speaker, speakerOf } from './speaker-of-verb.ts';
import { clauseSubject, subjectAfter, subjectBefore, verbGroup } from './subjects.ts';
import { isDate } from './time-words.ts';

type Answer = Pick<Draft, 'cue' | 'source' | 'antecedent' | 'confidence' | 'rule' | 'why'>;

interface Asked {
  ctx: Context;
  piece: Piece;
  before: Frame;
  after: Frame & { fresh: boolean };
}

function sourceOf(ctx: Context, verb: number, frame: Frame): Pick<Answer, 'source' | 'antecedent'> | undefined {
  const sentence = ctx.reading.sentences[ctx.reading.tokens[verb]!.sentence]!;
  const from = Math.min(frame.from, Math.max(sentence.first, verb - 60));
  const earlier = new Map<number, Speaker>();
  for (let i = sentence.first; i < verb; i++) {
    const said = speakingVerb(ctx, i) && speakerOf(ctx, i, sentence.first, frame.to, earlier);
    if (said) earlier.set(i, said);
  }
  const speaker = speakerOf(ctx, verb, from, frame.to, earlier);
  return speaker && { source: speaker.source, antecedent: speaker.antecedent };
}

/** Only an addressee, a place or a time may stand between the verb and the words: "told reporters in Oslo on Friday,". */
function onlyLightWords(ctx: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = ctx.upos(i);
    if (tag === 'VERB' && !/ing$/.test(ctx.words[i]!) && ctx.words[i - 1] !== 'to') return false;
    if (tag === 'AUX' || tag === 'SCONJ') return false;
    if (ctx.words[i] === ',' && to - i > 25) return false;
  }
  return to - from < 40;
}

/** "According to Moor, the samples show “…”": what only shows something in another's words is no speaker. */
function isReported(ctx: Context, source: NounPhrase | undefined, before: Frame): boolean {
  const opened = ctx.words[before.from] === 'according' && ctx.words[before.from + 1] === 'to';
  return opened && source !== undefined && !isPersonal(ctx, source);
}

/** "Moor said: “…”", "Moor told reporters on Friday that “…”" */
function saidBefore({ ctx, before }: Asked): Answer | undefined {
  for (let i = before.to - 1; i >= before.from; i--) {
    const form = speakingVerb(ctx, i);
    if (!form || form.classes.has('think')) continue;
    const end = ctx.words[before.to - 1]!;
    const direct =
      i === before.to - 1 || LINKS.has(end) || isDate(end) || lightEnd(ctx, i + 1, before.to, takesAddressee(form));
    const last = end === 'that' ? before.to - 1 : before.to;
    if (!direct || !onlyLightWords(ctx, i + 1, last)) return undefined;
    const inverted = i === before.from ? subjectAfter(ctx, i, before.to) : undefined;
    const found = inverted ? { source: inverted } : sourceOf(ctx, i, before);
    if (!found || isReported(ctx, found.source, before)) return undefined;
    return {
      ...found,
      cue: { first: i, last: i },
      confidence: 0.95,
      rule: 'said before',
      why: `“${ctx.words[i]}” before the words`,
    };
  }
  return undefined;
}

/** "“…,” said Moor", "“…,” Moor, who runs the port, said" */
function saidAfter({ ctx, piece, after }: Asked): Answer | undefined {
  if (after.fresh && endOf(ctx, piece) === 'stop') return undefined;
  let from = after.from;
  while (from < after.to && /^[,.;—–-]+$/.test(ctx.words[from]!)) from++;
  for (let i = from; i < Math.min(after.to, from + 40); i++) {
    if (!speakingVerb(ctx, i)) {
      if (ctx.words[i] === 'according' && ctx.words[i + 1] === 'to') return accordingTo(ctx, i, after);
      continue;
    }
    const cue = { first: i, last: i };
    const { group } = verbGroup(ctx, i, from);
    if (group === from) {
      const source = subjectAfter(ctx, i, after.to);
      if (source)
        return {
          source,
          cue,
          confidence: 0.95,
          rule: 'said after, verb first',
          why: `“${ctx.words[i]} ${wordsOf(ctx, source)}” after the words`,
        };
      continue;
    }
    const turned = i > from && ctx.words[i - 1] === ',' ? speakerOf(ctx, i, from, after.to, new Map()) : undefined;
    if (turned && turned.source.first === i + 1) {
      return {
        source: turned.source,
        cue,
        confidence: 0.85,
        rule: 'said after, verb first',
        why: `“${ctx.words[i]} ${wordsOf(ctx, turned.source)}” after the words`,
      };
    }
    const subject = subjectBefore(ctx, i, from);
    if (subject && subject.first - from <= 3) {
      return {
        source: subject,
        antecedent: subject.antecedent,
        cue,
        confidence: 0.95,
        rule: 'said after',
        why: `“${wordsOf(ctx, subject)} ${ctx.words[i]}” after the words`,
      };
    }
    return undefined;
  }
  return undefined;
}

function accordingTo(ctx: Context, i: number, frame: Frame): Answer | undefined {
  const source = sourceAfter(ctx, i + 2, frame.to);
  return (
    source && {
      source,
      cue: { first: i, last: i + 1 },
      confidence: 0.9,
      rule: 'according to',
      why: `“according to ${wordsOf(ctx, source)}”`,
    }
  );
}

/** "According to Moor, “…”", "as Moor put it, “…”" */
function accordingBefore({ ctx, before }: Asked): Answer | undefined {
  if (ctx.words[before.from] === 'according' && ctx.words[before.from + 1] === 'to')
    return accordingTo(ctx, before.from, before);
  for (let i = before.from; i + 1 < before.to; i++) {
    if (ctx.words[i] !== 'put' || ctx.words[i + 1] !== 'it') continue;
    const source = subjectBefore(ctx, i, before.from);
    return (
      source && {
        source,
        cue: { first: i, last: i + 1 },
        confidence: 0.9,
        rule: 'put it',
        why: `“${wordsOf(ctx, source)} put it”`,
      }
    );
  }
  return undefined;
}

/** "MOOR: We will see.": a transcript names the speaker inside the marks. */
function transcriptName({ ctx, piece }: Asked): Answer | undefined {
  const mark = piece.first + 1;
  let i = mark;
  while (i < piece.last && i < mark + 4 && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(ctx.reading.tokens[i]!.text)) i++;
  if (i === mark || ctx.words[i] !== ':') return undefined;
  return {
    source: { first: mark, last: i - 1, head: i - 1 },
    confidence: 0.9,
    rule: 'transcript',
    why: 'the name stands before the words, as in a transcript',
  };
}

/** "Moor was unmoved: “…”" */
function colonBefore({ ctx, before }: Asked): Answer | undefined {
  if (before.to - before.from < 2 || ctx.words[before.to - 1] !== ':') return undefined;
  const source = clauseSubject(ctx, before.from, before.to - 1);
  if (!source || !hasVerb(ctx, source.last + 1, before.to - 2)) return undefined;
  return {
    source,
    cue: { first: before.to - 1, last: before.to - 1 },
    confidence: 0.7,
    rule: 'colon before',
    why: `“${wordsOf(ctx, source)} …:” before the words`,
  };
}

/** In the order in which they are asked. */
export const DIRECT_RULES: readonly ((asked: Asked) => Answer | undefined)[] = [
  transcriptName,
  saidBefore,
  accordingBefore,
  saidAfter,
  colonBefore,
];

/** Asks the rules of the quotation's own sentence. */
export function ownSpeaker(ctx: Context, piece: Piece): Answer | undefined {
  const asked = { ctx, piece, before: frameBefore(ctx, piece), after: frameAfter(ctx, piece) };
  for (const rule of DIRECT_RULES) {
    const answer = rule(asked);
    if (answer) return answer;
  }
  return undefined;
}
