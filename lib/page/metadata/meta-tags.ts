/** In characters; of a longer one only the beginning is read. */
const LONGEST = 2_000;

/** The page's meta elements by lower-case name or property; the first of a name counts. */
export function readMeta(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const key of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (key && !found.has(key)) found.set(key, content);
      }
    }
  }
  return found;
}

/** The first of the names that is there. */
export function firstOf(meta: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name);
    if (value) return value;
  }
  return undefined;
}
