// What Sidelight costs the main thread of large pages and of pages made to be slow, with and without it in one run:
//   npm run bench:page [-- WORDS OF A PAGE'S NAME …]        (after a build)
// A headless Chromium; the popup's button is pressed once a page. Prints, never judges. Tasks are told in the processor's
// own time, by the browser's trace: on a busy machine a task also waits for others. Frames are told by the clock.
import { launchChromium, openPopup, sidelightOf } from '../scripts/chromium.mjs';
import { HEAVY_PAGES, heavySite, pathOf } from '../scripts/heavy-pages.mjs';
import { serveSite } from '../scripts/site.mjs';

/** The best of so many rounds counts. */
const ROUNDS = 2;
/** Milliseconds that a page is watched: without Sidelight, and after Sidelight came to its end. */
const WATCHED = 1_500;
const SCROLLED = 'a story of 20,000 words';
const FRAMES = 200;
/** Tells the page's process from the browser's others in a trace. */
const MARK = 'the page';

const wanted = process.argv.slice(2);
const names = Object.keys(HEAVY_PAGES).filter((name) => !wanted.length || wanted.some((word) => name.includes(word)));
const wait = (ms) => new Promise((go) => setTimeout(go, ms));
const site = await serveSite(heavySite(names));

console.log('| page | ends | after | longest task | without | over 50 ms |\n|---|---|---|---|---|---|');
for (const name of names) {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await inBrowser((browser) => taskRound(browser, name)));
  const best = rounds.reduce((a, b) => (b.longest < a.longest ? b : a));
  const without = Math.min(...rounds.map((round) => round.without));
  console.log(`| ${name} | ${best.end} | ${best.took} ms | ${ms(best.longest)} | ${ms(without)} | ${best.long} |`);
  for (const line of best.inside) console.log(`    ${line}`);
}
if (names.includes(SCROLLED)) {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await inBrowser(scrollRound));
  console.log('\n| scrolling 20,000 words | median frame | p95 | worst |\n|---|---|---|---|');
  for (const side of ['without', 'with']) {
    const best = rounds.map((round) => round[side]).reduce((a, b) => (b.p95 < a.p95 ? b : a));
    console.log(`| ${side} | ${ms(best.median)} | ${ms(best.p95)} | ${ms(best.worst)} |`);
  }
}
await site.close();

/** Does something in a fresh browser; where the machine ends that, once more in another one. */
async function inBrowser(round, again = true) {
  const browser = await launchChromium({ hostRules: [site.hostRule], offline: true });
  try {
    return await round(browser);
  } catch (error) {
    if (!again) throw error;
    return await inBrowser(round, false);
  } finally {
    await browser.close();
  }
}

async function open(browser, name) {
  const page = await browser.newPage();
  await page.goto(`${site.origin}${pathOf(name)}`);
  await wait(1_500);
  return page;
}

/** Presses "Annotate this page"; answers how the reading ended, and after how many milliseconds. */
async function annotate(browser, page) {
  const { id } = await sidelightOf(browser);
  const target = await browser.waitForTarget((t) => t.url() === `chrome-extension://${id}/background.js`);
  const worker = await target.worker();
  const popup = await openPopup(browser, page);
  await popup.waitForSelector('[data-do="annotate"]');
  return async () => {
    const start = Date.now();
    await popup.click('[data-do="annotate"]');
    for (let state; Date.now() - start < 20_000; await wait(50)) {
      state = await worker.evaluate(askState);
      if (state && !/^(?:analysing|not-article)$/.test(state)) return { end: state, took: Date.now() - start };
    }
    return { end: 'no end', took: Date.now() - start };
  };
}

/** In the worker: what the page in front knows of itself. */
async function askState() {
  const [tab] = await globalThis.chrome.tabs.query({ active: true });
  const message = { name: 'page/state', ask: {} };
  const slow = new Promise((go) => setTimeout(go, 1_000));
  const reply = await Promise.race([globalThis.chrome.tabs.sendMessage(tab.id, message).catch(() => undefined), slow]);
  return reply?.answer?.state;
}

/** The tasks of one page: left alone, then annotated. */
async function taskRound(browser, name) {
  const page = await open(browser, name);
  const press = await annotate(browser, page);
  const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing'];
  const trace = async (work) => {
    await page.tracing.start({ categories });
    await page.evaluate((name) => performance.mark(name), MARK);
    const answer = await work();
    await wait(WATCHED);
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    return { answer, tasks: tasksOf(traceEvents) };
  };
  const alone = await trace(() => undefined);
  const { answer, tasks } = await trace(press);
  return {
    ...answer,
    longest: tasks[0]?.time ?? 0,
    long: tasks.filter(({ time }) => time > 50_000).length,
    without: alone.tasks[0]?.time ?? 0,
    inside: tasks.filter(({ time }) => time > 50_000).map(({ time, inside }) => `${ms(time)}: ${inside}`),
  };
}

/** The tasks on the main thread of the page that made the mark, the longest first, with the calls in them that took longest. */
function tasksOf(events) {
  const mains = new Set(
    events.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map((e) => `${e.pid} ${e.tid}`),
  );
  const { pid } = events.find((e) => e.name === MARK);
  const main = events.filter(
    (e) => e.ph === 'X' && e.tdur !== undefined && e.pid === pid && mains.has(`${e.pid} ${e.tid}`),
  );
  return main
    .filter((e) => /RunTask$/.test(e.name))
    .sort((a, b) => b.tdur - a.tdur)
    .slice(0, 20)
    .map((task) => {
      const inner = main.filter((e) => e !== task && e.ts >= task.ts && e.ts + (e.dur ?? 0) <= task.ts + task.dur);
      const longest = inner.sort((a, b) => b.tdur - a.tdur).slice(0, 4);
      return { time: task.tdur, inside: longest.map((e) => `${e.name} ${ms(e.tdur)}`).join(', ') };
    });
}

/** Scrolls the same page before and after it was annotated. */
async function scrollRound(browser) {
  const page = await open(browser, SCROLLED);
  const without = await scroll(page);
  const press = await annotate(browser, page);
  await press();
  await wait(WATCHED);
  return { without, with: await scroll(page) };
}

/** Scrolls from the top, a step a frame; answers how long the frames took, in microseconds. */
async function scroll(page) {
  await page.bringToFront();
  const frames = await page.evaluate(async (count) => {
    const next = () => new Promise((go) => requestAnimationFrame(go));
    scrollTo(0, 0);
    await next();
    const took = [];
    for (let last = await next(), i = 0; i < count; i++) {
      scrollBy(0, 120);
      const now = await next();
      took.push(now - last);
      last = now;
    }
    return took;
  }, FRAMES);
  const sorted = frames.map((frame) => frame * 1000).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), p95: at(0.95), worst: at(1) };
}

function ms(micros) {
  return `${(micros / 1000).toFixed(1)} ms`;
}
