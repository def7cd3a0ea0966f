// Runs a TypeScript script of this folder on plain Node: node training/run.mjs training/knowledge/build.ts [arguments]

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const script = process.argv[2];
if (!script) {
  console.error('usage: node training/run.mjs SCRIPT.ts [arguments]');
  process.exit(2);
}
const { module } = await runnerImport(pathToFileURL(resolve(script)).href, { configFile: false, logLevel: 'warn' });
await module.main(process.argv.slice(3));
