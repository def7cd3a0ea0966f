import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence of the weights: some of the texts they were trained on are share-alike. The code stays MIT. */
export const WEIGHTS_LICENCE = 'CC BY-SA 4.0';

/** SHA-256 of some bytes, hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 of each of the files a model was trained on, by path inside the corpora's folder. */
export function hashFiles(folder: string, files: readonly string[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
}
