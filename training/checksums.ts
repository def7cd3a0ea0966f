import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './attribution.ts';

/** Writes a model into `folder` and notes its checksum beside it: a test compares them. */
export function writeModel(folder: string, file: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, file), bytes);
  const path = join(folder, 'checksums.json');
  const known: Record<string, string> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const sorted = Object.entries({ ...known, [file]: sha256(bytes) }).sort(([a], [b]) => a.localeCompare(b));
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
