import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/machine.mjs';
import { FIRST_STORY, SITE_HOST, type Site, serveSite } from '../../scripts/site.mjs';
import { Firefox } from './firefox.ts';
import { allowPermission } from './firefox-permissions.ts';
import { until } from './pages.ts';

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

const address = (path: string) => `http://${SITE_HOST}:${site.port}${path}`;

/** The words under all highlights of the page in front. */
const painted = () =>
  firefox.page<string[]>(
    `const wordsOf = (r) => { const range = document.createRange(); range.setStart(r.startContainer, r.startOffset); range.setEnd(r.endContainer, r.endOffset); return range.toString(); };
     return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(wordsOf));`,
  );

test('Firefox takes the extension and leaves the news page alone until asked', async () => {
  await firefox.goto(address(FIRST_STORY));
  expect(await firefox.page('return document.title')).toContain('Ghana');
  expect(await firefox.page('return CSS.highlights.size')).toBe(0);
});

test('the popup’s button annotates the story in Firefox', async () => {
  await firefox.openPopup(id);
  await until('the button', () =>
    firefox.inPopup<boolean>(`return Boolean(content.document.querySelector('[data-do="annotate"]'))`),
  );
  await firefox.clickInPopup('[data-do="annotate"]');
  const words = await until('the marks', async () => {
    const found = await painted();
    return found.includes('Kwabena Osei-Darko') && found;
  });
  expect(words).toContain('“We have asked Accra for evidence three times,”');
  expect(words.join(' ')).not.toContain('Newsletter');
});

test('Firefox’s sidebar shows the claims from each side', async () => {
  await firefox.openSidebar(id);
  const text = await until('the sides', async () => {
    const shown = await firefox.inSidebar<string>('return content.document.body.innerText');
    return /Ghana/.test(shown) && /Ivory Coast/.test(shown) && shown;
  });
  expect(text).toContain('Every night, lorries leave our villages and come back empty');
  const before = await firefox.page<number>(
    'scrollTo(0, document.body.scrollHeight); await new Promise((go) => setTimeout(go, 300)); return scrollY',
  );
  await firefox.inSidebar(
    `[...content.document.querySelectorAll('.claim')].find((c) => c.textContent.includes('Every night')).querySelector('button.link').click()`,
  );
  await until(
    'the page to scroll to the sentence',
    async () => before > 0 && (await firefox.page<number>('return scrollY')) < before,
  );
});

test('a site that was granted in Firefox is annotated by itself; its section page is not', async () => {
  await firefox.goto(address(FIRST_STORY));
  await firefox.openPopup(id);
  await until('the button', () =>
    firefox.inPopup<boolean>(`return Boolean(content.document.querySelector('[data-do="allow-every"]'))`),
  );
  await firefox.clickInPopup('[data-do="allow-every"]');
  await allowPermission(firefox);
  await firefox.goto(address('/magazine/mine-ruling.html'));
  await until('the marks', async () => (await painted()).includes('Pilar Requejo'));
  await firefox.goto(address('/world.html'));
  await new Promise((go) => setTimeout(go, 2500));
  expect(await painted()).toEqual([]);
});
