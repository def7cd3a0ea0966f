import { shortText } from '../page/metadata/short-text.ts';
import { likeness } from '../page/metadata/title.ts';
import { own } from '../page/own.ts';
import { makeOf } from '../page/page-block.ts';

/** A headline's box with less running text than this, in characters, holds no article: a logo, a teaser. */
const ENOUGH = 400;
const ARTICLE = 'article,[itemprop~="headline"],[class*="article" i],[class*="story" i],[class*="post" i]';
/** A shorter paragraph is a caption or a button. */
const PROSE = 60;
/** The article being read is the last one that begins above this part of the window's height. */
const EYE = 0.4;

/** Headlines looked at: nobody scrolls through more articles. */
const MOST = 100;
/** In characters; no title of an article is longer. */
const LONGEST = 1_000;

const known = new WeakMap<Element, true>();

function holdsArticle(box: Element): boolean {
  if (known.has(box)) return true;
  let sum = 0;
  // Found one by one: the first few are mostly enough.
  for (const { textContent } of box.getElementsByTagName('p')) {
    const length = (textContent ?? '').trim().length;
    if (length >= PROSE) sum += length;
    if (sum < ENOUGH) continue;
    known.set(box, true);
    return true;
  }
  return false;
}

/** A headline of any rank; the first in a box is the box's own. */
const HEADLINE = 'h1,h2,[itemprop~="headline"]';
/** Titles with this share of their words in common are one. */
const SAME = 0.6;

/** The element that prints an article's headline: its h1, else the first headline of another rank. */
export const headlineIn = (box: ParentNode): Element | undefined =>
  box.querySelector('h1') ?? box.querySelector(HEADLINE) ?? undefined;

/** The widest boxes around one h1 each. */
function boxesOfRank1(document: Document): Element[] {
  const headlines = [...document.getElementsByTagName('h1')].slice(0, MOST);
  return headlines.flatMap((headline, i) => {
    const beside = [headlines[i - 1], headlines[i + 1]];
    const isAlone = (up: Element) => !beside.some((other) => other && up.contains(other));
    let box: Element = headline;
    for (let up = own(box, 'parentElement'); up && isAlone(up); up = own(up, 'parentElement')) box = up;
    return holdsArticle(box) ? [box] : [];
  });
}

/** The headline of the article that the page was opened for, of whatever rank. */
function ownHeadline(document: Document): Element | undefined {
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  const said = (element: Element) => likeness(shortText(element), title.slice(0, LONGEST));
  return [...document.querySelectorAll(HEADLINE)].slice(0, MOST).find((element) => said(element) >= SAME);
}

/**
 * The box of the page's own article and its neighbours made alike, each with a headline and text: outlets that string
 * articles together often give an h1 to the first alone, or to none.
 */
function boxesMadeAlike(document: Document): Element[] {
  let box = ownHeadline(document);
  for (let up = box && own(box, 'parentElement'); box && up; up = own(up, 'parentElement')) {
    const kind = makeOf(box);
    const here = box;
    const alike = [...own(up, 'children')].filter((other) => makeOf(other) === kind || areArticles(here, other));
    const boxes =
      alike.length < 2
        ? []
        : alike.filter((other) => headlineIn(other) && other.querySelector('p~p~p') && holdsArticle(other));
    if (boxes.length > 1 && boxes.includes(box)) return boxes;
    box = up;
  }
  return [];
}

const areArticles = (a: Element, b: Element) => a.localName === 'article' && b.localName === 'article';

/** The elements that hold one article each, in order; none where the page holds fewer than two. */
export function articleBoxes(document: Document): Element[] {
  return (
    [boxesOfRank1, boxesMadeAlike]
      .map((find) => find(document))
      .find((boxes) => boxes.length > 1 && boxes.every(standsAlone) && !areSections(boxes)) ?? []
  );
}

/** True where something in the box says that it is an article: its name, a date, an author. */
const standsAlone = (box: Element) =>
  box.matches(ARTICLE) || box.querySelector(`${ARTICLE},time,[rel~="author"],[class*="byline" i]`) !== null;

/** True for chapters of one article under headlines of the same rank. */
const areSections = (boxes: readonly Element[]) =>
  boxes.some((box) => {
    const whole = box.parentElement?.closest('article,[itemprop~="articleBody"]');
    return whole && boxes.filter((other) => whole.contains(other)).length > 1;
  });

/** The one of the boxes that the reader of the news has before their eyes. */
export function boxInView(boxes: readonly Element[], height: number): Element | undefined {
  return boxes.findLast((box) => box.getBoundingClientRect().top <= EYE * height) ?? boxes[0];
}
