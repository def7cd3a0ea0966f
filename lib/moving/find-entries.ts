import type { Article, Entry } from '../model/article.ts';
import { readDate } from '../page/metadata/dates.ts';
import { shortText } from '../page/metadata/short-text.ts';
import type { TextMap } from '../page/text-map.ts';

/** What may print when an entry was posted. */
const TIMES = 'time,[datetime],[class*="time" i],[class*="stamp" i]';
const TIME = /\d[:.h]\d\d|\b(?:ago|noon|midnight)\b|\b\d{1,2} ?[ap]\.?m\b/i;
/** A time is a few words; a box named "timeline" is not one. */
const LONGEST = 40;

interface Printed {
  element: Element;
  time: string;
  posted: string | undefined;
}

function readTime(element: Element): Printed | undefined {
  const time = shortText(element);
  const said = element.getAttribute('datetime') ?? '';
  if (time.length > LONGEST || !(TIME.test(time) || (time && said.includes(':')))) return undefined;
  return { element, time, posted: readDate(said) };
}

/** The element most of whose children carry a time of their own: the list of entries. */
function listOf(times: readonly Printed[], body: Element): Element | undefined {
  const counts = new Map<Element, Set<Element>>();
  for (const { element } of times) {
    for (let at = element; at !== body && at.parentElement; at = at.parentElement) {
      counts.set(at.parentElement, (counts.get(at.parentElement) ?? new Set()).add(at));
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b.size - a.size);
  return most && most[1].size > 1 ? most[0] : undefined;
}

/** The child of `list` that holds a node. */
function childOf(list: Element, node: Node | undefined): Element | undefined {
  for (let at = node?.parentElement; at; at = at.parentElement) if (at.parentElement === list) return at;
  return undefined;
}

/**
 * The entries of a live blog with the times that the page prints: stretches of the body under the children of one list,
 * from one that carries a time to before the next. Fewer than two are none.
 */
export function findEntries(
  document: Document,
  { blocks }: Pick<Article, 'blocks'>,
  map: TextMap,
): Entry[] | undefined {
  const times = [...document.querySelectorAll(TIMES)].flatMap((element) => readTime(element) ?? []);
  const list = listOf(times, document.body);
  if (!list) return undefined;
  const timeOf = new Map<Element, Printed>();
  for (const printed of times) {
    const child = childOf(list, printed.element.firstChild ?? undefined) ?? childOf(list, printed.element);
    if (child && !timeOf.has(child)) timeOf.set(child, printed);
  }
  const entries = new Map<Element, Entry>();
  for (const { start, end } of blocks) {
    const [range] = map.rangesOf(-1, { start, end });
    let child: Element | null | undefined = childOf(list, range?.startContainer);
    while (child && !timeOf.has(child)) child = child.previousElementSibling;
    if (!child) continue;
    const { time, posted } = timeOf.get(child)!;
    const entry = entries.get(child) ?? { start, end, time, ...(posted && { posted }) };
    entries.set(child, { ...entry, end });
  }
  return entries.size > 1 ? [...entries.values()] : undefined;
}
