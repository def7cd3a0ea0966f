import { describe, expect, test } from 'vitest';
import { amountSnak, claim, entityOf, namesOfThings, thing, timeSnak } from '../../tests/fixtures/lookup/wikidata.ts';
import type { LookupAsk } from '../model/lookup.ts';
import type { Client } from './client.ts';
import { factsOf } from './facts.ts';
import { LookupFailure } from './failure.ts';
import { itemOf } from './item.ts';
import { lookUp } from './look-up.ts';
import { plainText, shorten } from './plain-text.ts';
import { Entities, Entity } from './wikidata-shapes.ts';
import { readSummary } from './wikipedia.ts';

/** A client that answers by the first row whose words stand in the address; every other address is not found. */
function clientWith(rows: readonly (readonly [string, unknown])[]): Client & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    oldest: () => 0,
    late: () => undefined,
    async get(url, schema) {
      asked.push(url);
      const row = rows.find(([words]) => url.includes(words));
      if (!row) throw new LookupFailure({ state: 'not-found' });
      const read = schema.safeParse(row[1]);
      if (!read.success) throw new LookupFailure({ state: 'changed', service: new URL(url).host });
      return read.data;
    },
  };
}

const ASK: LookupAsk = {
  pick: 'Q77',
  turn: 't',
  name: 'Tallmouth',
  type: 'LOC',
  language: 'fr',
  words: ['Tallmouth', 'harbour'],
  spoke: false,
  article: '',
  fresh: false,
  kept: false,
};
const TOWN = entityOf({ id: 'Q77', name: 'Tallmouth', line: 'harbour town in Arland', is: 'city', sites: 40 });
const withLinks = (...sites: string[]) => ({
  ...TOWN,
  sitelinks: Object.fromEntries(sites.map((site) => [site, { site, title: `Tallmouth (${site})` }])),
});
const wikidata = (entity: object) =>
  [
    ['wbsearchentities', { search: [{ id: 'Q77' }] }],
    ['wbgetentities', { entities: { Q77: entity } }],
  ] as const;

describe('words of a service', () => {
  test.each([
    ['A <b>town</b> by the sea', 'A town by the sea'],
    ['<script>alert(1)</script>A town', 'A town'],
    ['A <scr<script>x</script>ipt>town', 'A x ipt>town'],
    ['A town <img src=x onerror=alert(1)', 'A town'],
    ['where a < b and c > d', 'where a < b and c > d'],
    ['a \u202etown\u0000 \n by  the sea', 'a town by the sea'],
  ])('%j is shown as %j', (given, shown) => {
    expect(plainText(given)).toBe(shown);
  });

  test('are cut after a sentence, and say so', () => {
    expect(shorten('It has a port. It has two quays. It has three cranes.', 40)).toEqual({
      text: 'It has a port. It has two quays.',
      shortened: true,
    });
    expect(shorten('It has a port.', 40).shortened).toBe(false);
  });
});

describe('a summary', () => {
  test('comes from the Action API where the summaries fail', async () => {
    const page = { title: 'Tallmouth', extract: 'A town.', revisions: [{ timestamp: '2026-01-05T00:00:00Z' }] };
    const summary = await readSummary(clientWith([['/w/api.php', { query: { pages: [page] } }]]), 'en', 'Tallmouth');
    expect(summary).toMatchObject({ text: 'A town.', revised: '2026-01-05T00:00:00.000Z' });
  });

  test('is in the reader’s language, else in English', async () => {
    const text = (words: string) => ({ type: 'standard', title: 'Tallmouth', extract: words });
    const both = [
      ['fr.wikipedia.org', text('Une ville.')],
      ['en.wikipedia.org', text('A town.')],
    ] as const;
    const french = await lookUp(clientWith([...wikidata(withLinks('frwiki', 'enwiki')), ...both]), ASK);
    expect(french).toMatchObject({ state: 'found', summary: { text: 'Une ville.', language: 'fr' } });
    const english = await lookUp(clientWith([...wikidata(withLinks('enwiki')), ...both]), ASK);
    expect(english).toMatchObject({ state: 'found', summary: { text: 'A town.', language: 'en' } });
    const none = await lookUp(clientWith(wikidata(withLinks('xxwikiquote'))), ASK);
    expect(none).toMatchObject({ state: 'found' });
    expect(none).not.toHaveProperty('summary');
  });

  test('links to the title, never to an address that the service sends', async () => {
    const evil = {
      type: 'standard',
      title: 'A/../b',
      extract: 'x',
      content_urls: { desktop: { page: 'javascript:1' } },
    };
    const { url } = await readSummary(clientWith([['summary', evil]]), 'en', 'A');
    expect(url).toBe('https://en.wikipedia.org/wiki/A%2F..%2Fb');
  });
});

