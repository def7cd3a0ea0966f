/** One node of a page's JSON-LD, values not yet trusted. */
export type LdNode = Record<string, unknown>;

const ARTICLE = /^(?:[A-Za-z]*Article|(?:Live)?BlogPosting|Report|Review|NewsStory)$/;
const LISTING =
  /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage|Product|ProductGroup|ContactPage|CheckoutPage|Event|Recipe|JobPosting|DiscussionForumPosting|QAPage|FAQPage|Course|SoftwareApplication|Service|VideoObject|ImageGallery)$/;

const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** schema.org types of a node, without the address in front. */
export function typesOf(node: LdNode): string[] {
  const raw = node['@type'];
  return (Array.isArray(raw) ? raw : [raw])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** In characters: longer than any end of a comment around the data. Looked for in all of it, it would take for ever. */
const TAIL = 60;

function parse(text: string): unknown {
  const open = text.trim().replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '');
  const bare = open.slice(0, -TAIL) + open.slice(-TAIL).replace(/(?:-->|(?:\/\*|\/\/)?\s*\]\]>(?:\s*\*\/)?)\s*;?$/, '');
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001f]+/g, ' '),
    bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // many outlets print line breaks inside strings or a comma too many: the next attempt mends that
    }
  }
  return undefined;
}

/** Scripts above this size are no metadata, but data of an application. */
const MAX_SCRIPT = 400_000;
const MAX_NODES = 400;
/** A page has a few blocks; so many, and so many characters in all, are read, and so many values looked at. */
const MAX_SCRIPTS = 100;
const MAX_SIZE = 800_000;
const MAX_VALUES = 4_000;

/** All nodes of the page's JSON-LD, lists and graphs opened. */
export function readJsonLd(document: Document): LdNode[] {
  const nodes: LdNode[] = [];
  let size = 0;
  let values = 0;
  for (const script of [...document.querySelectorAll('script[type*="ld+json"]')].slice(0, MAX_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length > MAX_SCRIPT) continue;
    size += text.length;
    if (size > MAX_SIZE) break;
    const queue: unknown[] = [parse(text)];
    while (queue.length && nodes.length < MAX_NODES && values++ < MAX_VALUES) {
      const value = queue.shift();
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_VALUES));
      else if (isNode(value)) {
        nodes.push(value);
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate']) {
          if (typeof value[key] === 'object') queue.push(value[key]);
        }
      }
    }
  }
  return nodes;
}

/** The nodes that say that they are an article, the most detailed first. */
export function articleNodes(nodes: readonly LdNode[]): LdNode[] {
  const found = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type) && !LISTING.test(type)));
  const detail = (node: LdNode) => ['headline', 'datePublished', 'author', 'articleBody'].filter((k) => node[k]).length;
  return found.sort((a, b) => detail(b) - detail(a));
}

/** Types by which a page says that it is a list, a shop page or a profile. */
export function listingTypes(nodes: readonly LdNode[]): string[] {
  return nodes.flatMap(typesOf).filter((type) => LISTING.test(type));
}

/** A string, or the name of the thing, or the first of several. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined;
  if (Array.isArray(value)) return textOf(value[0]);
  if (isNode(value)) return textOf(value.name ?? value['@value']);
  return undefined;
}

/** Names of one or several people or organisations; some outlets give one person several names. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (isNode(value) && Array.isArray(value.name)) return value.name.flatMap(namesOf);
  return textOf(value)?.split(/, (?=\p{Lu}\p{L}+ \p{Lu})/u) ?? [];
}
