// The size budget of the scripts that run in web pages: the build fails where one outgrows it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip -9. The detector runs on every page of a granted site, the reader on articles, the follower on few of them, the peek where it is switched on. */
export const BUDGET = { 'detector.js': 5_000, 'reader.js': 30_000, 'follower.js': 8_000, 'peek.js': 4_000 };

/** Throws where a script in `folder` is larger than its budget; answers the sizes. */
export function checkSizes(folder, budget = BUDGET) {
  const sizes = {};
  for (const [file, most] of Object.entries(budget)) {
    const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    if (size > most) throw new Error(`${file} weighs ${size} bytes gzipped; its budget is ${most}`);
    sizes[file] = size;
  }
  return sizes;
}
