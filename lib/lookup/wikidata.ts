import type { Client } from './client.ts';
import { type Item, itemOf } from './item.ts';
import { plainText } from './plain-text.ts';
import { Entities, Search } from './wikidata-shapes.ts';

/** Things of a name that are looked at. */
const MOST_FOUND = 7;
/** Ids that the service takes in one request. */
const MOST_IDS = 50;

function address(action: string, query: Record<string, string>): string {
  const all = new URLSearchParams({ action, format: 'json', origin: '*', ...query });
  return `https://www.wikidata.org/w/api.php?${all}`;
}

export const searchAddress = (name: string) =>
  address('wbsearchentities', { search: name, language: 'en', type: 'item', limit: String(MOST_FOUND) });

const languages = (language: string) => [...new Set([language, 'en'])].join('|');

/** The items that bear a name, in the service's order. */
export async function findItems(client: Client, name: string, language: string): Promise<Item[]> {
  const { search } = await client.get(searchAddress(name), Search);
  const ids = search.map(({ id }) => id).filter((id) => /^Q\d+$/.test(id));
  return readItems(client, ids, language);
}

/** Items by their ids, in the order asked for; ids that are no more are left out. */
export async function readItems(client: Client, ids: readonly string[], language: string): Promise<Item[]> {
  if (ids.length === 0) return [];
  const props = 'info|labels|descriptions|aliases|claims|sitelinks';
  const url = address('wbgetentities', { ids: ids.join('|'), props, languages: languages(language) });
  const { entities } = await client.get(url, Entities);
  return ids.flatMap((id) => {
    const entity = entities[id];
    return entity && entity.missing === undefined ? [itemOf(entity, language)] : [];
  });
}

/** The names of items in the reader's language, else in English. */
export async function readLabels(
  client: Client,
  ids: readonly string[],
  language: string,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const wanted = [...new Set(ids)].sort();
  for (let at = 0; at < wanted.length; at += MOST_IDS) {
    const some = wanted.slice(at, at + MOST_IDS).join('|');
    const url = address('wbgetentities', { ids: some, props: 'labels', languages: languages(language) });
    const { entities } = await client.get(url, Entities);
    for (const { id, labels = {} } of Object.values(entities)) {
      const label = 'length' in labels ? undefined : (labels[language] ?? labels.en);
      if (label) names.set(id, plainText(label.value));
    }
  }
  return names;
}
