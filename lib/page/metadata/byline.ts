import type { Work } from '../budget.ts';
import type { Clues } from './clues.ts';
import { type LdNode, namesOf, textOf, typesOf } from './json-ld.ts';
import { shortText } from './short-text.ts';

const MAX = 120;
/** In characters; no byline is longer, and the patterns below would take long over one made of commas. */
const LONGEST = 500;
const NO_NAME =
  /^(?:https?:|www\.|@|\/)|\.(?:com|org|net)\b|@|^(?:admin|administrator|editor|guest|unknown|none|null|undefined|author)$/i;

/** Cuts "By A and B, The Outlet | 3 May 2024" down to names. */
export function cleanNames(raw: string): string {
  return raw
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/^\W*(?:[a-z]+ )?by:?\s+/i, '')
    .replace(/^(?:authors?|from|von|por|par|di|de):?\s+/i, '')
    .replace(/\s*(?:[|•·]|\s[–—-]\s|\b(?:published|(?:last )?updated|posted)\b).*$/i, '')
    .replace(
      /[\s,]*\b(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d).*$/i,
      '',
    )
    .replace(/\s*(?:\d{1,2}[:./]|\d{4}-)\d{2}.*$/, '')
    .replace(/^[\s,;]+|[\s,;:|]+$/g, '')
    .trim();
}

const isName = (name: string) => name.length >= 3 && name.length <= 80 && !NO_NAME.test(name) && /\p{L}{2}/u.test(name);

const ELEMENTS = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[class*="byline" i] a[href*="author" i]',
  '[class*="author-name" i],[class*="authorname" i],[class*="author_name" i],[class*="byline-name" i]',
  '[class*="byline" i] a',
  'a[href*="/author" i],a[href*="/by/" i],a[href*="/people/" i],a[href*="/staff/" i],a[href*="/profile/" i]',
  '[class*="byline" i]',
  '[class*="author" i]',
];

function* namesInPage(scope: ParentNode): Work<string[]> {
  for (const selector of ELEMENTS) {
    yield;
    const names: string[] = [];
    for (const element of [...scope.querySelectorAll(selector)].slice(0, 6)) {
      if (element.closest('[class*="comment" i],[id*="comment" i],aside,footer,nav,[class*="related" i]')) continue;
      const text = shortText(element);
      if (text.length > 160) continue;
      const name = cleanNames(text);
      if (isName(name) && !names.includes(name)) names.push(name);
      if (names.length && !/^(?:\[rel|\[itemprop)/.test(selector)) break;
    }
    if (names.length) return names;
  }
  return [];
}

const META = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author',
  'twitter:creator',
  'cxenseparse:author',
];

const isOrganization = (author: unknown) =>
  typeof author === 'object' && author && typesOf(author as LdNode).some((type) => type.endsWith('Organization'));

/** "By Odile Marchetti", "posted on 3 May by Bram Tolle", "Odile Marchetti Dec 05, 2031". */
const BYLINE =
  /^(?:.{0,40}\b)?by:? (.+)|^((?:\p{Lu}[\p{L}.'’-]+ ?){2,4})(?=[^\p{L}]*\p{Lu}\p{Ll}+\.? \d{1,2},? \d{4})/iu;

/**
 * Names of those who wrote the article, at most 120 characters: JSON-LD, then meta elements, then the `lines` under the
 * headline, then the rest of the page; an organisation only where no person is named.
 */
export function* readByline(
  { scope, meta, ld, article }: Clues,
  outlet: string | undefined,
  lines: readonly string[],
): Work<string | undefined> {
  const ids = new Map(
    ld.flatMap((node) =>
      typeof node['@id'] === 'string' && typesOf(node).includes('Person') ? [[node['@id'], node] as const] : [],
    ),
  );
  const resolve = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(resolve)
      : typeof value === 'object' && value && !('name' in value) && '@id' in value
        ? ids.get(String(value['@id']))
        : value;
  const authors = [resolve(article?.author ?? article?.creator)].flat(9);
  const bodies = [outlet, textOf(article?.publisher)].map((name) => name?.toLowerCase());
  const sources = [
    () => namesOf(authors.filter((author) => !isOrganization(author))),
    () => META.flatMap((name) => meta.get(name) ?? []).slice(0, 1),
    () => lines.flatMap((line) => BYLINE.exec(line)?.slice(1).filter(Boolean) ?? []).slice(0, 1),
    namesInPage(scope),
    () => namesOf(authors),
  ];
  let outletOnly: string | undefined;
  for (const source of sources) {
    const given = typeof source === 'function' ? source() : yield* source;
    const names = [...new Set(given.map(cleanNames).filter(isName))];
    const people = names.filter((name) => !bodies.includes(name.toLowerCase()));
    outletOnly ??= names[0];
    if (!people.length) continue;
    let byline = people[0]!;
    for (const name of people.slice(1)) if (byline.length + name.length + 2 <= MAX) byline += `, ${name}`;
    return byline.slice(0, MAX);
  }
  return outletOnly;
}
