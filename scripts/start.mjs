// `npm start [-- URL|FILE…]`: a browser with Sidelight in it, the article annotated, the side panel open.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { extensionPage, launchChromium, openPopup } from './chromium.mjs';
import { hasDisplay, root } from './machine.mjs';
import { FIRST_STORY, serveSite } from './site.mjs';

const screens = join(root, '.output', 'screens');
const headless = !hasDisplay();
const site = await serveSite();

/** The address of an argument: itself, or a saved page served on loopback under the demo host. */
function addressOf(what, i) {
  if (/^https?:\/\//i.test(what)) return what;
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), what);
  if (!existsSync(file)) {
    console.error(`There is no file ${what}.`);
    process.exit(1);
  }
  const path = `/opened/${i}/${encodeURIComponent(basename(file))}`;
  site.extra.set(decodeURIComponent(path), readFileSync(file, 'utf8'));
  return site.origin + path;
}

const given = process.argv.slice(2).map(addressOf);
const addresses = given.length ? given : [site.origin + FIRST_STORY];
const browser = await launchChromium({ headless, hostRules: [site.hostRule] });

const settle = (ms) => new Promise((go) => setTimeout(go, ms));

/** What the panel shows, tab by tab, as text. */
async function textOfPanel(panel) {
  const texts = [];
  for (const tab of await panel.$$('[role="tab"]')) {
    await tab.click();
    await settle(150);
    const title = await tab.evaluate((node) => node.textContent.trim());
    const body = await panel.$eval('[role="tabpanel"]:not([hidden])', (node) => node.innerText);
    texts.push(`── ${title}\n${body.trim()}`);
  }
  await (await panel.$('[role="tab"]'))?.click();
  return texts.join('\n\n') || (await panel.$eval('body', (node) => node.innerText));
}

/** Presses the button, annotates, opens the panel; answers popup screenshot and panel. */
async function annotate(page, name) {
  let popup = await openPopup(browser, page);
  await popup.waitForSelector('[data-do="annotate"]', { timeout: 10_000 });
  await popup.click('[data-do="annotate"]').catch(() => undefined);
  await settle(1500);
  popup = await openPopup(browser, page);
  await popup.waitForSelector('[data-do="open-panel"]', { timeout: 10_000 });
  if (headless) await popup.screenshot({ path: join(screens, `${name}-popup.png`) });
  await popup.click('[data-do="open-panel"]');
  const panel = await extensionPage(browser, 'sidepanel.html');
  await panel.waitForSelector('[role="tabpanel"], [data-state]', { timeout: 15_000 });
  await settle(500);
  return panel;
}

mkdirSync(screens, { recursive: true });
for (const [i, address] of addresses.entries()) {
  const page = i === 0 ? (await browser.pages())[0] : await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'load', timeout: 45_000 });
    const panel = await annotate(page, `${i + 1}`);
    if (!headless) continue;
    await page.screenshot({ path: join(screens, `${i + 1}-page.png`) });
    await panel.screenshot({ path: join(screens, `${i + 1}-panel.png`) });
    console.log(`\n${await page.title()}\n${address}\n\n${await textOfPanel(panel)}\n`);
  } catch (error) {
    console.error(`${address}: ${error.message}`);
    process.exitCode = 1;
  }
}

if (headless) {
  console.log(`No display here, so the browser ran without a window. Screenshots of page, popup and panel: ${screens}`);
  await browser.close();
  await site.close();
} else {
  console.log('Sidelight is running in the browser window. Close it (or press Ctrl+C) to end.');
  browser.once('disconnected', () => site.close().then(() => process.exit()));
}
