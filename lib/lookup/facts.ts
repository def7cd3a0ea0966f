import type { LookupAsk, LookupFact, LookupLabel, LookupValue } from '../model/lookup.ts';
import { amountOf, claimsOf, dayOf, type Item, idOf, idsOf } from './item.ts';
import { natureOf } from './nature.ts';
import type { Claim, Property } from './wikidata-shapes.ts';

/** Qualifiers that date a claim. */
const START = 'P580';
const END = 'P582';
const POINT = 'P585';

/** How many values of one line are shown. */
const MOST_VALUES = 3;

interface Row {
  label: LookupLabel;
  from: readonly Property[];
  /** An office-holder is never shown without a date. */
  dated?: true;
  /** The newest one alone. */
  newest?: true;
}

const PERSON: readonly Row[] = [
  { label: 'office', from: ['office'], dated: true },
  { label: 'occupation', from: ['occupation'] },
  { label: 'party', from: ['party'] },
  { label: 'citizenship', from: ['citizenship'] },
];
const PLACE: readonly Row[] = [
  { label: 'country', from: ['country'] },
  { label: 'partOf', from: ['partOf'] },
  { label: 'capital', from: ['capital'] },
  { label: 'population', from: ['population'], newest: true },
  { label: 'headOfState', from: ['headOfState'], dated: true },
  { label: 'headOfGovernment', from: ['headOfGovernment'], dated: true },
];
const BODY: readonly Row[] = [
  { label: 'seat', from: ['seat'] },
  { label: 'country', from: ['country'] },
  { label: 'founded', from: ['founded'] },
  { label: 'leader', from: ['secretary', 'chair', 'chief', 'director'], dated: true },
  { label: 'membership', from: ['memberOf'] },
  { label: 'members', from: ['members'], newest: true },
];

/** The lines of a card by the type of the name; a nationality's thing may be a country or a body. */
function rowsFor(type: LookupAsk['type'], item: Item): readonly Row[] {
  const nature = type === 'ANY' ? natureOf(item) : undefined;
  if (type === 'PER' || nature === 'person') return PERSON;
  const land = type === 'NORP' && claimsOf(item, 'capital').length > 0;
  const place = type === 'LOC' || nature === 'place' || land;
  return place ? PLACE : BODY;
}

/** The items whose names the facts need. */
export function namesNeeded(type: LookupAsk['type'], item: Item): string[] {
  return rowsFor(type, item).flatMap(({ from }) => from.flatMap((property) => idsOf(item, property)));
}

/** What Wikidata says of an item, with the dates it gives; what it does not name in the reader's language is left out. */
export function factsOf(type: LookupAsk['type'], item: Item, names: ReadonlyMap<string, string>): LookupFact[] {
  const facts = rowsFor(type, item).flatMap((row) => {
    const values = row.from.flatMap((property) =>
      claimsOf(item, property).flatMap((claim) => shownValue(claim, names)),
    );
    const fit = values.filter(({ text, from, to, asOf }) => text !== item.name && (!row.dated || from || to || asOf));
    const sorted = byTime(fit).slice(0, row.newest ? 1 : MOST_VALUES);
    return sorted.length > 0 ? [{ label: row.label, values: sorted }] : [];
  });
  const inOffice = facts.some(({ label }) => label === 'office');
  return facts.filter(({ label }) => !(inOffice && label === 'occupation'));
}

function shownValue({ mainsnak, qualifiers = {} }: Claim, names: ReadonlyMap<string, string>): LookupValue[] {
  const [from, to, asOf] = [START, END, POINT].map((property) => dayOf(qualifiers[property]?.[0]));
  const dates = { ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }) };
  const text = names.get(idOf(mainsnak) ?? '');
  if (text) return [{ text, ...dates }];
  const amount = amountOf(mainsnak);
  if (amount !== undefined) return [{ amount, ...dates }];
  const day = dayOf(mainsnak);
  return day ? [{ ...dates, asOf: day }] : [];
}

/** What still holds first, then by the latest date. */
function byTime(values: readonly LookupValue[]): LookupValue[] {
  const last = ({ from, to, asOf }: LookupValue) => asOf ?? to ?? from ?? '';
  return [...values].sort(
    (a, b) => Number(a.to !== undefined) - Number(b.to !== undefined) || last(b).localeCompare(last(a)),
  );
}
