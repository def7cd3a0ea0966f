import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PageReport } from '../../lib/model/page-report.ts';
import { openPopup } from '../../scripts/chromium.mjs';
import { FIRST_STORY } from '../../scripts/site.mjs';
import { openNews, until } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-report-'));

const { site, browser } = await openNews();
beforeAll(async () => {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

const savedFile = () =>
  until('the file of the report', async () => {
    const name = readdirSync(folder).find((file) => file.endsWith('.json'));
    return name && readFileSync(join(folder, name), 'utf8');
  });

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
