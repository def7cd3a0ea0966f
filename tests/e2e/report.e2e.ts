import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PageReport } from '../../lib/model/page-report.ts';
import { launchChromium, openPopup } from '../../scripts/chromium.mjs';
import { FIRST_STORY, type Site, serveSite } from '../../scripts/site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-report-'));
let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ hostRules: [site.hostRule], offline: true });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function savedFile(): Promise<string> {
  for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((go) => setTimeout(go, 100))) {
    const name = readdirSync(folder).find((file) => file.endsWith('.json'));
    if (name) return readFileSync(join(folder, name), 'utf8');
  }
  throw new Error('no report was saved');
}

test('a badly read page is saved as a file: the page without what was typed into it, and what was read; nothing is sent', async () => {
  const page = await browser.newPage();
  await page.goto(site.origin + FIRST_STORY);
  await page.evaluate(() => {
    const box = document.createElement('input');
    box.setAttribute('value', 'typed in secret');
    document.body.append(box);
    document.body.setAttribute('onclick', 'steal()');
  });
  const sent: string[] = [];
  page.on('request', (request) => {
    // the browser's own question for the site's icon may come late
    if (!request.url().endsWith('/favicon.ico')) sent.push(request.url());
  });
  const popup = await openPopup(browser, page);
  await (await popup.waitForSelector('[data-do="report"]'))!.evaluate((node) => (node as HTMLElement).click());
  const report = PageReport.parse(JSON.parse(await savedFile()));
  expect(report.article?.title).toBe('Ghana and Ivory Coast trade accusations over cocoa smuggling');
  expect(report.html).toContain('Mathieu Koné-Lagarde');
  expect(report.html).not.toMatch(/typed in secret|steal\(\)|<script(?! type="application\/ld\+json")/);
  expect(report.steps.at(-1)!.step).toBe('gate');
  expect(sent).toEqual([]);
  await popup.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('Nothing was sent'));
});
