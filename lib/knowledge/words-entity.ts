import type { Entity } from '../model/analysis.ts';
import type { CardKnowledge } from './card-knowledge.ts';

/**
 * Selected words that are no name of the article, as far as the bundled knowledge has things of that name; undefined
 * where it has none.
 */
export function entityOfWords(words: string, knowledge: CardKnowledge | undefined): Entity | undefined {
  const bare = words.replace(/^[^\p{L}\p{N}]+|[’']s$|[^\p{L}\p{N}.]+$/gu, '');
  const forms = [bare, bare.replace(/^the /i, ''), bare.replace(/[’']s$/, '')];
  const hits = forms.map((form) => knowledge?.gazetteer.lookup(form) ?? []).find((found) => found.length > 0);
  const [first] = hits ?? [];
  if (!hits || !first) return undefined;
  const { entry, as } = first;
  const named = { id: 'words', type: as === 'demonym' ? ('NORP' as const) : entry.type, name: words };
  const found = { ...named, affiliation: null, anaphors: [] };
  if (hits.length === 1) return { ...found, link: { id: entry.id, name: entry.name } };
  return { ...found, candidates: hits.map((hit) => hit.entry.id) };
}
