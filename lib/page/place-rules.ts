import { CUT_WORDS, PLACE_WORDS } from './place-words.ts';
import { isHidden, standsInLine } from './shown-nodes.ts';

/** Why nothing in an element is body. `cut`: it is left out before anything is scored. */
export interface Verdict {
  why: string;
  /** What the verdict goes by: verdicts with one key stand or fall together. */
  key: string;
  cut?: boolean;
}

/** An element on the way down to a text, with the verdict on it (its own, not its parents'). */
export interface Place {
  element: Element;
  tag: string;
  parent: Place | undefined;
  depth: number;
  verdict: Verdict | undefined;
  /** The keys of its verdict and of all its parents'. */
  keys: ReadonlySet<string>;
  /** What a reader sees in it, in order: elements, texts, and line breaks and rules, which hold nothing. */
  kids: (Place | Node)[];
  /** Nodes in it, of all kinds. */
  size: number;
}

interface PlaceRule {
  rule: string;
  test(element: Element, tag: string): Verdict | undefined;
}

const rowsOf = (table: Record<string, string>) =>
  new Map(Object.entries(table).flatMap(([why, words]) => words.split(' ').map((word) => [word, why] as const)));
const PLACES = rowsOf(PLACE_WORDS);
const CUTS = rowsOf(CUT_WORDS);

const HAVING = /^(?:has|with|without|no|is|not)$/;

/** The id of a heading is often made of its words. */
const HEADING = /^h[1-6]$/i;

/** Words of class and id: "mainNav related-links" → main, nav, mainnav, related, links, relatedlinks. */
export function nameWords(element: Element): string[] {
  const id = HEADING.test(element.localName) ? '' : element.id;
  const names = `${element.getAttribute('class') ?? ''} ${id ?? ''}`;
  const words: string[] = [];
  if (names === ' ') return words;
  for (const name of names.slice(0, 600).split(/\s+/)) {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    for (const [i, part] of parts.entries()) {
      // "has-sidebar" is not the sidebar.
      if (!HAVING.test(parts[i - 1] ?? '')) words.push(part);
      if (i) words.push(parts[i - 1]! + part);
    }
    if (parts.length > 2) words.push(parts.join(''));
  }
  return words;
}

const TAGS: Record<string, string> = {
  nav: 'navigation',
  footer: 'navigation',
  header: 'date and rubric',
  aside: 'beside the article',
  form: 'a form',
  fieldset: 'a form',
  label: 'a form',
  figcaption: 'a caption',
  caption: 'a caption',
  table: 'a table',
  figure: 'a caption',
  address: 'about the author',
};
const ROLES: Record<string, string> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  contentinfo: 'navigation',
  search: 'a form',
  complementary: 'beside the article',
  dialog: 'a box over the page',
  alertdialog: 'a box over the page',
  alert: 'a box over the page',
};
const HOLDS_ARTICLE = 'h1,main,[itemprop~="articleBody"]';
/** What holds the body is not for something else: "article sponsored". */
const holdsBody = (element: Element) => element.querySelector('h1') && element.querySelector('p~p~p');
/** Inside a line only these names count: a linked name of class "player" belongs to its sentence. */
const INLINE_JUDGED =
  /caption|credit|sr-?only|screen-?reader|visually-?hidden|share|advert|newsletter|byline|timestamp/i;
const NEVER_JUDGED = new Set(['html', 'body', 'main']);

/** In this order; the first that speaks decides. */
const PLACE_RULES: readonly PlaceRule[] = [
  {
    rule: 'hidden',
    test: (element, tag) => (isHidden(element, tag) ? { why: 'nobody sees it', key: 'hidden', cut: true } : undefined),
  },
  {
    rule: 'cut-name',
    test(element, tag) {
      if (NEVER_JUDGED.has(tag)) return undefined;
      const why = nameWords(element)
        .map((word) => CUTS.get(word))
        .find(Boolean);
      if (!why || element.querySelector(HOLDS_ARTICLE)) return undefined;
      return { why, key: why, cut: true };
    },
  },
  {
    rule: 'tag',
    test(element, tag) {
      // The header of a section of the body holds its subheading.
      if (!TAGS[tag] || (tag === 'header' && !element.querySelector('h1') && element.querySelector('h2,h3,h4'))) return;
      return { why: TAGS[tag], key: `<${tag}>` };
    },
  },
  {
    rule: 'role',
    test(element) {
      const why = ROLES[element.getAttribute('role') ?? ''];
      return why ? { why, key: `role ${why}` } : undefined;
    },
  },
  {
    rule: 'name',
    test(element, tag) {
      if (NEVER_JUDGED.has(tag) || (standsInLine(tag) && !INLINE_JUDGED.test(element.className))) return undefined;
      // On a paragraph a class of two or three letters is a style sheet's abbreviation.
      const word = nameWords(element).find((w) => PLACES.has(w) && !(tag === 'p' && w.length < 4));
      return word && !holdsBody(element) ? { why: `${PLACES.get(word)} (“${word}”)`, key: word } : undefined;
    },
  },
];

/** Judges one element by its own tag, role and names. */
export function judgePlace(element: Element, tag: string): Verdict | undefined {
  for (const { test } of PLACE_RULES) {
    const verdict = test(element, tag);
    if (verdict) return verdict;
  }
  return undefined;
}
