/** Packs word clusters into the format of lib/text/grammar/clusters.ts. */
import { type ClusterHeader, clusterKey } from '../../lib/text/grammar/clusters.ts';
import { hashString } from '../../lib/text/hash.ts';
import { pushVarint } from './pack-table.ts';

/** Where two words share a hash, the first (the more frequent one) keeps it. */
export function packClusters(clusters: ReadonlyMap<string, number>, about: Record<string, unknown>): Uint8Array {
  const byKey = new Map<number, number>();
  for (const [word, cluster] of clusters) {
    const key = clusterKey(hashString(word));
    if (!byKey.has(key)) byKey.set(key, cluster);
  }
  const sorted = [...byKey].sort((a, b) => a[0] - b[0]);
  const gaps: number[] = [];
  sorted.forEach(([key], i) => {
    pushVarint(gaps, key - (sorted[i - 1]?.[0] ?? -1) - 1);
  });
  const header: ClusterHeader = { name: 'clusters', version: 'clusters-1', words: sorted.length, ...about };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  return Buffer.concat([
    new TextEncoder().encode('SLC1'),
    length,
    json,
    Uint8Array.from(gaps),
    Uint8Array.from(sorted, ([, cluster]) => cluster),
  ]);
}
