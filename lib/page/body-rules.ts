import { closingLines, linkSections, openingLines } from './end-matter.ts';
import { afterTheEnd, lineReason } from './line-rules.ts';
import { otherArticles } from './other-articles.ts';
import { type PageBlock, plain } from './page-block.ts';
import { pictureCaptions } from './picture-captions.ts';

/** What the rules may know besides the blocks. */
export interface BodyContext {
  title: string | undefined;
  standfirst: string | undefined;
  /** The element that prints the headline. */
  headline: Element | undefined;
  /** The body as the page's JSON-LD has it. */
  witness: string | undefined;
}

/** A step of the choice: which of the blocks left so far are no body, and why. */
export interface BodyRule {
  rule: string;
  removed(blocks: readonly PageBlock[], context: BodyContext): Map<PageBlock, string>;
}

const each =
  (why: (block: PageBlock, context: BodyContext) => string | undefined) =>
  (blocks: readonly PageBlock[], context: BodyContext) =>
    new Map(
      blocks.flatMap((block) => {
        const reason = why(block, context);
        return reason ? [[block, reason] as const] : [];
      }),
    );

const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*$/;

function headReason({ text }: PageBlock, { title, standfirst }: BodyContext): string | undefined {
  if (title && plain(text) === plain(title)) return 'the headline';
  return standfirst && plain(text) === plain(standfirst) ? 'the standfirst' : undefined;
}

/** More boxes are not compared with the whole text. */
const MOST_BOXES = 300;

/** A box that says again what a paragraph says (all of it, or a sentence of it), or a whole block printed twice. */
function repeated(blocks: readonly PageBlock[]): Map<PageBlock, string> {
  const out = new Map<PageBlock, string>();
  const texts = blocks.map((b) => plain(b.text));
  const first = new Map(texts.map((text, i) => [text, i] as const).reverse());
  let boxes = 0;
  for (const [i, block] of blocks.entries()) {
    const own = texts[i]!;
    if (own.length < 20) continue;
    const twice = own.length > 60 && first.get(own)! < i;
    // A crosshead of a few words or a point of a list may well say what a paragraph says.
    const boxed =
      (block.kind === 'quotation' || (block.kind === 'subheading' && own.length > 45)) &&
      boxes++ < MOST_BOXES &&
      texts.some((t, k) => t.length > own.length && blocks[k]!.kind === 'paragraph' && t.includes(own));
    if (twice || boxed) out.set(block, 'says again what the body says');
  }
  return out;
}

function trailingHeadings(blocks: readonly PageBlock[]): Map<PageBlock, string> {
  const out = new Map<PageBlock, string>();
  for (let i = blocks.length - 1; i > 0 && blocks[i]!.kind === 'subheading'; i--) {
    out.set(blocks[i]!, 'a heading with nothing under it');
  }
  return out;
}

/** In this order; each sees what the ones before it left. */
export const BODY_RULES: readonly BodyRule[] = [
  { rule: 'other-articles', removed: (blocks, { headline }) => otherArticles(blocks, headline) },
  { rule: 'headline', removed: each(headReason) },
  { rule: 'the-end', removed: afterTheEnd },
  { rule: 'link-sections', removed: linkSections },
  { rule: 'boilerplate', removed: each(lineReason) },
  {
    rule: 'link-only',
    removed: each(({ linked, text, kind }) =>
      kind !== 'subheading' && linked > 0.8 && !ENDS_SENTENCE.test(text) ? 'nothing but links' : undefined,
    ),
  },
  { rule: 'repeated', removed: repeated },
  { rule: 'no-words', removed: each(({ text }) => (/\p{L}/u.test(text) ? undefined : 'no words in it')) },
  { rule: 'opening-lines', removed: openingLines },
  { rule: 'picture-captions', removed: pictureCaptions },
  { rule: 'closing-lines', removed: closingLines },
  { rule: 'trailing-heading', removed: trailingHeadings },
];
