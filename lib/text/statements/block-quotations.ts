/** Who speaks in a quotation set as a block of its own: only whoever is named right before or right after it. */
import type { Context, Piece } from './context.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './draft.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { about } from './spoken-about.ts';

type Answer = Pick<Draft, 'source' | 'antecedent' | 'confidence' | 'rule' | 'why'>;

/** True where the piece opens a block that the page sets as a quotation. */
export function isBlockQuotation(ctx: Context, piece: Piece): boolean {
  const block = ctx.reading.blocks[piece.block]!;
  return block.kind === 'quotation' && piece.start === block.start;
}

/** "Moor wrote:¶", then "¶That is how Moor answered": nobody else speaks in the block between. */
export function speakerBeside(ctx: Context, block: number): Answer | undefined {
  return speakerBefore(ctx, block) ?? speakerAfter(ctx, block);
}

function speakerBefore(ctx: Context, block: number): Answer | undefined {
  const first = ctx.tokenAt(ctx.reading.blocks[block]!.start);
  if (first === 0 || ctx.words[first - 1] !== ':') return undefined;
  const before = ctx.reading.sentences[ctx.reading.tokens[first - 1]!.sentence]!;
  return about(ctx, before.first, before.last, 'paragraph', 0.7);
}

/** "That is how", "That was what", "So", "Thus", "With these words": what the sentence after a quotation looks back with. */
const LOOKS_BACK = /^(?:(?:that|this) (?:is|was|'s) (?:how|what|the way)|so|thus|with (?:these|those) words ,?) $/;

function speakerAfter(ctx: Context, block: number): Answer | undefined {
  const next = ctx.reading.blocks[block + 1];
  if (!next) return undefined;
  const first = ctx.tokenAt(next.start);
  for (let n = 1; n <= 4; n++) {
    if (!LOOKS_BACK.test(`${ctx.words.slice(first, first + n).join(' ')} `)) continue;
    const source = phraseStartingAt(ctx, first + n, ctx.tokenAt(next.end));
    if (!source) return undefined;
    const why = `“${ctx.words.slice(first, first + n).join(' ')} ${wordsOf(ctx, source)}” after the words`;
    return { source, confidence: 0.8, rule: 'looked back on', why };
  }
  return undefined;
}