describe('facts', () => {
  const person = entityOf({ id: 'Q9', name: 'Ines Carvell', line: 'politician', is: 'human' });
  const facts = (claims: object) => factsOf('PER', itemOf(Entity.parse({ ...person, claims }), 'en'), namesOfThings());

  test('an office is shown with its dates, the one held now first, and never without a date', () => {
    const minister = claim(thing('P39', 'minister'), { P580: [timeSnak('P580', '2025-01-07')] });
    const mayor = claim(thing('P39', 'mayor'), {
      P580: [timeSnak('P580', '2019-05-01', 10)],
      P582: [timeSnak('P582', '2024-01-01', 9)],
    });
    const undated = claim(thing('P39', 'president'));
    expect(facts({ P39: [mayor, undated, minister] })).toEqual([
      {
        label: 'office',
        values: [
          { text: 'minister', from: '2025-01-07' },
          { text: 'mayor', from: '2019-05', to: '2024' },
        ],
      },
    ]);
  });

  test.each([
    [
      'a country: its capital, and its leaders with their dates',
      'LOC',
      {
        P36: [claim(thing('P36', 'Port Arland'))],
        P35: [
          claim(thing('P35', 'Queen Maud'), { P580: [timeSnak('P580', '2011-06-01')] }),
          claim(thing('P35', 'Nobody')),
        ],
        P6: [claim(thing('P6', 'Ines Carvell'), { P580: [timeSnak('P580', '2025-01-07')] })],
      },
      [
        { label: 'capital', values: [{ text: 'Port Arland' }] },
        { label: 'headOfState', values: [{ text: 'Queen Maud', from: '2011-06-01' }] },
        { label: 'headOfGovernment', values: [{ text: 'Ines Carvell', from: '2025-01-07' }] },
      ],
    ],
    [
      'a body: its seat, how many members at which time, and whoever leads it with the date',
      'ORG',
      {
        P159: [claim(thing('P159', 'Port Arland'))],
        P2124: [
          claim(amountSnak('P2124', 44), { P585: [timeSnak('P585', '2019-01-01', 9)] }),
          claim(amountSnak('P2124', 55), { P585: [timeSnak('P585', '2024-01-01', 9)] }),
        ],
        P3975: [claim(thing('P3975', 'Otto Brandvik'), { P580: [timeSnak('P580', '2023-03-01', 10)] })],
      },
      [
        { label: 'seat', values: [{ text: 'Port Arland' }] },
        { label: 'leader', values: [{ text: 'Otto Brandvik', from: '2023-03' }] },
        { label: 'members', values: [{ amount: 55, asOf: '2024' }] },
      ],
    ],
    [
      'a person: party and country',
      'PER',
      { P102: [claim(thing('P102', 'Harbour Party'))], P27: [claim(thing('P27', 'Arland'))] },
      [
        { label: 'party', values: [{ text: 'Harbour Party' }] },
        { label: 'citizenship', values: [{ text: 'Arland' }] },
      ],
    ],
  ] as const)('of %s', (_what, type, claims, shown) => {
    expect(factsOf(type, itemOf(Entity.parse({ ...TOWN, claims }), 'en'), namesOfThings())).toEqual(shown);
  });

  test('a claim that Wikidata withdrew is not shown, and a preferred one stands for the rest', () => {
    const party = (name: string, rank: string) => claim(thing('P102', name), undefined, rank);
    expect(facts({ P102: [party('Old Party', 'normal'), party('New Party', 'preferred')] })[0]?.values).toEqual([
      { text: 'New Party' },
    ]);
    expect(facts({ P102: [party('Old Party', 'deprecated')] })).toEqual([]);
  });
});

describe('the shapes of Wikidata', () => {
  test('an item that is no more, empty lists for empty objects, and unknown values are let in', () => {
    const text = claim({ snaktype: 'value', property: 'P31', datatype: 'string', datavalue: { type: 'string' } });
    const odd = {
      id: 'Q1',
      labels: [],
      descriptions: [],
      aliases: [],
      claims: { P31: [text], P999: 'x' },
      sitelinks: [],
    };
    expect(Entities.safeParse({ entities: { Q1: odd, Q2: { id: 'Q2', missing: '' } } }).success).toBe(true);
  });

  test.each([
    ['labels as words', { labels: { en: 'Tallmouth' } }],
    ['claims as a list', { claims: [{ P31: [] }] }],
    [
      'a time without its precision',
      { claims: { P569: [claim({ ...timeSnak('P569', '1970-01-01'), datavalue: { type: 'time', value: '1970' } })] } },
    ],
    ['no id', { id: undefined }],
  ])('%s: a changed shape', (_name, change) => {
    expect(Entities.safeParse({ entities: { Q77: { ...TOWN, ...change } } }).success).toBe(false);
  });

  test('a changed shape becomes a state of its own', async () => {
    const drifted = clientWith([['wbsearchentities', { results: [] }]]);
    expect(await lookUp(drifted, ASK)).toEqual({ state: 'changed', service: 'www.wikidata.org' });
  });
});
