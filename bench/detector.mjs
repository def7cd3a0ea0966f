// What the detector costs on pages that are no articles, beside Readability's own question: npm run bench:detector
// (after a build). Every page of the fixtures that is none, in a headless Chromium. Prints, never judges.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium, openPopup } from '../scripts/chromium.mjs';
import { root } from '../scripts/machine.mjs';
import { serveSite } from '../scripts/site.mjs';

/** Milliseconds for which the detector watches a page for a late body, and a little more. */
const WATCH = 16_500;
/** Pages looked at for that long. */
const PATIENT = 3;
const ROUNDS = 5;

const folder = join(root, 'tests/fixtures/pages');
const slugs = readdirSync(folder).filter((slug) => {
  const expected = readFileSync(join(folder, slug, 'expected.txt'), 'utf8');
  return /^article: no$/m.test(expected);
});
const peer = readFileSync(join(root, 'node_modules/@mozilla/readability/Readability-readerable.js'), 'utf8');

const pages = slugs.map((slug) => [`/${slug}/`, readFileSync(join(folder, slug, 'page.html'), 'utf8')]);
const site = await serveSite(new Map(pages));
const browser = await launchChromium({ hostRules: [site.hostRule], offline: true });
const worker = await (await browser.waitForTarget((t) => t.type() === 'service_worker')).worker();

/** Puts the detector into the tab in front, which the press of the button opened to us. */
const inject = () =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/detector.js'] });
  });

/** Milliseconds of the processor that the detector took in the page, and how often it ran, while `what` went on. */
async function measure(page, what) {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await what();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const runs = traceEvents.filter(
    ({ name, ph, args }) =>
      ph === 'X' &&
      (name === 'EvaluateScript' || name === 'FunctionCall') &&
      /\/detector\.js$/.test(args?.data?.url ?? ''),
  );
  return { ms: runs.reduce((sum, { tdur }) => sum + tdur, 0) / 1000, runs: runs.length };
}

const pause = (ms) => new Promise((go) => setTimeout(go, ms));
const rows = [];
try {
  for (const slug of slugs) {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/${slug}/`);
    await openPopup(browser, page);
    // The first look and the one half a second later, when the page has come to rest.
    const first = await measure(page, async () => {
      await inject();
      await pause(700);
    });
    const readerable = await page
      .evaluate(
        (source, rounds) => {
          const ask = new Function('module', `${source}; return isProbablyReaderable;`)({});
          return Array.from({ length: rounds }, () => {
            const start = performance.now();
            ask(document);
            return performance.now() - start;
          })[0];
        },
        peer,
        ROUNDS,
      )
      .catch(() => undefined);
    rows.push({ slug, ...first, readerable });
    if (rows.length <= PATIENT) {
      await pause(WATCH);
      const after = await measure(page, async () => {
        await page.evaluate(() => {
          for (let i = 0; i < 1000; i++) {
            const p = document.createElement('p');
            p.textContent =
              'A paragraph that comes long after the page has come to rest, as an advertisement does, and is no article.';
            document.body.append(p);
          }
        });
        await pause(3_000);
      });
      console.log(`${slug}: after its watch, 1,000 paragraphs and 3 s: ${after.runs} runs, ${after.ms.toFixed(2)} ms`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await site.close();
}

const sorted = (values) => values.filter((value) => value !== undefined).sort((a, b) => a - b);
const tell = (name, values) => {
  const list = sorted(values);
  const at = (share) => list[Math.min(list.length - 1, Math.floor(share * list.length))]?.toFixed(2);
  console.log(`${name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms over ${list.length} pages`);
};
tell(
  'detector, both looks and starting it',
  rows.map(({ ms }) => ms),
);
tell(
  'isProbablyReaderable, one look',
  rows.map(({ readerable }) => readerable),
);
const worst = rows.toSorted((a, b) => b.ms - a.ms).slice(0, 3);
console.log(`worst: ${worst.map(({ slug, ms, runs }) => `${slug} ${ms.toFixed(2)} ms in ${runs} runs`).join(', ')}`);
