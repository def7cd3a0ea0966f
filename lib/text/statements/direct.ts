/** Who speaks in a direct quotation: an ordered list of rules, the first that answers wins. */
import { LINKS, lightEnd, takesAddressee } from './alone.ts';
import type { Answer, Asked } from './asked.ts';
import type { Context, Piece } from './context.ts';
import { speakingVerb } from './cues.ts';
import { accordingBefore, accordingTo, colonBefore, transcriptName } from './direct-without-verb.ts';
import { wordsOf } from './draft.ts';
import { endOf, type Frame, frameAfter, frameBefore } from './frames.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isPersonal } from './people.ts';
import type { Speaker } from './speaker.ts';
import { speakerOf } from './speaker-of-verb.ts';
import { subjectAfter, subjectBefore, verbGroup } from './subjects.ts';
import { isDate } from './time-words.ts';

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
