// Runs the built command line; builds it first where that has not been done.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const built = new URL('../.output/cli/annotate.mjs', import.meta.url);
if (!existsSync(built)) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build:cli'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
await import(built.href);
