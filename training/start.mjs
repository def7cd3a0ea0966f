// Builds the training and runs one of its doors: node training/start.mjs train --corpora DIR [names …]
import { spawnSync } from 'node:child_process';

const [door, ...args] = process.argv.slice(2);
const shell = process.platform === 'win32';
const build = ['vite', 'build', '-c', 'training/vite.config.ts', '--logLevel', 'warn'];
const built = spawnSync('npx', build, { stdio: ['ignore', 2, 2], shell });
if (built.status !== 0) process.exit(built.status ?? 1);
const script = new URL(`../.output/training/${door}.mjs`, import.meta.url);
process.argv = [process.argv[0], script.pathname, ...args];
await import(script.href);
