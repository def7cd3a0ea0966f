import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';
import * as z from 'zod/mini';
import { BUDGET, checkSizes } from '../scripts/size.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = (browser: string) => `${root}.build/manifests/${browser}-mv3`;

const Manifest = z.looseObject({
  manifest_version: z.number(),
  permissions: z.array(z.string()),
  optional_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  commands: z.record(z.string(), z.looseObject({ suggested_key: z.optional(z.looseObject({})) })),
});

/** Builds for a browser as `npm run build` does, into a folder of the tests' own, and reads the manifest made. */
async function manifestOf(browser: 'chrome' | 'firefox') {
  await build({ root, browser, outDir: '.build/manifests', logger: quiet });
  return Manifest.parse(JSON.parse(readFileSync(`${folder(browser)}/manifest.json`, 'utf8')));
}
const nothing = () => undefined;
const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};

const ALWAYS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

describe('what the reader is asked for at install', () => {
  let chrome: z.infer<typeof Manifest>;
  let firefox: z.infer<typeof Manifest>;
  beforeAll(async () => {
    chrome = await manifestOf('chrome');
    firefox = await manifestOf('firefox');
  }, 120_000);

  it('is five permissions, and the side panel in Chrome', () => {
    expect([...chrome.permissions].sort()).toEqual([...ALWAYS, 'sidePanel'].sort());
    expect([...firefox.permissions].sort()).toEqual(ALWAYS);
  });

  it('is no web site: neither by host permissions nor by scripts that run by themselves', () => {
    for (const manifest of [chrome, firefox]) {
      expect(manifest).not.toHaveProperty('host_permissions');
      expect(manifest).not.toHaveProperty('content_scripts');
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
      expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
      expect(manifest.optional_permissions).toEqual(['downloads']);
    }
  });

  it('is a browser new enough, and no data collection; a look-up asks for its own leave', () => {
    expect([chrome.manifest_version, firefox.manifest_version]).toEqual([3, 3]);
    expect(chrome.minimum_chrome_version).toBe('128');
    expect(firefox.browser_specific_settings).toMatchObject({
      gecko: {
        strict_min_version: '149.0',
        data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
      },
    });
  });

  it('brings the panel of each browser, and no more keys of ours than it takes', () => {
    expect(chrome).toHaveProperty('side_panel');
    expect(chrome).not.toHaveProperty('sidebar_action');
    expect(firefox).toHaveProperty('sidebar_action');
    expect(firefox).not.toHaveProperty('side_panel');
    const keysOf = ({ commands }: typeof chrome) => Object.values(commands).filter((command) => command.suggested_key);
    expect(keysOf(chrome)).toHaveLength(4); // Chrome takes no more
    expect(keysOf(firefox)).toHaveLength(5);
    expect(chrome.commands).toHaveProperty('look-up');
    expect(firefox.commands).toHaveProperty('_execute_sidebar_action');
  });

  it('weighs no more in a web page than its budget, and the build would fail if it did', () => {
    const sizes = checkSizes(folder('chrome'));
    expect(Object.keys(sizes)).toEqual(['detector.js', 'reader.js', 'follower.js', 'peek.js']);
    for (const [file, size] of Object.entries(sizes)) expect(size).toBeLessThanOrEqual(BUDGET[file]!);
    expect(() => checkSizes(folder('chrome'), { 'reader.js': 1000 })).toThrow(/reader\.js weighs \d+ bytes/);
  });
});
