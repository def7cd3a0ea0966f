/** Scare quotes: marks on a term of the narration. Titles of works and nicknames are none. */
import { acrossOf } from './across.ts';
import type { Context, Piece } from './context.ts';
import { type Draft, wordsOf } from './draft.ts';
import { endOf, frameBefore } from './frames.ts';
import { clauseSubject } from './subjects.ts';
import { isTitle } from './titles.ts';

/** A term has at most so many words; longer ones are quotations whose speaker was not found. */
const LONGEST_TERM = 8;

/** Nouns that announce a name: "a ship called", "the song", "the word", "the slogan". */
const NAMING = new Set(
  `called named termed titled entitled dubbed nicknamed known song album film movie book novel play show series programme
   program magazine newspaper podcast game ship boat yacht blog column account hashtag operation code-named codenamed
   word term phrase name nickname letter letters acronym`.split(/\s+/),
);

/** Terms in marks that no statement holds, with whose word it is where the sentence has one who acts. */
export function findScare(ctx: Context, found: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const foundAcross = acrossOf(found);
  for (const piece of ctx.pieces) {
    if (piece.continues !== undefined || !isTerm(ctx, piece)) continue;
    if (foundAcross(piece).length > 0) continue;
    const source = ownerOf(ctx, piece);
    drafts.push({
      start: piece.start,
      end: piece.end,
      kind: 'scare',
      source,
      confidence: source ? 0.7 : 0.6,
      rule: 'term in marks',
      why: source
        ? `quotation marks on a term of the story, in a sentence about what ${wordsOf(ctx, source)} did`
        : 'quotation marks on a term of the story',
    });
  }
  return drafts;
}

function isTerm(ctx: Context, piece: Piece): boolean {
  const { tokens } = ctx.reading;
  const words = tokens.slice(piece.first, piece.last).filter((t) => /[\p{L}\p{N}]/u.test(t.text));
  if (
    words.length === 0 ||
    (words.length === 1 && !ownerOf(ctx, piece)) ||
    words.length > LONGEST_TERM ||
    isTitle(ctx, piece) ||
    endOf(ctx, piece) === 'question'
  )
    return false;
  // A capital inside running text is a name: the “Nightingale”, Anna “Annie” Berg.
  if (words.every((t) => /^\p{Lu}/u.test(t.text))) return false;
  for (let i = piece.first - 1; i >= piece.first - 4; i--) if (NAMING.has(ctx.words[i] ?? '')) return false;
  return true;
}

/** The one who acts in the sentence: "Pakistan sent drones to carry out “precision strikes”". */
function ownerOf(ctx: Context, piece: Piece) {
  const { from } = sentenceOf(ctx, piece);
  const frame = frameBefore(ctx, piece);
  const subject = clauseSubject(ctx, from, Math.max(frame.to, from));
  if (!subject || subject.last >= piece.first) return undefined;
  const mention = ctx.mentions[ctx.mentionOf[subject.head] ?? -1];
  return mention ? subject : undefined;
}

function sentenceOf(ctx: Context, piece: Piece): { from: number } {
  return { from: ctx.reading.sentences[ctx.reading.tokens[piece.first]!.sentence]!.first };
}
