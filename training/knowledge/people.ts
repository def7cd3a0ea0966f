import { hashString } from '../../lib/text/hash.ts';
import { type PeopleHeader, peopleKey } from '../../lib/text/names/people.ts';
import { pushVarint } from '../grammar/pack-table.ts';
import { peopleNames, versionOf } from './packages.ts';

/** The bytes of people.bin (format: lib/text/names/people.ts). */
export function packPeople(): Uint8Array {
  const keys = new Set(peopleNames().map((name) => peopleKey(hashString(name.toLowerCase()))));
  const sorted = [...keys].sort((a, b) => a - b);
  const gaps: number[] = [];
  sorted.forEach((key, i) => {
    pushVarint(gaps, key - (sorted[i - 1] ?? -1) - 1);
  });
  const source = `@cspell/dict-people-names ${versionOf('@cspell/dict-people-names')}`;
  const header: PeopleHeader = { name: 'people', words: sorted.length, source, licence: 'MIT' };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + gaps.length);
  bytes.set(new TextEncoder().encode('SLP1'));
  new DataView(bytes.buffer).setUint32(4, json.length, true);
  bytes.set(json, 8);
  bytes.set(gaps, 8 + json.length);
  return bytes;
}
