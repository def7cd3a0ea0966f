import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/machine.mjs';
import { FIRST_STORY, SITE_HOST, type Site, serveSite } from '../../scripts/site.mjs';
import { Firefox } from './marionette.ts';

let site: Site;
let firefox: Firefox;

beforeAll(async () => {
  site = await serveSite();
  firefox = await Firefox.launch({ 'network.dns.forceResolve': '127.0.0.1' });
  await firefox.install(`${root}.output/firefox-mv3`);
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

test('Firefox takes the extension and leaves the news page alone until asked', async () => {
  await firefox.goto(`http://${SITE_HOST}:${site.port}${FIRST_STORY}`);
  expect(await firefox.page('return document.title')).toContain('Ghana');
  expect(await firefox.page('return CSS.highlights.size')).toBe(0);
});
