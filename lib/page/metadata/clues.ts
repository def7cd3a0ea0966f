import { articleNodes, type LdNode, readJsonLd } from './json-ld.ts';
import { readMeta } from './meta-tags.ts';

/** Everything a page says about itself outside its text, read once. */
export interface Clues {
  document: Document;
  /** Where dates and names are looked for: the document, or the part of it that holds the article. */
  scope: ParentNode;
  url: string | undefined;
  meta: ReadonlyMap<string, string>;
  ld: readonly LdNode[];
  /** The JSON-LD node that describes the article best. */
  article: LdNode | undefined;
}

export function readClues(document: Document, url: string | undefined): Clues {
  const ld = readJsonLd(document);
  return { document, scope: document, url, meta: readMeta(document), ld, article: articleNodes(ld)[0] };
}
