/**
 * Speed and size of the engine beside compromise, on the same texts, in one run: npm run bench
 * Every figure of speed is the best of the rounds, one thread, warm; the rivals take turns, so that a busy machine is
 * busy for all of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { articleOfHtml } from '../cli/read-input.ts';
import { analyze } from '../lib/text/analyze.ts';
import { findMentions } from '../lib/text/mentions.ts';
import { findQuotations } from '../lib/text/quotations.ts';
import { KNOWLEDGE_FILES, type KnowledgeFile, readKnowledge } from '../lib/text/read-knowledge.ts';
import { readSentences } from '../lib/text/sentences.ts';
import { timeStages } from './stages.ts';
import { readPages, readTexts, wordsIn } from './texts.ts';

const ROUNDS = 9;
const FOLDER = 'public/knowledge/';

const print = (line: string) => process.stdout.write(`${line}\n`);
const used = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};
const time = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

function loadAndWeigh() {
  const before = used();
  const bytes = KNOWLEDGE_FILES.map((name) => [name, new Uint8Array(readFileSync(FOLDER + name))] as const);
  const files = Object.fromEntries(bytes) as Record<KnowledgeFile, Uint8Array>;
  const started = performance.now();
  const knowledge = readKnowledge(files);
  const loaded = performance.now() - started;
  const all = readdirSync(FOLDER).map((name) => gzipSync(readFileSync(FOLDER + name), { level: 9 }).length);
  return { knowledge, loaded, memory: () => used() - before, zipped: all.reduce((a, b) => a + b) / 1e6 };
}

/** What is used of compromise. */
type Found = { out(as: 'array'): string[] };
interface Doc {
  people(): Found;
  places(): Found;
  organizations(): Found;
  quotations(): Found;
}
const nlp = createRequire(resolve('bench/package.json'))('compromise') as (text: string) => Doc;

const { knowledge, loaded, memory, zipped } = loadAndWeigh();
const onceLoaded = memory();
const texts = readTexts();
const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);

const rivals: Record<string, (text: string) => unknown> = {
  'compromise: people, places, organisations, quotations': (text) => {
    const doc = nlp(text);
    return [doc.people(), doc.places(), doc.organizations(), doc.quotations()].map((found) => found.out('array'));
  },
  'sidelight: names and quotations': (text) => {
    const reading = readSentences(text);
    return [findMentions(reading, undefined, knowledge), findQuotations(reading)];
  },
  'sidelight: the whole engine, grammar included': (text) => analyze({ text, blocks: [], heads: [] }, knowledge),
};
const best = new Map<string, number>();
const keepBest = (what: string, ms: number) => best.set(what, Math.min(best.get(what) ?? Infinity, ms));

for (let round = 0; round < ROUNDS; round++) {
  for (const [name, work] of Object.entries(rivals))
    keepBest(
      name,
      time(() => texts.forEach(work)),
    );
  const sums = new Map<string, number>();
  for (const text of texts)
    for (const [stage, ms] of timeStages(text, knowledge)) sums.set(stage, (sums.get(stage) ?? 0) + ms);
  for (const [stage, ms] of sums) keepBest(stage, ms);
}

print(`${texts.length} articles, ${words} words, the best of ${ROUNDS} rounds, Node ${process.versions.node}\n`);
const first = best.get(Object.keys(rivals)[0]!)!;
for (const name of Object.keys(rivals)) {
  const ms = best.get(name)!;
  const speed = Math.round((1000 * words) / ms).toLocaleString('en');
  print(`${name.padEnd(56)} ${speed.padStart(8)} words/s   × ${(first / ms).toFixed(2)}`);
}
print('\nms per 1,000 words');
for (const [stage, ms] of best)
  if (!(stage in rivals)) print(`  ${stage.padEnd(26)} ${((1000 * ms) / words).toFixed(2)}`);

const pages = readPages();
const page = Math.min(...[1, 2, 3].map(() => time(() => pages.map((html) => articleOfHtml(html)))));
print(`\npages read with jsdom        ${(page / pages.length).toFixed(1)} ms each, parsing the HTML included`);
print(`public/knowledge, gzip -9    ${zipped.toFixed(2)} MB`);
print(`knowledge loaded in          ${loaded.toFixed(0)} ms, first time in this process, files read before`);
print(`memory of the knowledge      ${onceLoaded.toFixed(1)} MB once loaded`);
