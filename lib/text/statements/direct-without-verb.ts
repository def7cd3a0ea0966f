/** Who speaks in a direct quotation where no verb of saying stands beside it. */
import { sourceAfter } from './according.ts';
import type { Answer, Asked } from './asked.ts';
import { hasVerb } from './clauses.ts';
import type { Context } from './context.ts';
import { wordsOf } from './draft.ts';
import type { Frame } from './frames.ts';
import { clauseSubject, subjectBefore } from './subjects.ts';

/** "“…,” according to Moor" */
export function accordingTo(ctx: Context, i: number, frame: Frame): Answer | undefined {
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
export function accordingBefore({ ctx, before }: Asked): Answer | undefined {
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
export function transcriptName({ ctx, piece }: Asked): Answer | undefined {
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
export function colonBefore({ ctx, before }: Asked): Answer | undefined {
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
