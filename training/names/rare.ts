import type { Sample } from './crf.ts';

/** Features are told apart by so many bits of their hash while they are counted. */
const BITS = 26;

/** Leaves out, in place, the features that occur less than `least` times in all: they can only be learnt by heart. */
export function dropRare(samples: readonly Sample[], least: number): void {
  const mask = 2 ** BITS - 1;
  const seen = new Uint8Array(2 ** BITS);
  for (const { features } of samples)
    for (const feature of features) if (feature && seen[feature & mask]! < 255) seen[feature & mask]!++;
  for (const { features } of samples)
    for (let at = 0; at < features.length; at++) if (seen[features[at]! & mask]! < least) features[at] = 0;
}
