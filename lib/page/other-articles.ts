import { own } from './own.ts';
import { makeOf, type PageBlock, standsIn, upFrom } from './page-block.ts';

/** The box that holds the article of the headline and has siblings of its kind with headlines of their own. */
function boxOf(headline: Element): Element | undefined {
  // Sections of one article may have headlines of the same rank.
  let at = headline.closest('article') ?? headline;
  for (let up = own(at, 'parentElement'); up; up = own(up, 'parentElement')) {
    const kind = makeOf(at);
    const siblings = [...own(up, 'children')].filter((e) => e !== at && makeOf(e) === kind);
    if (siblings.some((sibling) => sibling.querySelector('h1'))) return at;
    at = up;
  }
  return undefined;
}

/** Share of the text that the headline's own `article` must hold, and any other. */
const OWN = 0.2;
const MOST = 0.5;
/** In characters: the only `article` of a page that holds more is its article. */
const WHOLE = 1500;

/** The `article` element that is the article: the headline's, or the one with most of the text. */
function mainArticle(blocks: readonly PageBlock[], headline: Element | undefined): Element | undefined {
  const sizes = new Map<Element, number>();
  let sum = 0;
  for (const { place, text } of blocks) {
    sum += text.length;
    for (const { element, tag } of upFrom(place)) {
      if (tag === 'article') sizes.set(element, (sizes.get(element) ?? 0) + text.length);
    }
  }
  const own = headline?.closest('article');
  if (own && (sizes.get(own) ?? 0) > OWN * sum) return own;
  const [best] = [...sizes].sort((a, b) => b[1] - a[1]);
  return best && (best[1] > MOST * sum || (sizes.size === 1 && best[1] > WHOLE)) ? best[0] : undefined;
}

const articleOf = ({ place }: PageBlock) => [...upFrom(place)].find(({ tag }) => tag === 'article')?.element;
const lengthOf = (blocks: readonly PageBlock[]) => blocks.reduce((n, { text }) => n + text.length, 0);

/** Cards after a body that is no `article` itself: each an `article` whose heading is a link. Most of a live page is not. */
function teasers(blocks: readonly PageBlock[]): Map<PageBlock, string> {
  const cards = new Set(blocks.filter((b) => b.kind === 'subheading' && b.linked > 0.8).map(articleOf));
  cards.delete(undefined);
  const out = blocks.filter((block) => cards.has(articleOf(block)));
  return new Map(
    lengthOf(out) > 0.7 * lengthOf(blocks) ? [] : out.map((block) => [block, 'a link to another article']),
  );
}

/** Blocks of other articles than the one whose headline was found: of an endless page, of teasers, of boxes beside it. */
export function otherArticles(blocks: readonly PageBlock[], headline: Element | undefined): Map<PageBlock, string> {
  const box = (headline && boxOf(headline)) ?? mainArticle(blocks, headline);
  if (!box) return teasers(blocks);
  const inside = ({ place }: PageBlock) => standsIn(place, box);
  const strangers = blocks.filter((block) => !inside(block));
  if (strangers.length === blocks.length) return new Map();
  return new Map(strangers.map((block) => [block, 'not in the article itself']));
}
