import { foldRuns } from '../fold-text.ts';
import { standsIn } from '../page-block.ts';
import type { RawBlock } from '../scan-page.ts';

/** So many blocks under a headline may tell who wrote the article and when. */
const REACH = 6;
/** In characters; a longer line is text. */
const LONGEST = 120;

/** The short lines under the headline, as a reader sees them: "By Odile Marchetti, 3 February 2031". */
export function linesUnder(headline: Element | undefined, blocks: readonly RawBlock[]): string[] {
  const at = blocks.findIndex(({ place }) => standsIn(place, headline));
  if (at < 0) return [];
  return blocks
    .slice(at + 1, at + 1 + REACH)
    .map(({ runs }) => foldRuns(runs).text)
    .filter((text) => text.length <= LONGEST);
}
