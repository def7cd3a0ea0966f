import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PageReport } from '../../lib/model/page-report.ts';
import { root } from '../../scripts/machine.mjs';
import { FIRST_STORY, SITE_HOST, type Site, serveSite } from '../../scripts/site.mjs';
import { Firefox } from './firefox.ts';
import { until } from './pages.ts';

const downloads = mkdtempSync(join(tmpdir(), 'sidelight-downloads-'));
let site: Site;
let firefox: Firefox;
let id: string;

beforeAll(async () => {
  site = await serveSite();
  firefox = await Firefox.launch({
    'network.dns.forceResolve': '127.0.0.1',
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
  });
  id = await firefox.install(`${root}.output/firefox-mv3`);
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
  rmSync(downloads, { recursive: true, force: true });
});

const address = (path: string) => `http://${SITE_HOST}:${site.port}${path}`;

/** The words painted in the page in front, or in its first frame. */
const painted = (where: 'page' | 'frame' = 'page') =>
  firefox.page<string[]>(
    `const view = args[0] === 'frame' ? document.querySelector('iframe').contentWindow : window;
     return [...view.CSS.highlights.values()].flatMap((highlight) =>
       [...highlight].map((r) => r.startContainer.data.slice(r.startOffset, r.endContainer === r.startContainer ? r.endOffset : undefined)));`,
    where,
  );
const marked = (word: string, where: 'page' | 'frame' = 'page') =>
  until(`a mark on ${word}`, async () => {
    const words = await painted(where);
    return words.includes(word) && words;
  });

/** A picture of the popup as Firefox shows it, where the run asks for pictures. */
async function shootPopup(name: string): Promise<void> {
  const folder = process.env.SIDELIGHT_SHOTS;
  if (!folder) return;
  const picture = await firefox.chrome<string>(
    `const browser = document.querySelector('.webextension-popup-browser');
     const image = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
     const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
     canvas.width = image.width; canvas.height = image.height;
     canvas.getContext('2d').drawImage(image, 0, 0);
     return canvas.toDataURL('image/png').split(',')[1];`,
  );
  writeFileSync(join(folder, `${name}.png`), Buffer.from(picture, 'base64'));
}

test('in Firefox a badly read page is saved as a file from the popup, and the popup says so', async () => {
  await firefox.goto(address(FIRST_STORY));
  await firefox.openPopup(id);
  await until('the button', () =>
    firefox.inPopup<boolean>(`return Boolean(content.document.querySelector('[data-do="report"]'))`),
  );
  await firefox.clickInPopup('[data-do="report"]');
  const file = await until('the file', async () => readdirSync(downloads).find((name) => name.endsWith('.json')));
  const report = await until('the whole file', async () =>
    PageReport.parse(JSON.parse(readFileSync(join(downloads, file), 'utf8'))),
  );
  expect(report.article?.title).toBe('Ghana and Ivory Coast trade accusations over cocoa smuggling');
  expect(report.html).toContain('Mathieu Koné-Lagarde');
  await until('the word that nothing was sent', () =>
    firefox.inPopup<boolean>(`return content.document.body.innerText.includes('Nothing was sent')`),
  );
  await shootPopup('firefox-report');
});

test('in Firefox a live blog’s new entry, the next story of an endless page and a story in a frame get their marks by themselves', async () => {
  await firefox.chrome(
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(args[0]);
     await ExtensionPermissions.add(args[0], { permissions: [], origins: ['*://*/*'] }, extension);`,
    id,
  );
  await firefox.goto(address('/live/flood-levy.html'));
  await marked('Hannah Prowse');
  await firefox.page(`document.querySelector('#newer').click()`);
  await marked('“One vote is not a mandate,”');

  await firefox.goto(address('/endless/ferry-drill.html?stays'));
  await marked('Jutta Karlgren');
  await firefox.page(
    `while (!document.getElementById('empty-stage')) { scrollTo(0, document.body.scrollHeight); await new Promise((go) => setTimeout(go, 100)); }
     document.getElementById('empty-stage').scrollIntoView();`,
  );
  expect(await marked('Benedikt Ashgrove')).not.toContain('Jutta Karlgren');

  await firefox.goto(address('/frames/'));
  await marked('Winifred Pask', 'frame');
  expect(await painted()).toEqual([]);
  await firefox.openSidebar(id);
  await until('the story of the frame in the sidebar', () =>
    firefox.inSidebar<boolean>(
      `return content.document.querySelector('.masthead h1')?.textContent === 'Millers blame anglers for broken weir'`,
    ),
  );
  const colour = () =>
    firefox.page<string>(
      `const frame = document.querySelector('iframe'); const { contentWindow: view, contentDocument: page } = frame;
       return view.getComputedStyle(page.querySelector('p'), '::highlight(mk-0)').backgroundColor;`,
    );
  await until('colours in the frame', async () => /rgba\(\d+, \d+, \d+, 0\.\d+\)/.test(await colour()));
});

/** Goes from a page to another one, does something there, and comes back; true where the page lay in the cache meanwhile. */
async function leaveAndReturn(meanwhile: () => Promise<unknown>): Promise<boolean> {
  await firefox.goto(address('/kept'));
  await marked('Ivory Coast');
  await firefox.page('window.stillHere = true');
  await firefox.page(`location.href = '/world.html'`);
  await until('the section page', () => firefox.page<boolean>(`return location.pathname === '/world.html'`));
  await meanwhile();
  await firefox.back();
  await until('the story', () => firefox.page<boolean>(`return location.pathname === '/kept'`));
  return firefox.page<boolean>('return window.stillHere === true');
}

test('in Firefox a page that comes back from the cache has its marks as the switches stand now', async () => {
  // Firefox keeps no page that says "no-store", as the demo site's do.
  site.extra.set('/kept', (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(readFileSync(`${root}demo${FIRST_STORY}`, 'utf8')),
  );
  await firefox.goto(address('/kept'));
  await marked('Kwabena Osei-Darko');
  const hidePeople = async () => {
    await firefox.inSidebar(
      `content.wrappedJSObject.browser.storage.local.set(content.wrappedJSObject.JSON.parse('{"settings":{"kinds":{"people":false}}}'))`,
    );
    await new Promise((go) => setTimeout(go, 500));
  };
  const showPeople = () =>
    firefox.inSidebar(
      `content.wrappedJSObject.browser.storage.local.set(content.wrappedJSObject.JSON.parse('{"settings":{}}'))`,
    );
  // The browser may drop a page from its cache at will: then once more.
  await until('the story from the cache', async () => {
    await showPeople();
    return leaveAndReturn(hidePeople);
  });
  await until('no people', async () => {
    const words = await painted();
    return words.includes('Ivory Coast') && !words.includes('Kwabena Osei-Darko');
  });
});
