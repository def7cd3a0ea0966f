/** Which words of an article are cues: verbs of saying, told from nouns and names of the same form. */
import type { Context } from './context.ts';
import { type VerbForm, verbOf } from './verbs.ts';

/** The verb of saying at token `i`, outside all marks. */
export function speakingVerb(ctx: Context, i: number): VerbForm | undefined {
  const form = verbOf(ctx.words[i] ?? '');
  if (!form || ctx.pieceOf[i]! >= 0 || ctx.upos(i) !== 'VERB') return undefined;
  return form;
}

/** A verb that says, tells or does by words; not one of thinking. */
export function isVerbOfSaying(ctx: Context, i: number): boolean {
  const classes = speakingVerb(ctx, i)?.classes;
  return (
    classes !== undefined && (classes.has('say') || classes.has('tell') || classes.has('act') || classes.has('name'))
  );
}
