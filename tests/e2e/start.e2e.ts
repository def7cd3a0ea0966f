import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/machine.mjs';

/** `npm start` on a machine without a display, once the preparing script has run. */
function start(...args: string[]) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  return spawnSync('node', [join(root, 'scripts/start.mjs'), ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    timeout: 55_000,
  });
}

test('the first command shows a newcomer the sides of a story and where the screenshots are', () => {
  const { stdout, stderr, status } = start();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/Ghana[\s\S]*Ivory Coast/);
  expect(stdout).toContain('Every night, lorries leave our villages and come back empty');
  expect(stdout).toContain('Kwabena Osei-Darko');
  const [, folder] = /Screenshots of page, popup and panel: (.+)/.exec(stdout)!;
  for (const name of ['1-page.png', '1-popup.png', '1-panel.png']) expect(existsSync(join(folder!, name))).toBe(true);
});

test('a saved page of one’s own can be given, and a missing one is told in a line', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'sidelight-')), 'own.html');
  const story = `<p>“The bridge stays shut,” said Ola Brandvik, the mayor of Larvik.</p><p>Residents demanded an answer from the mayor by Friday and said that the detour takes an hour every morning.</p><p>${'The bridge was closed in May after an inspection. '.repeat(12)}</p>`;
  writeFileSync(
    file,
    `<html lang="en"><head><title>Bridge stays shut</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01T08:00:00Z"></head><body><article><h1>Bridge stays shut</h1>${story}</article></body></html>`,
  );
  expect(start(file).stdout).toContain('The bridge stays shut');
  const missing = start('no-such-page.html');
  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain('There is no file no-such-page.html.');
});
