import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/machine.mjs';
import { FIRST_STORY, SITE_HOST, type Site, serveSite } from '../../scripts/site.mjs';
import { Firefox } from './firefox.ts';
import { grantSites } from './firefox-permissions.ts';
import { until } from './pages.ts';
import { STYLED_PAGES } from './styled-pages.ts';

let site: Site;
let firefox: Firefox;
let id: string;

beforeAll(async () => {
  site = await serveSite(STYLED_PAGES);
  firefox = await Firefox.launch({ 'network.dns.forceResolve': '127.0.0.1' });
  id = await firefox.install(`${root}.output/firefox-mv3`);
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

const COUNT = 'return [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)';

test('in Firefox a story already open gets its marks when its site is granted, and so does the next one', async () => {
  const address = `http://${SITE_HOST}:${site.port}`;
  await firefox.goto(address + FIRST_STORY);
  expect(await firefox.page(COUNT)).toBe(0);
  await grantSites(firefox, id);
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

test.each(['light', 'dark', 'shadow'])('in Firefox every painted word has its colour: %s', async (name) => {
  await firefox.goto(`http://${SITE_HOST}:${site.port}/${name}`);
  await until('marks', () => firefox.page<number>(COUNT));
  await until('colours of all marks', () =>
    firefox.page<boolean>(
      `return [...CSS.highlights].every(([name, ranges]) => [...ranges].every(({ startContainer }) => {
         const look = getComputedStyle(startContainer.parentElement, '::highlight(' + name + ')');
         return look.backgroundColor !== 'rgba(0, 0, 0, 0)' || look.textDecorationLine !== 'none';
       }));`,
    ),
  );
});

/** Clicks in the middle of some words of the page. */
async function clickWords(words: string): Promise<void> {
  const { x, y } = await firefox.placeOf(words);
  await firefox.clickAt(x, y);
}

test('in Firefox a click on a mark beside a closed sidebar puts a sign on the button; beside an open one it brings up the card', async () => {
  await firefox.goto(`http://${SITE_HOST}:${site.port}${FIRST_STORY}`);
  await until('marks', () => firefox.page<number>(COUNT));
  await until('the number on the button', async () => Number(await firefox.badge(id)) > 0);
  await firefox.chrome('if (SidebarController.isOpen) SidebarController.hide();');
  // A page that is still at work may write its number over the sign: the reader clicks again.
  await until('the sign', async () => {
    await clickWords('come back empty');
    return (await firefox.badge(id)) === '›';
  });
  await firefox.openSidebar(id);
  await until('the card of what was clicked before', () =>
    firefox.inSidebar<boolean>(
      `return Boolean(content.document.activeElement?.textContent.includes('come back empty'))`,
    ),
  );
  await clickWords('Osei-Darko');
  await until('the name', () =>
    firefox.inSidebar<boolean>(
      `return content.document.querySelector('[aria-selected="true"]').textContent.includes('Names') && content.document.activeElement.textContent.includes('Osei-Darko')`,
    ),
  );
});

test('in Firefox the context menu opens the sidebar on the card of the mark under the pointer, with the form to correct it', async () => {
  await firefox.chrome('if (SidebarController.isOpen) SidebarController.hide();');
  await firefox.chooseInMenu('come back empty', 'Correct this mark…');
  await until('the form', () =>
    firefox.inSidebar<boolean>(
      `const card = content.document.querySelector('.correct select')?.closest('.claim');
       return Boolean(card?.textContent.includes('come back empty') && card === content.document.activeElement)`,
    ),
  );
});

test('in Firefox a saved story stands in the library and is known again on the next visit', async () => {
  const address = `http://${SITE_HOST}:${site.port}/harbour/strike.html`;
  await firefox.goto(address);
  await until('marks', () => firefox.page<number>(COUNT));
  await firefox.openPopup(id);
  const button = (name: string) => `content.document.querySelector('[data-do="${name}"]:not([disabled])')`;
  await until('the button', () => firefox.inPopup<boolean>(`return Boolean(${button('save')})`));
  await firefox.clickInPopup('[data-do="save"]');
  await until('the word that it is saved', () =>
    firefox.inPopup<boolean>(`return Boolean(content.document.querySelector('.notice'))`),
  );
  await firefox.goto(address);
  await until('marks', () => firefox.page<number>(COUNT));
  await firefox.openPopup(id);
  await until('the popup to know it', () =>
    firefox.inPopup<boolean>(`return Boolean(${button('save')}?.textContent.includes('again'))`),
  );
  await firefox.clickInPopup('[data-do="open-library"]');
  await until('the story in the library', () =>
    firefox.inFrontTab<boolean>(
      `return content.document.body.innerText.includes('Dockers walk out at Norrholm harbour')`,
    ),
  );
});
