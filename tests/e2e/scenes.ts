/** Items that the services of ours know, in short. The people among them are invented. */
import type { ItemRow } from '../fixtures/lookup/wikidata.ts';
import type { Scene } from './wikimedia.ts';

let last = 7000;

/** `sites`: how many Wikipedias write about it. `says`: names of what its claims point at, by property. */
export const item = (
  name: string,
  line: string,
  is: ItemRow['is'],
  sites: number,
  says: Record<string, string[]> = {},
): ItemRow => ({ id: `Q${++last}`, name, line, ...(is && { is }), sites, says });

export const politician = (name: string, country: string, office?: string): ItemRow =>
  item(name, `${country} politician`, 'human', 4, { P27: [country], ...(office && { P39: [office] }) });
export const place = (name: string, line: string, is: 'country' | 'city', says = {}): ItemRow =>
  item(name, line, is, 90, says);
export const body = (name: string, line: string, says = {}): ItemRow => item(name, line, 'organisation', 60, says);

/** Items, and what the article about the one meant says. */
export const found = (items: ItemRow[], extract: string): Scene => ({ items, summary: { extract } });
