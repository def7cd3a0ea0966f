import { plainText } from './plain-text.ts';
import { type Claim, type Entity, PROPERTY, type Property, type Snak } from './wikidata-shapes.ts';

/** A thing of Wikidata, as far as cards need it. */
export interface Item {
  id: string;
  name: string;
  description: string;
  /** Its names in English and in the reader's language, the first one included. */
  names: readonly string[];
  /** When it was last changed, ISO 8601. */
  revised?: string;
  /** Number of Wikipedias (and sister sites) that write about it. */
  sites: number;
  /** Its title in the Wikipedias by language. */
  titles: Readonly<Record<string, string>>;
  claims: Readonly<Record<string, readonly Claim[] | undefined>>;
}

/** PHP writes an empty object as an empty list. */
const rows = <T>(given: Record<string, T> | [] | undefined): Record<string, T> =>
  given === undefined || Array.isArray(given) ? {} : given;

/** An item in the reader's language, else in English; all words without markup. */
export function itemOf(entity: Entity, language: string): Item {
  const labels = rows(entity.labels);
  const descriptions = rows(entity.descriptions);
  const aliases = Object.values(rows(entity.aliases)).flat();
  const links = rows(entity.sitelinks);
  const titles = Object.entries(links).flatMap(([site, { title }]) => {
    const wiki = /^([a-z]{2,3})wiki$/.exec(site)?.[1];
    return wiki ? [[wiki, title]] : [];
  });
  return {
    id: entity.id,
    name: plainText((labels[language] ?? labels.en)?.value ?? entity.id),
    description: plainText((descriptions[language] ?? descriptions.en)?.value ?? ''),
    names: [...Object.values(labels), ...aliases].map(({ value }) => plainText(value)),
    ...(entity.modified && { revised: entity.modified }),
    sites: Object.keys(links).length,
    titles: Object.fromEntries(titles),
    claims: rows(entity.claims),
  };
}

/** The claims of a property that hold: the preferred ones, where there are any, else all that are not withdrawn. */
export function claimsOf({ claims }: Pick<Item, 'claims'>, property: Property): readonly Claim[] {
  const all = (claims[PROPERTY[property]] ?? []).filter(({ rank }) => rank !== 'deprecated');
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : all;
}

/** The id of an item that a claim points at. */
export function idOf({ datavalue }: Snak): string | undefined {
  return datavalue?.type === 'wikibase-entityid' && 'value' in datavalue && 'id' in datavalue.value
    ? datavalue.value.id
    : undefined;
}

/** The ids that an item's claims of a property point at. */
export const idsOf = (item: Pick<Item, 'claims'>, property: Property): string[] =>
  claimsOf(item, property).flatMap(({ mainsnak }) => idOf(mainsnak) ?? []);

/** A day as precise as it is known: "2024-07-05", "2024-07", "2024"; nothing before the year 1 or vaguer than a year. */
export function dayOf(snak: Snak | undefined): string | undefined {
  const { datavalue } = snak ?? {};
  if (!(datavalue?.type === 'time' && 'value' in datavalue && 'time' in datavalue.value)) return undefined;
  const [, year, month, day] = /^\+(\d{1,4})-(\d\d)-(\d\d)T/.exec(datavalue.value.time) ?? [];
  const { precision } = datavalue.value;
  if (!year || precision < 9) return undefined;
  return [year, ...(precision > 9 ? [month] : []), ...(precision > 10 ? [day] : [])].join('-');
}

export function amountOf({ datavalue }: Snak): number | undefined {
  if (!(datavalue?.type === 'quantity' && 'value' in datavalue && 'amount' in datavalue.value)) return undefined;
  const amount = Number(datavalue.value.amount);
  return Number.isFinite(amount) ? amount : undefined;
}
