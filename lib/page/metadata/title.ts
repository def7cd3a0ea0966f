import { own } from '../own.ts';
import type { Clues } from './clues.ts';
import { textOf } from './json-ld.ts';
import { firstOf } from './meta-tags.ts';
import { shortText } from './short-text.ts';

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of words in common (Jaccard), 0–1. */
export function likeness(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / (left.size + right.size - both || 1);
}

/** Share of the words of `part` that `whole` has too, 0–1. */
function coverage(part: string, whole: string): number {
  const left = wordsOf(part);
  const right = wordsOf(whole);
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / (left.size || 1);
}

const SEPARATOR = /\s+[|–—»:·•-]+\s+|\s*[|»]\s*/;

/** The window title without the outlet's name and rubric: its longest part. */
function bareTitle(title: string, outlet: string | undefined): string {
  const cut = outlet && title.toLowerCase().endsWith(outlet.toLowerCase()) ? title.slice(0, -outlet.length) : title;
  const trimmed = cut.replace(/\s*[|–—»:·•-]+\s*$/, '').trim();
  if (trimmed !== title.trim()) return trimmed;
  const parts = title.split(SEPARATOR);
  const first = parts[0]!;
  return parts.length > 1 && wordsOf(first).size >= 3
    ? title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/[\s|–—»:·•-]+$/, '')
    : title;
}

/** A rubric of a word or two before the headline inside one h1 ("News Ferry line returns") where the page names it without. */
function withoutKicker(text: string, said: readonly string[]): string {
  return said.find((t) => text.endsWith(t) && text.length - t.length < 20 && t.length > 20) ?? text;
}

/** In characters; of a longer title of the page only the beginning is read. */
const LONGEST = 2_000;
/** In characters; a shorter h1 may be a rubric. */
const SHORTEST = 15;

export interface FoundTitle {
  title: string;
  /** The element of the page that prints it. */
  element: Element | undefined;
}

/** The headline: of the page's h1 elements the one nearest to what the page says of itself; without such, what the page says. */
export function readTitle(
  { document, scope, meta, article }: Clues,
  outlet: string | undefined,
  headings: readonly Element[],
): FoundTitle | undefined {
  const said = [
    firstOf(meta, ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline']),
    textOf(article?.headline)?.slice(0, LONGEST),
    scope === document ? own(document, 'title').slice(0, LONGEST).replace(/\s+/g, ' ').trim() : undefined,
  ].filter((t): t is string => Boolean(t));
  const score = (text: string) => Math.max(0, ...said.map((s) => Math.max(likeness(text, s), 0.9 * coverage(text, s))));
  let best: { element: Element; text: string; score: number } | undefined;
  let several = false;
  for (const element of headings.slice(0, 50)) {
    const text = shortText(element);
    if (!text || text.length > 400 || (outlet && text.toLowerCase() === outlet.toLowerCase())) continue;
    const found = { element, text, score: score(text) * (wordsOf(text).size < 2 ? 0.5 : 1) };
    several ||= best !== undefined;
    if (!best || found.score > best.score) best = found;
  }
  // The only h1 is the headline, even where the page gives searchers and friends other words.
  if (best && (best.score >= 0.4 || (!several && best.text.length >= SHORTEST)))
    return { title: withoutKicker(best.text, said), element: best.element };
  const title = said[0] && bareTitle(said[0], outlet);
  return title ? { title, element: undefined } : best && { title: best.text, element: best.element };
}
