import { BOILERPLATE } from './boilerplate.ts';
import type { PageBlock } from './page-block.ts';

/** What the rules may know besides the blocks. */
export interface BodyContext {
  title: string | undefined;
  standfirst: string | undefined;
}

/** A step of the choice: which of the blocks left so far are no body, and why. */
export interface BodyRule {
  rule: string;
  removed(blocks: readonly PageBlock[], context: BodyContext): Map<PageBlock, string>;
}

export const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const each = (why: (block: PageBlock, i: number, all: readonly PageBlock[]) => string | undefined) => {
  return (blocks: readonly PageBlock[]) => {
    const out = new Map<PageBlock, string>();
    for (const [i, block] of blocks.entries()) {
      const reason = why(block, i, blocks);
      if (reason) out.set(block, reason);
    }
    return out;
  };
};

const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/;

function boilerplateOf(block: PageBlock): string | undefined {
  if (block.text.length > 400) return undefined;
  return BOILERPLATE.find(({ pattern }) => pattern.test(block.text))?.why;
}

/** From the first block on that says that the article is over, provided that there was something before it. */
function afterTheEnd(blocks: readonly PageBlock[]): Map<PageBlock, string> {
  const sum = blocks.reduce((n, b) => n + b.text.length, 0);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    const found = BOILERPLATE.find(({ ends, pattern }) => ends && pattern.test(block.text));
    if (found && before > 0.15 * sum && before > 150) return new Map(blocks.slice(i).map((b) => [b, found.why]));
    before += block.text.length;
  }
  return new Map();
}

/** A box that says again what a paragraph says (all of it, or a sentence of it), or a whole block printed twice. */
function repeated(blocks: readonly PageBlock[]): Map<PageBlock, string> {
  const out = new Map<PageBlock, string>();
  const texts = blocks.map((b) => plain(b.text));
  for (const [i, block] of blocks.entries()) {
    const own = texts[i]!;
    if (own.length < 20) continue;
    const twice = own.length > 60 && texts.indexOf(own) < i;
    const boxed = block.kind !== 'paragraph' && texts.some((t) => t.length > own.length && t.includes(own));
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
  {
    rule: 'headline',
    removed: (blocks, { title, standfirst }) =>
      each((b) => {
        if (title && plain(b.text) === plain(title)) return 'the headline';
        return standfirst && plain(b.text) === plain(standfirst) ? 'the standfirst' : undefined;
      })(blocks),
  },
  { rule: 'the-end', removed: afterTheEnd },
  { rule: 'boilerplate', removed: each(boilerplateOf) },
  {
    rule: 'link-only',
    removed: each((b) => {
      if (b.linked < 0.8) return undefined;
      return b.linked > 0.95 || !ENDS_SENTENCE.test(b.text) ? 'nothing but links' : undefined;
    }),
  },
  { rule: 'repeated', removed: repeated },
  { rule: 'no-words', removed: each((b) => (/[\p{L}\p{N}]/u.test(b.text) ? undefined : 'no words in it')) },
  { rule: 'trailing-heading', removed: trailingHeadings },
];
