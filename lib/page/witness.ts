import { type PageBlock, plain } from './page-block.ts';

/** Shorter texts may be in both by chance. In characters. */
const TELLING = 40;
/** A witness that knows less than this of the body is not asked. */
const KNOWS = 0.5;
const LONG_ENOUGH = 500;

/**
 * Blocks that the page's JSON-LD prints as body although they were not chosen. The witness is heard only where it
 * prints a whole body and knows a good part of the chosen one too.
 */
export function askWitness(
  candidates: readonly PageBlock[],
  body: readonly PageBlock[],
  witness: string | undefined,
): Set<PageBlock> {
  if (!witness || witness.length < LONG_ENOUGH) return new Set();
  const said = plain(witness.replace(/<[^>]+>/g, ' '));
  const knows = (block: PageBlock) => block.text.length >= TELLING && said.includes(plain(block.text));
  const length = (blocks: readonly PageBlock[]) => blocks.reduce((n, b) => n + b.text.length, 0);
  if (length(body.filter(knows)) < KNOWS * length(body)) return new Set();
  const own = new Set(body);
  return new Set(candidates.filter((block) => !own.has(block) && knows(block)));
}
