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

function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\*|\/\/)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '');
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

/** All nodes of the page's JSON-LD, lists and graphs opened. */
export function readJsonLd(document: Document): LdNode[] {
  const nodes: LdNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const text = script.textContent ?? '';
    const queue: unknown[] = text.length > MAX_SCRIPT ? [] : [parse(text)];
    while (queue.length && nodes.length < MAX_NODES) {
      const value = queue.shift();
      if (Array.isArray(value)) queue.push(...value);
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
