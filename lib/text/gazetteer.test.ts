import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeGazetteer, readKnowledgeFile } from './gazetteer.ts';

const bytes = new Uint8Array(readFileSync(new URL('../../public/knowledge/gazetteer.json', import.meta.url)));
const gazetteer = makeGazetteer(readKnowledgeFile(bytes));
const first = (surface: string) => gazetteer.lookup(surface)[0];

describe('the names of the world as newspapers print them', () => {
  it.each([
    ['US', 'US', 'name'],
    ['U.S.', 'US', 'name'],
    ['America', 'US', 'name'],
    ['Britain', 'GB', 'name'],
    ['Britons', 'GB', 'demonym'],
    ['DPRK', 'KP', 'name'],
    ['Palestinians', 'PS', 'demonym'],
    ['Emirati', 'AE', 'demonym'],
    ['Iranian', 'IR', 'demonym'],
    ['Türkiye', 'TR', 'name'],
    ['Turkiye', 'TR', 'name'],
    ['Tehran', 'city:IR/tehran', 'name'],
    ['Kiev', 'city:UA/kyiv', 'name'],
    ['Bogota', 'city:CO/bogota', 'name'],
    ['Xi’an', 'city:CN/xi-an', 'name'],
    ['Sistan and Baluchestan', 'sub:IR/sistan-and-baluchestan', 'name'],
    ['Balochistan', 'sub:PK/balochistan', 'name'],
    ['Chechens', 'sub:RU/chechnya', 'demonym'],
    ['Georgia', 'GE', 'name'],
    ['Washington', 'city:US/washington', 'name'],
    ['LONDON', 'city:GB/london', 'name'],
    ['LOS ANGELES', 'city:US/los-angeles', 'name'],
    ['Kremlin', 'org:kremlin', 'name'],
    ['Hamas', 'org:hamas', 'name'],
    ['Houthis', 'org:houthis', 'name'],
    ['IRGC', 'org:islamic-revolutionary-guard-corps', 'name'],
    ['Democrats', 'org:democratic-party', 'demonym'],
    ['Kurdish', 'group:kurds', 'demonym'],
    ['Gaza', 'place:PS/gaza-strip', 'name'],
    ['Saudis', 'SA', 'demonym'],
  ])('%s is found as %s (%s)', (surface, id, as) => {
    expect(first(surface)).toMatchObject({ entry: { id }, as });
  });

  it('keeps every reading of an ambiguous name, the heaviest first', () => {
    expect(gazetteer.lookup('Georgia').map((h) => h.entry.id)).toEqual(['GE', 'sub:US/georgia']);
    expect(gazetteer.lookup('Congo').map((h) => h.entry.id)).toEqual(['CD', 'CG']);
  });

  it('knows which country a capital governs', () => {
    expect(gazetteer.entry('city:IR/tehran')).toMatchObject({ country: 'IR', capitalOf: 'IR' });
  });

  it('tells a scanner whether a longer name may follow', () => {
    expect(gazetteer.isPrefix('Sistan and')).toBe(true);
    expect(gazetteer.isPrefix('Sistan or')).toBe(false);
  });

  it('says for whom a seat of power stands, and whose words are nobody’s side', () => {
    expect(first('Kremlin')?.entry).toMatchObject({ type: 'ORG', standsFor: 'RU' });
    expect(first('International Court of Justice')?.entry).toMatchObject({ kind: 'court', neutral: true });
    expect(first('Reuters')?.entry).toMatchObject({ kind: 'news medium', neutral: true });
    expect(first('KCNA')?.entry.neutral).toBeUndefined();
  });

  it('holds at least 600 actors, each with one line that says what it is', () => {
    const actors = gazetteer.entries.filter((e) => e.id.startsWith('org:'));
    expect(actors.length).toBeGreaterThan(600);
    expect(actors.filter((e) => !e.line).map((e) => e.id)).toEqual([]);
  });

  it('points at entries that exist', () => {
    const dangling = gazetteer.entries.flatMap((e) =>
      [e.country, e.capitalOf, e.standsFor].filter((id) => id && !gazetteer.entry(id)),
    );
    expect(dangling).toEqual([]);
  });

  it('finds nothing where nothing is', () => {
    expect(gazetteer.lookup('Zzyzx Falls')).toEqual([]);
    expect(gazetteer.entry('XX')).toBeUndefined();
  });

  it('refuses a damaged file with a plain message', () => {
    expect(() => readKnowledgeFile(new TextEncoder().encode('{"version":2}'))).toThrow('damaged');
  });

  it('is at most 250 kB gzipped', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(250_000);
  });
});
