/**
 * Words a second of the finder of names: npm run bench:names [-- FILE.txt …]
 * Without files: an invented agency story, repeated. One thread, warm; the best of five runs.
 */
import { readFileSync } from 'node:fs';
import { findMentions } from '../lib/text/mentions.ts';
import { KNOWLEDGE_FILES, type KnowledgeFile, readKnowledge } from '../lib/text/read-knowledge.ts';
import { readSentences } from '../lib/text/sentences.ts';

// Invented officials on real places.
const STORY = `GENEVA (AP) — Norwegian Foreign Minister Ingrid Solheim said on Monday that the talks between Iran and
Pakistan had made progress, but warned that "nothing is agreed until everything is agreed". Her Iranian counterpart,
Behnam Karimi, told reporters that the United Nations Security Council would meet in New York on Thursday.
“We have waited for months,” Karimi said. The European Union’s envoy, Marta Lindqvist, called the U.S.-led proposal
a step forward, while Human Rights Watch and the International Committee of the Red Cross asked for access to camps
near Quetta, in Balochistan province. Shares of Orlan Motors Inc. fell 3.5 percent in London.`;

const REPEATS = 40;

const paths = process.argv.slice(2);
const texts = paths.length ? paths.map((path) => readFileSync(path, 'utf8')) : Array<string>(REPEATS).fill(STORY);
const bytes = KNOWLEDGE_FILES.map((name) => [name, new Uint8Array(readFileSync(`public/knowledge/${name}`))] as const);
const knowledge = readKnowledge(Object.fromEntries(bytes) as Record<KnowledgeFile, Uint8Array>);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

/** Prints the best of five runs over all texts. */
function report(what: string, work: (text: string) => unknown): void {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    for (const text of texts) work(text);
    return performance.now() - started;
  });
  const speed = Math.round((1000 * words) / Math.min(...times));
  process.stdout.write(`${what}: ${speed.toLocaleString('en')} words a second\n`);
}

report('sentences and tokens', (text) => readSentences(text));
report('names', (text) => findMentions(readSentences(text), undefined, knowledge));
