import { type PageBlock, upFrom } from './page-block.ts';

const likeness = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** The box that holds the article of the headline and has siblings of its kind with headlines of their own. */
function boxOf(headline: Element): Element | undefined {
  for (let at: Element | null = headline; at?.parentElement; at = at.parentElement) {
    const kind = likeness(at);
    const siblings = [...at.parentElement.children].filter((e) => e !== at && likeness(e) === kind);
    if (siblings.some((sibling) => sibling.querySelector('h1'))) return at;
  }
  return undefined;
}

/** Blocks of the articles that an endless page has loaded after (or before) the one whose headline was found. */
export function otherArticles(blocks: readonly PageBlock[], headline: Element | undefined): Map<PageBlock, string> {
  const box = headline && boxOf(headline);
  if (!box) return new Map();
  const inside = (block: PageBlock) => [...upFrom(block.place)].some(({ element }) => element === box);
  const strangers = blocks.filter((block) => !inside(block));
  if (strangers.length === blocks.length) return new Map();
  return new Map(strangers.map((block) => [block, 'another article of an endless page']));
}
