/** Pictures for eyes: taken only where SIDELIGHT_PICTURES names a folder (`npm run screens`). */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';

const LOOKS = {
  light: { scheme: 'light', width: 420 },
  dark: { scheme: 'dark', width: 420 },
  /** Firefox's sidebar. */
  narrow: { scheme: 'light', width: 250 },
  wide: { scheme: 'light', width: 900 },
} as const;
export type Look = keyof typeof LOOKS;
const ALL = Object.keys(LOOKS) as Look[];

const folder = process.env.SIDELIGHT_PICTURES;
/** True where pictures are asked for. */
export const wantsPictures = folder !== undefined;

/** The file of a picture: "Grace-Wambui-found-dark.png". */
function fileOf(...words: string[]): `${string}.png` {
  mkdirSync(folder!, { recursive: true });
  return join(folder!, `${words.join('-').replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`) as `${string}.png`;
}

/** Takes a part of an extension page in several looks. `find` is asked anew for each: a page may be drawn again. */
export async function takePictures(
  page: Page,
  name: string,
  find: () => Promise<ElementHandle<Element> | null>,
  looks: readonly Look[] = ALL,
): Promise<void> {
  if (!wantsPictures) return;
  for (const look of looks) {
    const { scheme, width } = LOOKS[look];
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' }, // no colour on its way to another
    ]);
    await page.setViewport({ width, height: 2400 }); // no scrollbar, which would be measured and not drawn
    const part = await find();
    if (!part) throw new Error(`nothing to take a picture of: ${name}`);
    await part.screenshot({ path: fileOf(name, look), captureBeyondViewport: false });
  }
  await page.emulateMediaFeatures([]);
  await page.setViewport(null);
}

/** Takes a page as it stands in its window. */
export async function takeWindow(page: Page, name: string): Promise<void> {
  if (wantsPictures) await page.screenshot({ path: fileOf(name) });
}

/** The row of a name in the panel, with its card where it is open. */
export async function rowOf(panel: Page, name: string): Promise<ElementHandle<Element> | null> {
  for (const row of await panel.$$('.name')) {
    if ((await row.$eval('.name-name', (node) => node.textContent)) === name) return row;
  }
  return null;
}
