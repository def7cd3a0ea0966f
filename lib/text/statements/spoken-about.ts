/** Who spoke last in a stretch of text, or whom it is about. */
import { sourceAfter } from './according.ts';
import type { Context } from './context.ts';
import { isVerbOfSaying } from './cues.ts';
import { type Draft, wordsOf } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isPersonal } from './people.ts';
import { speakerOf } from './speaker-of-verb.ts';
import { clauseSubject } from './subjects.ts';

/** A speaker found outside the quotation's own sentence. */
export type SharedAnswer = Pick<Draft, 'source' | 'antecedent' | 'sharesWith' | 'confidence' | 'rule' | 'why'>;

/** The last to speak in the sentence, else the person it is about. */
export function about(
  ctx: Context,
  from: number,
  to: number,
  what: string,
  confidence: number,
): SharedAnswer | undefined {
  const spoke = lastSpeaker(ctx, from, to);
  if (spoke) {
    return {
      ...spoke,
      confidence,
      rule: `speaker of the ${what} before`,
      why: `the ${what} before reports what ${wordsOf(ctx, spoke.source)} said`,
    };
  }
  const source = clauseSubject(ctx, from, to);
  if (!source || !isPersonal(ctx, source)) return undefined;
  return {
    source,
    confidence: confidence - 0.1,
    rule: `subject of the ${what} before`,
    why: `follows a ${what} about ${wordsOf(ctx, source)}`,
  };
}

function lastSpeaker(
  ctx: Context,
  from: number,
  to: number,
): { source: NounPhrase; antecedent?: NounPhrase | undefined } | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (ctx.words[i] === 'to' && ctx.words[i - 1] === 'according' && ctx.pieceOf[i]! < 0) {
      const source = sourceAfter(ctx, i + 1, to);
      if (source) return { source };
    }
    if (!isVerbOfSaying(ctx, i)) continue;
    const speaker = speakerOf(ctx, i, from, to, new Map());
    if (speaker && !speaker.passive) return { source: speaker.source, antecedent: speaker.antecedent };
  }
  return undefined;
}
