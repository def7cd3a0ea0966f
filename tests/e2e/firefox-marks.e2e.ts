import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/machine.mjs';
import { FIRST_STORY, SITE_HOST, type Site, serveSite } from '../../scripts/site.mjs';
import { Firefox, until } from './marionette.ts';

let site: Site;
let firefox: Firefox;
let id: string;

beforeAll(async () => {
  site = await serveSite();
  firefox = await Firefox.launch({ 'network.dns.forceResolve': '127.0.0.1' });
  id = await firefox.install(`${root}.output/firefox-mv3`);
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

/** Gives the extension every site, as the reader's "Allow" in the browser's question does. */
const grant = () =>
  firefox.chrome(
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(args[0]);
     await ExtensionPermissions.add(args[0], { permissions: [], origins: ['*://*/*'] }, extension);`,
    id,
  );

const COUNT = 'return [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)';

test('in Firefox a story already open gets its marks when its site is granted, and so does the next one', async () => {
  const address = `http://${SITE_HOST}:${site.port}`;
  await firefox.goto(address + FIRST_STORY);
  expect(await firefox.page(COUNT)).toBe(0);
  await grant();
  await until('marks', () => firefox.page<number>(COUNT));
  await firefox.goto(`${address}/bulletin/talks-resume.html`);
  expect(await until('marks', () => firefox.page<number>(COUNT))).toBeGreaterThan(5);
  await firefox.goto(`${address}/world.html`);
  await new Promise((go) => setTimeout(go, 2000));
  expect(await firefox.page(COUNT)).toBe(0);
});

test('in Firefox the marks have colours: their styles arrived', async () => {
  await firefox.goto(`http://${SITE_HOST}:${site.port}${FIRST_STORY}`);
  await until('marks', () => firefox.page<number>(COUNT));
  const tint = () =>
    firefox.page<string>("return getComputedStyle(document.querySelector('p'), '::highlight(mk-2)').backgroundColor");
  expect(await until('a colour', async () => /rgba\(\d+, \d+, \d+, 0\.\d+\)/.exec(await tint())?.[0])).toBeTruthy();
});
