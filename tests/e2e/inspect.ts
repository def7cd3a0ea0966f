/** What every state of a card must stand: axe in light, dark and forced colours, and large letters in a narrow sidebar. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer';
import { settle } from './pages.ts';
import { type Look, takePictures } from './pictures.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Width of Firefox's sidebar, in CSS pixels, and the sizes of text that a reader may have set, in percent (WCAG 1.4.4). */
const NARROW = 250;
const SIZES = [100, 150, 200];

interface Axe {
  axe?: {
    run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}

/** The faults that axe finds in a page as it stands. `forced`: the system's own colours, whose contrast is its own affair. */
export async function axeFaults(page: Page, forced = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const rules = { 'color-contrast': { enabled: !forced } };
  return page.evaluate(async (given) => {
    const { violations } = await (globalThis as Axe).axe!.run({ rules: given });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
  }, rules);
}

/** What sticks out of a narrow page at each size of text: elements with how far, in pixels. */
export async function overflows(page: Page): Promise<string[]> {
  await page.setViewport({ width: NARROW, height: 800 });
  const faults: string[] = [];
  for (const size of SIZES) {
    const out = await page.evaluate((percent) => {
      const root = document.documentElement;
      root.style.fontSize = `${percent}%`;
      const over = root.scrollWidth - innerWidth;
      const wide = [...document.body.querySelectorAll('*:not(.unseen, .unseen *)')].filter(
        (node) => node.getBoundingClientRect().right > innerWidth + 1,
      );
      const names = wide.slice(0, 3).map((node) => `${node.tagName}.${node.className}`);
      root.style.fontSize = '';
      return over > 0 ? `${over} px: ${names.join(', ')}` : '';
    }, size);
    if (out) faults.push(`text at ${size} %: ${out}`);
  }
  await page.setViewport(null);
  return faults;
}

const DRESSES = [
  ['prefers-color-scheme', 'light'],
  ['prefers-color-scheme', 'dark'],
  ['forced-colors', 'active'],
] as const;

/** All faults of a page as it stands, in every dress. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults = await overflows(page);
  const session = await page.createCDPSession();
  const calm = { name: 'prefers-reduced-motion', value: 'reduce' }; // axe must not meet a colour on its way to another
  for (const [name, value] of DRESSES) {
    await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }, calm] });
    await settle(50);
    faults.push(...(await axeFaults(page, value === 'active')).map((fault) => `${value}: ${fault}`));
    const moving = await page.evaluate(() => document.getAnimations().length);
    if (moving > 0) faults.push(`${value}: ${moving} things move for a reader who wants none to`);
  }
  await session.send('Emulation.setEmulatedMedia', { features: [] });
  await session.detach();
  return faults;
}

/** The faults of a page in some state, and pictures of the part that shows it. */
export async function inspect(
  page: Page,
  state: string,
  find: () => Promise<ElementHandle<Element> | null>,
  looks?: readonly Look[],
): Promise<string[]> {
  await takePictures(page, state, find, looks);
  return (await faultsOf(page)).map((fault) => `${state}: ${fault}`);
}
