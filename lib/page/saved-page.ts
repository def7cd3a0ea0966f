import { makeOf } from './page-block.ts';
import { judgePlace } from './place-rules.ts';
import { type PageReading, readArticle } from './read-article.ts';
import { isHidden, tagOf } from './shown-nodes.ts';

/** A paragraph of fewer characters may be a button's or a form's. */
const PROSE = 80;
/** In characters; less hidden text is a box that opens on a click. */
const STORY = 500;
/** In characters; a page that shows less shows nothing yet. */
const NOTHING = 250;

const HIDDEN = '[hidden],[style*="display" i],[style*="visibility" i]';
const ELSEWHERE = 'aside,nav,footer,form,dialog,[role="dialog"],[aria-modal]';

const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const paragraphs = (element: Element) => [...(element.matches('p') ? [element] : []), ...element.querySelectorAll('p')];
const isProse = (p: Element) =>
  words(p).length >= PROSE && [...p.querySelectorAll('a')].every((a) => words(a).length < words(p).length / 2);
const proseIn = (element: Element) => paragraphs(element).filter(isProse);
const lengthOf = (prose: readonly Element[]) => prose.reduce((sum, p) => sum + words(p).length, 0);

/** True for what stands in a box with another purpose than the story: consent, navigation, a form. */
function standsElsewhere(p: Element): boolean {
  for (let at: Element | null = p; at; at = at.parentElement) if (judgePlace(at, tagOf(at))) return true;
  return false;
}

/** True where nothing but the hiding speaks against the element. */
function isForReading(element: Element): boolean {
  const bare = element.cloneNode(true) as Element;
  bare.removeAttribute('style');
  bare.removeAttribute('hidden');
  return !element.closest(ELSEWHERE) && !judgePlace(bare, tagOf(bare));
}

function show(element: Element): void {
  element.removeAttribute('hidden');
  const style = element.getAttribute('style')?.replace(/(?:display|visibility)\s*:[^;]*;?/gi, '');
  if (style !== undefined) element.setAttribute('style', style);
}

/** Boxes made alike in one parent: a story is often hidden piece by piece, with advertisements between. */
function groupsOf(boxes: readonly Element[]): Element[][] {
  const groups = new Map<Element, Map<string, Element[]>>();
  for (const box of boxes) {
    const parent = box.parentElement!;
    const alike = groups.get(parent) ?? new Map<string, Element[]>();
    groups.set(parent, alike.set(makeOf(box), [...(alike.get(makeOf(box)) ?? []), box]));
  }
  return [...groups.values()].flatMap((alike) => [...alike.values()]);
}

/** True for a box that the page calls its article, or that says what the page says of itself. */
function isStory(box: Element, description: string): boolean {
  const called = 'article,main,h1,[itemprop~="articleBody"]';
  if (box.matches(called) || box.querySelector(called) || box.closest('article,main')) return true;
  return description.length > 30 && words(box).includes(description.slice(0, 60));
}

/**
 * Shows what a saved page hides until a script of its own has run, which in a file none ever does: boxes made alike that
 * hold a story in paragraphs not shown elsewhere, and stand beside paragraphs that are shown, or on a page that shows
 * none. Changes the document: for pages read from a file, never for one that somebody looks at. Answers what it showed.
 */
export function showWhatWaits(document: Document): Element[] {
  const hidden = new Set([...document.querySelectorAll(HIDDEN)].filter((box) => isHidden(box, tagOf(box))));
  const within = (element: Element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (hidden.has(at)) return true;
    return false;
  };
  const shown = [...document.querySelectorAll('p')].filter(
    (p) => !hidden.has(p) && !within(p) && isProse(p) && !standsElsewhere(p),
  );
  const said = new Set(shown.map(words));
  const besides = new Set(shown.flatMap((p) => [p.parentElement, p.parentElement?.parentElement]));
  const description = document.querySelector('meta[name="description"],meta[property="og:description"]');
  const about = (description?.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
  const waiting = groupsOf([...hidden].filter((box) => !within(box) && isForReading(box))).filter((boxes) => {
    const goesOn = besides.has(boxes[0]!.parentElement);
    if (!goesOn && (lengthOf(shown) >= NOTHING || !boxes.some((box) => isStory(box, about)))) return false;
    return lengthOf(boxes.flatMap(proseIn).filter((p) => !said.has(words(p)))) >= STORY;
  });
  for (const box of waiting.flat()) show(box);
  return waiting.flat();
}

/** Reads the article of a page saved in a file, which it changes: see `showWhatWaits`; otherwise as `readArticle`. */
export function readSavedPage(document: Document, url?: string): PageReading | undefined {
  const shown = showWhatWaits(document).length;
  const reading = readArticle(document, url);
  if (!reading || !shown) return reading;
  return { ...reading, steps: [{ step: 'saved-page', kept: shown, removed: [] }, ...reading.steps] };
}
