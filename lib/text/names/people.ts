/**
 * Words that are names of people, first names and surnames alike: a hint for the finder of names, no proof ("Able").
 *
 *     "SLP1" | u32 header length | header (UTF-8 JSON) | gaps between the sorted 24-bit hashes as varints
 */
import { readVarints } from '../grammar/sparse-table.ts';

export interface PeopleHeader {
  name: 'people';
  words: number;
  /** Package, licence: for people and tests. */
  [more: string]: unknown;
}

/** True where the list has the word of this hash (`hashString` of its small letters). */
export type People = (hash: number) => boolean;

export function peopleKey(hash: number): number {
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

/** Reads people.bin. Throws with a plain message where the bytes are damaged. */
export function readPeople(bytes: Uint8Array): People {
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== 'SLP1') throw new Error('not a list of people’s names');
  const headerEnd = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, headerEnd))) as PeopleHeader;
  const { numbers, end } = readVarints(bytes, headerEnd, header.words);
  if (bytes.length !== end) throw new Error('the list of people’s names is cut or damaged');
  let key = -1;
  for (let i = 0; i < numbers.length; i++) {
    key += numbers[i]! + 1;
    numbers[i] = key;
  }
  return (hash) => has(numbers, peopleKey(hash));
}

/** Binary search. */
function has(sorted: Int32Array, key: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === key;
}
