/** A headline's box with less running text than this, in characters, holds no article: a logo, a teaser. */
const ENOUGH = 400;
const ARTICLE = 'article,[itemprop~="headline"],[class*="article" i],[class*="story" i],[class*="post" i]';
/** A shorter paragraph is a caption or a button. */
const PROSE = 60;
/** The article being read is the last one that begins above this part of the window's height. */
const EYE = 0.4;

const known = new WeakMap<Element, true>();

function holdsArticle(box: Element): boolean {
  if (known.has(box)) return true;
  let sum = 0;
  for (const { textContent } of box.querySelectorAll('p')) {
    const length = (textContent ?? '').trim().length;
    if (length >= PROSE) sum += length;
    if (sum < ENOUGH) continue;
    known.set(box, true);
    return true;
  }
  return false;
}

/** The elements that hold one article each, in order; none where the page holds fewer than two. */
export function articleBoxes(document: Document): Element[] {
  const headlines = [...document.getElementsByTagName('h1')];
  const boxes = headlines.flatMap((headline) => {
    let box: Element = headline;
    for (let up = box.parentElement; up && up.getElementsByTagName('h1').length === 1; up = up.parentElement) box = up;
    return holdsArticle(box) ? [box] : [];
  });
  return boxes.length > 1 && boxes.every(standsAlone) && !areSections(boxes) ? boxes : [];
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
