/**
 * Words by the company they keep: words that stand in the same places share a cluster ("deny", "insist", "allege"),
 * so a word the treebanks never showed is still known.
 *
 *     "SLC1" | u32 header length | header (UTF-8 JSON) | gaps between the sorted 24-bit hashes as varints
 *            | cluster of each (1 byte)
 */
import { readVarints } from './sparse-table.ts';

export interface ClusterHeader {
  name: 'clusters';
  version: string;
  words: number;
  /** Hash of the texts, licence, attribution: for people and tests. */
  [more: string]: unknown;
}

/** Cluster of a word in its normal form and small letters; 0: none. */
export type Clusters = (hash: number) => number;

export function clusterKey(hash: number): number {
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

/** Reads clusters.bin. Throws with a plain message where the bytes are damaged. */
export function readClusters(bytes: Uint8Array): Clusters {
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== 'SLC1') throw new Error('not a file of word clusters');
  const headerEnd = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, headerEnd))) as ClusterHeader;
  const { numbers, end } = readVarints(bytes, headerEnd, header.words);
  if (bytes.length !== end + header.words) throw new Error('the file of word clusters is cut or damaged');
  const clusters = new Map<number, number>();
  let key = -1;
  for (let i = 0; i < header.words; i++) {
    key += numbers[i]! + 1;
    clusters.set(key, bytes[end + i]!);
  }
  return (hash) => clusters.get(clusterKey(hash)) ?? 0;
}
