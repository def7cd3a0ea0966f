import type { Page } from 'puppeteer';
import { beforeAll, expect, test } from 'vitest';
import { openPanel, sidelightOf } from '../../scripts/chromium.mjs';
import { FIRST_STORY } from '../../scripts/site.mjs';
import { inspect } from './inspect.ts';
import { annotated, openNews, textsOf, until } from './pages.ts';

let page: Page;
let panel: Page;

const { site, browser } = await openNews();
beforeAll(async () => {
  page = await annotated(browser, site.origin + FIRST_STORY, 'Kwabena Osei-Darko');
  panel = await openPanel(browser, page);
  await panel.waitForSelector('.claim');
});

const whole = () => panel.$('.panel');

test.each(['sides', 'names', 'quotes'])('the view “%s” stands every dress and large letters', async (view) => {
  await panel.click(`[data-tab="${view}"]`);
  expect(await inspect(panel, `panel-${view}`, whole)).toEqual([]);
});

test('at the width of a sidebar the three views stand in one line, with their counts', async () => {
  await panel.setViewport({ width: 250, height: 800 });
  const tabs = await panel.$$eval('[role="tab"]', (all) => all.map((tab) => tab.getBoundingClientRect().top));
  const counts = await panel.$$eval('.tab-count', (all) => all.map((count) => getComputedStyle(count).display));
  await panel.setViewport(null);
  expect(new Set(tabs).size).toBe(1);
  expect(counts).not.toContain('none');
});

test('an article that is saved is shown so, over its names too', async () => {
  await panel.click('.masthead .button');
  await panel.waitForSelector('.masthead [data-saved]');
  await panel.click('[data-tab="names"]');
  await panel.waitForSelector('.name');
  await panel.click('.name-open');
  expect(await inspect(panel, 'panel-saved-names', whole)).toEqual([]);
});

test('the settings stand every dress; they show that the look-up has no key yet, and lead to where it gets one', async () => {
  const options = await browser.newPage();
  await options.goto(`chrome-extension://${(await sidelightOf(browser)).id}/options.html`);
  await options.waitForSelector('.keys kbd');
  // Every key that the manifest suggests was taken: the browser drops one that it uses itself without a word.
  expect((await textsOf(options, '.keys kbd')).sort()).toEqual(['L', 'M', 'O', 'S'].map((key) => `Alt+Shift+${key}`));
  expect(await textsOf(options, '[data-command="look-up"] dd')).toEqual(['no key yet']);
  expect(await inspect(options, 'options', () => options.$('.options'))).toEqual([]);
  await options.click('[data-do="change-keys"]');
  await until('the browser’s page for keys', async () =>
    browser.targets().some((target) => target.url().startsWith('chrome://extensions/shortcuts')),
  );
});
