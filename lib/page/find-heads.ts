import type { Head } from '../model/article.ts';
import type { Clues } from './metadata/clues.ts';
import { makeBlock, makeOf, type PageBlock, plain, standsIn, upFrom } from './page-block.ts';
import { nameWords, type Place } from './place-rules.ts';
import type { RawBlock } from './scan-page.ts';
import type { Piece } from './text-map.ts';

/** A headline or standfirst with its way back to the page. */
export interface FoundHead extends Head {
  pieces: Piece[];
}

const STANDFIRST_WORDS = new Set(
  'standfirst dek deck subtitle subheadline subheading summary description strapline articlesubtitle articlesummary articledescription secondaryheadline'.split(
    ' ',
  ),
);

/** So many blocks after the headline may be date, byline and buttons before the standfirst comes. */
const REACH = 8;

const named = (block: RawBlock) => {
  let steps = 0;
  for (const { element, tag } of upFrom(block.place)) {
    if (steps++ > 2 || tag === 'article' || tag === 'main') return false;
    if (nameWords(element).some((word) => STANDFIRST_WORDS.has(word))) return true;
  }
  return false;
};

/** True for two paragraphs of one text: made alike, in one box or in boxes made alike that stand in one. */
const areOfOneText = (a: Place, b: Place) =>
  makeOf(a.element) === makeOf(b.element) &&
  (a.parent === b.parent ||
    (makeOf(a.parent?.element) === makeOf(b.parent?.element) && a.parent?.parent === b.parent?.parent));

/**
 * The headline's block and the standfirst under it, if the page has one: named so, or equal to the page's description.
 * Where outlets describe an article by its first paragraph, that one stands among the `chosen` ones and is body.
 */
export function findHeads(
  raw: readonly RawBlock[],
  headline: Element | undefined,
  { meta }: Clues,
  chosen: ReadonlySet<Text>,
): FoundHead[] {
  if (!headline) return [];
  const nothing: ReadonlySet<Text> = new Set();
  const at = raw.findIndex(({ place }) => standsIn(place, headline));
  const block = raw[at] && makeBlock(raw[at].place, raw[at].runs, nothing);
  if (!block) return [];
  const heads: FoundHead[] = [{ kind: 'headline', text: block.text, pieces: block.pieces }];
  const descriptions = ['og:description', 'description', 'twitter:description'].map((name) =>
    plain(meta.get(name) ?? ''),
  );
  for (const next of raw.slice(at + 1, at + 1 + REACH)) {
    const found: PageBlock | undefined = makeBlock(next.place, next.runs, nothing);
    if (!found || found.text.length < 20 || found.text.length > 600 || found.linked > 0.5) continue;
    const isBody = ({ place, runs }: RawBlock) =>
      place !== next.place && areOfOneText(place, next.place) && runs.some((run) => run && chosen.has(run.node));
    if (!named(next) && (!descriptions.includes(plain(found.text)) || raw.some(isBody))) continue;
    heads.push({ kind: 'standfirst', text: found.text, pieces: found.pieces });
    break;
  }
  return heads;
}
