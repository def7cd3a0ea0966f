// The longest tasks on the main thread of a very large page while it is annotated: npm run bench:page (after a build).
// 20,000 invented words, 100,000 nodes; a headless Chromium, its popup's button pressed once. Prints, never judges.
import { launchChromium, openPopup } from '../scripts/chromium.mjs';
import { serveSite } from '../scripts/site.mjs';

const WORDS = 20_000;
const NODES = 100_000;
/** Milliseconds that the page is watched after its marks came. */
const AFTER = 3_000;

// Invented officials of invented countries.
const PARAGRAPHS = [
  '“The water came without a word,” Arland’s Interior Minister Ines Carvell told reporters in the town of Tell. “We lost the whole sowing.”',
  'Borovian government spokesman Otto Brandvik said the gates had been shut all week. “Somebody has mistaken rain for a plot,” he said.',
  'Carvell said her ministry would publish photographs of the gates, and called on Borovia to let engineers from both countries inspect them.',
  'The Kestrian Red Cross warned that the camps near Tell could not take in more families, and the mayor, Karel Dunmore, agreed.',
];

function bigPage() {
  const paragraphs = [];
  for (let words = 0, i = 0; words < WORDS; i++) {
    const text = `In week ${i + 1} of the dispute nothing was settled. ${PARAGRAPHS[i % PARAGRAPHS.length]}`;
    paragraphs.push(`<p>${text}</p>`);
    words += text.split(' ').length;
  }
  const rows = Math.ceil((NODES - paragraphs.length * 2) / 4);
  const list = Array.from({ length: rows }, (_, i) => `<li><a href="#r${i}">Item ${i}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The long dispute over Tell dam</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-03T08:00:00Z"></head>
<body><article><h1>The long dispute over Tell dam</h1>${paragraphs.join('')}</article><ul>${list}</ul></body></html>`;
}

const site = await serveSite(new Map([['/big', bigPage()]]));
const browser = await launchChromium({ hostRules: [site.hostRule], offline: true });
try {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/big`);
  await new Promise((go) => setTimeout(go, 2_000));
  const { nodes, words } = await page.evaluate(() => ({
    nodes: document.createTreeWalker(document, NodeFilter.SHOW_ALL).root.getRootNode().querySelectorAll('*').length,
    words: document.querySelector('article').textContent.split(/\s+/).length,
  }));
  const popup = await openPopup(browser, page);
  await popup.waitForSelector('[data-do="annotate"]');
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler'] });
  const started = Date.now();
  await popup.click('[data-do="annotate"]');
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 60_000, polling: 100 });
  const took = Date.now() - started;
  await new Promise((go) => setTimeout(go, AFTER));
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const marks = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, h) => sum + h.size, 0));
  console.log(`${words} words, ${nodes} elements: ${marks} ranges painted ${took} ms after the button`);
  report(trace.traceEvents);
} finally {
  await browser.close();
  await site.close();
}

/** Prints the longest tasks of the page's main thread, with the calls in them that took longest. */
function report(events) {
  const threads = new Map(
    events.filter((e) => e.name === 'thread_name').map((e) => [`${e.pid} ${e.tid}`, e.args.name]),
  );
  const isMain = (e) => threads.get(`${e.pid} ${e.tid}`) === 'CrRendererMain';
  const painting = new Set(events.filter((e) => e.args?.data?.url?.includes('reader.js')).map((e) => e.pid));
  const main = events.filter((e) => e.ph === 'X' && isMain(e) && painting.has(e.pid));
  const tasks = main.filter((e) => /RunTask$/.test(e.name)).sort((a, b) => b.dur - a.dur);
  for (const task of tasks.slice(0, 8)) {
    const inside = main
      .filter((e) => e !== task && e.ts >= task.ts && e.ts + (e.dur ?? 0) <= task.ts + task.dur && e.dur > 2_000)
      .sort((a, b) => b.dur - a.dur)
      .slice(0, 4)
      .map((e) => `${e.name}${e.args?.data?.url ? ` ${e.args.data.url.split('/').at(-1)}` : ''} ${ms(e.dur)}`);
    console.log(
      `${ms(task.dur)} at ${ms(task.ts - tasks.reduce((m, t) => Math.min(m, t.ts), Infinity))}: ${inside.join(', ') || task.name}`,
    );
  }
}

function ms(micros) {
  return `${(micros / 1000).toFixed(1)} ms`;
}
