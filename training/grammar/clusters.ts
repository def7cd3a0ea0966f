/**
 * Word clusters from plain text by exchange (Uszkoreit & Brants 2008), over the words before and the words behind:
 * words that stand in the same places come into one cluster, so a word the treebanks never show is still known.
 */

export interface ClusterSettings {
  clusters: number;
  /** Rarer words are left out. */
  minCount: number;
  rounds: number;
}

export const CLUSTER_SETTINGS: ClusterSettings = { clusters: 160, minCount: 4, rounds: 8 };

/** Which words stand beside each word, and how often. */
interface Neighbours {
  words: string[];
  contexts: Int32Array[];
  counts: Int32Array[];
  totals: Int32Array;
  contextCount: number;
}

/** Cluster of each word, from 1, of sentences already in the normal form of the engine. */
export function findClusters(sentences: readonly string[][], settings: ClusterSettings): Map<string, number> {
  const neighbours = countNeighbours(sentences, settings.minCount);
  const clusterOf = exchange(neighbours, settings);
  return new Map(neighbours.words.map((word, w) => [word, clusterOf[w]! + 1]));
}

function countNeighbours(sentences: readonly string[][], minCount: number): Neighbours {
  const frequency = new Map<string, number>();
  for (const words of sentences) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const ranked = [...frequency].filter(([, n]) => n >= minCount).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const words = ranked.map(([word]) => word);
  const index = new Map(words.map((word, w) => [word, w]));
  // context 2w: word w before; 2w + 1: word w behind; the last two: the sentence's edges and rare words
  const rare = words.length;
  const beside = words.map(() => new Map<number, number>());
  const count = (w: number | undefined, context: number) => {
    if (w !== undefined) beside[w]!.set(context, (beside[w]!.get(context) ?? 0) + 1);
  };
  for (const sentence of sentences) {
    for (let i = 0; i <= sentence.length; i++) {
      const before = i > 0 ? (index.get(sentence[i - 1]!) ?? rare) : rare + 1;
      const here = i < sentence.length ? (index.get(sentence[i]!) ?? rare) : rare + 1;
      count(here < rare ? here : undefined, 2 * before);
      count(before < rare ? before : undefined, 2 * here + 1);
    }
  }
  return {
    words,
    contexts: beside.map((map) => Int32Array.from(map.keys())),
    counts: beside.map((map) => Int32Array.from(map.values())),
    totals: Int32Array.from(ranked, ([, n]) => n),
    contextCount: 2 * (rare + 2),
  };
}

/** n·log n, looked up. */
function entropyTable(largest: number): Float64Array {
  return Float64Array.from({ length: largest + 1 }, (_, n) => (n > 1 ? n * Math.log(n) : 0));
}

/** Moves each word to the cluster where the text becomes most likely, in so many rounds over all words. */
function exchange({ contexts, counts, totals, contextCount }: Neighbours, settings: ClusterSettings): Uint16Array {
  const { clusters, rounds } = settings;
  const words = totals.length;
  const clusterOf = Uint16Array.from({ length: words }, (_, w) => w % clusters);
  const joint = new Int32Array(contextCount * clusters);
  const sizes = new Int32Array(clusters);
  const put = (w: number, cluster: number, sign: 1 | -1) => {
    sizes[cluster]! += sign * totals[w]!;
    for (let k = 0; k < contexts[w]!.length; k++)
      joint[contexts[w]![k]! * clusters + cluster]! += sign * counts[w]![k]!;
  };
  for (let w = 0; w < words; w++) put(w, clusterOf[w]!, 1);
  const f = entropyTable(totals.reduce((sum, n) => sum + n, 0));
  const gains = new Float64Array(clusters);
  for (let round = 0; round < rounds; round++) {
    for (let w = 0; w < words; w++) {
      put(w, clusterOf[w]!, -1);
      for (let c = 0; c < clusters; c++) gains[c] = 2 * (f[sizes[c]!]! - f[sizes[c]! + totals[w]!]!);
      for (let k = 0; k < contexts[w]!.length; k++) {
        const n = counts[w]![k]!;
        const at = contexts[w]![k]! * clusters;
        for (let c = 0; c < clusters; c++) {
          const now = joint[at + c]!;
          gains[c]! += f[now + n]! - f[now]!;
        }
      }
      let best = 0;
      for (let c = 1; c < clusters; c++) if (gains[c]! > gains[best]!) best = c;
      clusterOf[w] = best;
      put(w, best, 1);
    }
  }
  return clusterOf;
}
