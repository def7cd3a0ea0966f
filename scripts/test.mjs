// `npm test`: lint, types, unit tests, end-to-end tests in Chromium and Firefox; the last line counts them.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureProgram, root } from './machine.mjs';

const reports = join(root, '.output', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const tally = { passed: 0, failed: 0, skipped: 0 };
const onWindows = process.platform === 'win32';

function step(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  return (
    spawnSync(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: onWindows,
      env: { ...process.env, ...env },
    }).status === 0
  );
}

/** A step that passes or fails as a whole. */
function check(title, script) {
  if (step(title, 'npm', ['run', '--silent', script])) tally.passed++;
  else tally.failed++;
}

/** A vitest run; its tests are counted one by one. A run that breaks, or runs nothing, is one failure. */
function suite(title, config, env) {
  const report = join(reports, `${title.replaceAll(/\W+/g, '-')}.json`);
  const ok = step(
    title,
    'npx',
    [
      '--no-install',
      'vitest',
      'run',
      '-c',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env,
  );
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    tally.passed += numPassedTests;
    tally.failed += numFailedTests;
    tally.skipped += numPendingTests;
    if ((!ok && numFailedTests === 0) || numPassedTests === 0) tally.failed++;
  } catch {
    tally.failed++;
  }
}

/** A virtual display for the tests that need a window; undefined where the machine has none to give. */
async function startDisplay() {
  if (process.platform !== 'linux' || !ensureProgram('Xvfb', 'xvfb')) return undefined;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return { name: `:${number}`, stop: () => server.kill() };
}

check('lint', 'lint');
check('types', 'types');
suite('unit tests', 'vitest.config.ts');
const display = await startDisplay();
suite('end to end', 'tests/e2e/vitest.config.ts', display && { DISPLAY: display.name, SIDELIGHT_WINDOW: '1' });
display?.stop();

const skipped = tally.skipped ? `, ${tally.skipped} skipped` : '';
console.log(`\n${tally.passed} passed, ${tally.failed} failed${skipped}`);
process.exitCode = tally.failed ? 1 : 0;
