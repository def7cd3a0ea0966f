import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NameType } from '../model/analysis.ts';
import { makeGazetteer, readKnowledgeFile } from './gazetteer.ts';
import { VARIANTS } from './linking/variants.ts';
import { linkEntity, settingOf } from './linking.ts';

const bytes = new Uint8Array(readFileSync(new URL('../../public/knowledge/gazetteer.json', import.meta.url)));
const gazetteer = makeGazetteer(readKnowledgeFile(bytes));

/** Links a name in an article of ours: `names` are what the article names besides. */
function link(name: string, type: NameType, text = '', names: readonly string[] = []) {
  return linkEntity([name], type, settingOf(text, names, gazetteer), gazetteer);
}
const idOf = (found: ReturnType<typeof link>) => found.link?.id ?? found.candidates?.join(' or ');

describe('a name that several places bear', () => {
  it.each([
    ['Georgia', 'The parliament of Georgia met in Tbilisi.', ['Tbilisi'], 'GE'],
    ['Georgia', 'Voters in Georgia queued in Atlanta and Savannah.', ['Atlanta', 'Savannah', 'US'], 'sub:US/georgia'],
    ['Georgia', 'Armenia and Georgia signed a treaty.', ['Armenia'], 'GE'],
    ['Washington', 'Washington rejected the demand, the White House said.', ['White House'], 'city:US/washington'],
    [
      'Washington',
      'Fires spread across Washington, from Spokane to Tacoma.',
      ['Spokane', 'Tacoma'],
      'sub:US/washington',
    ],
    ['Washington', 'Tehran and Washington resumed talks.', ['Tehran'], 'city:US/washington'],
    ['Congo', 'Rebels took Goma in eastern Congo.', ['Goma'], 'CD'],
    ['Congo', 'Congo held an election in Brazzaville.', ['Brazzaville'], 'CG'],
    ['Congo', 'Congo signed the treaty.', [], 'CD or CG'],
    ['Korea', 'Korea was divided in 1945.', [], 'KR or KP'],
    ['Punjab', 'Police in Punjab searched houses in Lahore.', ['Lahore', 'Pakistan'], 'sub:PK/punjab'],
    ['Punjab', 'Farmers in Punjab marched on New Delhi from Amritsar.', ['New Delhi', 'India'], 'sub:IN/punjab'],
    ['Jordan', 'Jordan and Egypt called for calm.', ['Egypt'], 'JO'],
    ['Paris', 'The ministers met in Paris, France.', ['France'], 'city:FR/paris'],
    ['Paris', 'The ministers met in Paris, Berlin and Rome.', ['Berlin'], 'city:FR/paris'],
  ])('%s in "%s"', (name, text, names, id) => {
    expect(idOf(link(name, 'LOC', text, names))).toBe(id);
  });

  it('is the city, unless the article says "province"', () => {
    expect(idOf(link('Kandahar', 'LOC', 'A bomb hit a market in Kandahar.'))).toBe('city:AF/kandahar');
    expect(idOf(link('Kandahar', 'LOC', 'Fighting spread in Kandahar province.'))).toBe('sub:AF/kandahar');
  });

  it('is no capital where another region stands behind it', () => {
    expect(link('Paris', 'LOC', 'The flood reached Paris, Texas, on Monday.', ['Texas'])).toEqual({});
    expect(link('London', 'LOC', 'Police in London, Ontario, searched a house.', ['Ontario'])).toEqual({});
  });

  it('is never a place when a person bears it', () => {
    expect(link('Paris', 'PER')).toEqual({});
    expect(link('Jordan', 'PER')).toEqual({});
  });
});

describe('a body that every state has', () => {
  it('is the one of the country the article is about', () => {
    const india = ['India', 'Indian', 'New Delhi'];
    expect(idOf(link('Congress', 'ORG', 'Congress lost the vote in India.', india))).toBe(
      'org:indian-national-congress',
    );
    expect(idOf(link('Congress', 'ORG', 'Congress passed the bill.', ['US', 'Texas']))).toBe(
      'org:united-states-congress',
    );
    expect(link('Supreme Court', 'ORG', 'The Supreme Court in Nairobi ruled.', ['Nairobi', 'Kenya'])).toEqual({});
  });

  it('is left open where the article only says "the Foreign Ministry"', () => {
    expect(link('Foreign Ministry', 'ORG', 'The Foreign Ministry protested.', ['Iran', 'Pakistan'])).toEqual({});
  });
});

describe('a misspelt name of a place or an organisation', () => {
  const wanted = VARIANTS;
  const answers = wanted.map(([name, type, id]) => ({ name, id, found: idOf(link(name, type)) }));

  it('is no alias of the gazetteer, else it would prove nothing', () => {
    expect(VARIANTS.filter(([name]) => gazetteer.lookup(name).length > 0).map(([n]) => n)).toEqual([]);
  });

  it(`is found in at least seven of ten (${wanted.length} variants)`, () => {
    const right = answers.filter(({ id, found }) => found?.split(' or ').includes(id));
    expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.7);
  });

  it('is taken for another one in at most one of twenty', () => {
    const wrong = answers.filter(({ id, found }) => found && !found.split(' or ').includes(id));
    expect(wrong.length / wanted.length).toBeLessThanOrEqual(0.05);
  });

  it('is found by sound: the seed’s "Siestan-Balochistan"', () => {
    expect(link('Siestan-Balochistan', 'LOC')).toEqual({
      link: { id: 'sub:IR/sistan-and-baluchestan', name: 'Sistan and Baluchestan' },
    });
  });

  it.each([
    ['Millbrook', 'LOC'],
    ['Ashdown', 'LOC'],
    ['Larchmont', 'LOC'],
    ['Harbour Street', 'LOC'],
    ['Riverside Park', 'LOC'],
    ['Fenwick', 'LOC'],
    ['Kestrel Foods', 'ORG'],
    ['Harrow Council', 'ORG'],
    ['Northgate Bank', 'ORG'],
    ['Ministry of Silly Walks', 'ORG'],
    ['Lakeside Hospital', 'ORG'],
    ['Meridian Shipping', 'ORG'],
  ] as const)('%s is just a name that nobody bundled', (name, type) => {
    expect(link(name, type)).toEqual({});
  });
});
