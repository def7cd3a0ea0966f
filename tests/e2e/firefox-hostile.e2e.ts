import { afterAll, beforeAll, expect, test } from 'vitest';
import { HEAVY_PAGES, heavySite, pathOf } from '../../scripts/heavy-pages.mjs';
import { root } from '../../scripts/machine.mjs';
import { SITE_HOST, type Site, serveSite } from '../../scripts/site.mjs';
import { Firefox } from './firefox.ts';
import { until } from './pages.ts';

const NAMES = [
  'a story of 20,000 words on a page of 100,000 nodes',
  'five megabytes in one text',
  'a byline of commas',
  'a story in a form that hides its own members',
];
let site: Site;
let firefox: Firefox;
let id: string;

beforeAll(async () => {
  site = await serveSite(heavySite(NAMES));
  firefox = await Firefox.launch({ 'network.dns.forceResolve': '127.0.0.1' });
  id = await firefox.install(`${root}.output/firefox-mv3`);
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

const STATE = `return content.document.querySelector('[data-state]')?.getAttribute('data-state') ?? ''`;

test.each(NAMES)(
  'in Firefox the reading of a page that is very large or made to be slow comes to its end: %s',
  async (name) => {
    await firefox.goto(`http://${SITE_HOST}:${site.port}${pathOf(name)}`);
    await firefox.openPopup(id);
    await until('the button', () =>
      firefox.inPopup<boolean>(`return content.document.querySelector('[data-do="annotate"]') !== null`),
    );
    await firefox.clickInPopup('[data-do="annotate"]');
    const end = HEAVY_PAGES[name]!.end === 'read' ? 'ready' : 'unreadable';
    await until(`the state ${end}`, async () => (await firefox.inPopup<string>(STATE)) === end);
    const painted = await firefox.page<number>('return CSS.highlights.size');
    expect(painted > 0).toBe(end === 'ready');
  },
);
