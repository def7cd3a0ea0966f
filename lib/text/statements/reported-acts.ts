/** Statements that start at the verb: "accused …", "denied …", "called it …". */

import { isAct } from './act-verbs.ts';
import { contentEnd, objectEnd } from './content-end.ts';
import type { Context, Piece } from './context.ts';
import type { Draft } from './draft.ts';
import { endOf } from './frames.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { draft, type Said } from './said.ts';

/** "accused the council of waste", "denied it": the statement starts at the verb. */
export function actAndWords(said: Said): Draft[] | undefined {
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
  const clause = next === 'that' || (form.base === 'deny' && /ing$/.test(next));
  return draft(said, verb, objectEnd(ctx, verb, to) - 1, 'act', 'the verb says what was done').map((d) => ({
    ...d,
    clause,
  }));
}

/** "dubbed “the long night”", "described as “a mistake”": the words in marks are the whole content. */
function namedInMarks(ctx: Context, verb: number, to: number): Piece | undefined {
  let i = verb + 1;
  while (i < to && ctx.pieceOf[i]! < 0 && /^(?:this|that|as)$/.test(ctx.words[i]!)) i++;
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

/** "was told by Moor that the dam was safe", "warned by the council to leave": what stands behind the one who told. */
function toldBy(said: Said): Draft[] {
  const { ctx, form, to, speaker } = said;
  const start = speaker.source.last + 1;
  const opener = ctx.words[start] ?? '.';
  if (!form.classes.has('tell') || !(opener === 'that' || (opener === 'to' && ctx.xpos(start + 1) === 'VB'))) return [];
  const first = opener === 'that' ? start + 1 : start;
  return draft(said, first, contentEnd(ctx, first, to) - 1, 'told by', 'done by the one named after “by”');
}

/** "The plan was condemned by the union [as a gift]": the one spoken of, the verb, and what follows the speaker. */
export function passiveAct(said: Said): Draft[] | undefined {
  const { ctx, verb, form, from, to, speaker } = said;
  if (!speaker.passive) return undefined;
  if (!isAct(ctx, verb, form) && !form.classes.has('name')) return toldBy(said);
  const patient = phraseEndingAt(ctx, speaker.group - 1, from);
  const end = contentEnd(ctx, verb + 1, to);
  const last = end - 1 > speaker.source.last + 1 ? end - 1 : verb;
  return draft(said, patient?.first ?? verb, last, 'act, passive', 'done by the one named after “by”');
}
