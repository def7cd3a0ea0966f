/** Pictures of cards, for eyes: taken only where SIDELIGHT_PICTURES names a folder (`npm run screens`). */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';

const LOOKS = [
  { look: 'light', scheme: 'light', width: 420 },
  { look: 'dark', scheme: 'dark', width: 420 },
  { look: 'narrow', scheme: 'light', width: 250 },
] as const;

/** Takes the open card of a name in light, dark and at the width of Firefox's sidebar. */
export async function takePictures(panel: Page, name: string, state: string): Promise<void> {
  const folder = process.env.SIDELIGHT_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const file = `${name}-${state}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  for (const row of await panel.$$('.name')) {
    if ((await row.$eval('.name-name', (node) => node.textContent)) !== name) continue;
    for (const { look, scheme, width } of LOOKS) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await panel.setViewport({ width, height: 2400 }); // no scrollbar, which would be measured and not drawn
      await row.screenshot({
        path: join(folder, `${file}-${look}.png`) as `${string}.png`,
        captureBeyondViewport: false,
      });
    }
  }
  await panel.emulateMediaFeatures([]);
  await panel.setViewport(null);
}
