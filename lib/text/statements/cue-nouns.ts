/** Nouns that carry what is said: "Moor's warning that the dam may fail", "a claim by the guild that …". */
import { mainVerbAfter } from './clauses.ts';
import { contentEnd } from './content-end.ts';
import type { Context } from './context.ts';
import { type Draft, spanOf, wordsOf } from './draft.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';

const NOUNS = new Set(
  `claim claims warning warnings promise promises pledge pledges allegation allegations assertion assertions accusation
   accusations argument announcement prediction predictions demand demands suggestion suggestions insistence admission
   statement statements contention complaint complaints assurance assurances assessment conclusion charge charges`.split(
    /\s+/,
  ),
);

const OWNERS = new Set(['his', 'her', 'its', 'their']);

/** Reported statements behind such nouns, where the words before or after them say whose they are. */
export function findNounCues(ctx: Context): Draft[] {
  const drafts: Draft[] = [];
  for (const { first: from, last: to } of ctx.reading.sentences) {
    for (let noun = from + 1; noun + 3 < to; noun++) {
      if (!NOUNS.has(ctx.words[noun]!) || ctx.upos(noun) !== 'NOUN' || ctx.pieceOf[noun]! >= 0) continue;
      const owned = ownerOf(ctx, noun, from, to);
      const that = owned ? owned.behind : noun + 1;
      if (!owned || ctx.words[that] !== 'that' || ctx.upos(that) !== 'SCONJ') continue;
      const end = contentEnd(ctx, that + 1, mainVerbAfter(ctx, that + 1, to) ?? to);
      if (end - that < 4) continue;
      drafts.push({
        ...spanOf(ctx, that + 1, end - 1),
        kind: ctx.pieceOf.subarray(that + 1, end).some((p) => p >= 0) ? 'mixed' : 'indirect',
        cue: { first: noun, last: noun },
        source: owned.source,
        confidence: 0.75,
        rule: 'noun of saying',
        why: `“${wordsOf(ctx, owned.source)} … ${ctx.words[noun]} that”`,
      });
    }
  }
  return drafts;
}

/** Whose words they are, and the token behind: "Moor's claim", "her claim", "a claim by Moor". */
function ownerOf(
  ctx: Context,
  noun: number,
  from: number,
  to: number,
): { source: NounPhrase; behind: number } | undefined {
  if (ctx.words[noun + 1] === 'by' || ctx.words[noun + 1] === 'from') {
    const source = phraseStartingAt(ctx, noun + 2, to);
    return source && { source, behind: source.last + 1 };
  }
  let at = noun - 1;
  while (at > from && ctx.upos(at) === 'ADJ') at--;
  if (OWNERS.has(ctx.words[at]!)) return { source: { first: at, last: at, head: at }, behind: noun + 1 };
  if (!/^['’]s?$/.test(ctx.words[at]!) || at - 1 < from) return undefined;
  const source = phraseEndingAt(ctx, at - 1, from);
  return source && { source, behind: noun + 1 };
}
