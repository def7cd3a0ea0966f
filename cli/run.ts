import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { analyze } from '../lib/text/analyze.ts';
import { explanationOf } from './explain.ts';
import { annotateStream, answerOf } from './jsonl.ts';
import { loadKnowledge } from './knowledge.ts';
import { articleOfHtml, articleOfText, readHtml } from './read-input.ts';
import { reportOf } from './report.ts';

const USAGE = `usage: npm run --silent annotate -- FILE|URL|-  [--json]
       npm run --silent annotate -- FILE|URL|- --explain  (how the page was read: what each step kept, removed and why)
       npm run --silent annotate -- --jsonl        (documents as JSON lines on standard input)`;

const KNOWLEDGE = new URL('../../public/knowledge/', import.meta.url);
const isHtml = (text: string) => /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<!--)/i.test(text);

async function readInput(what: string): Promise<{ text: string; url?: string }> {
  if (what === '-') return { text: await readAll(process.stdin) };
  if (/^https?:\/\//i.test(what)) {
    const answer = await fetch(what, { headers: { accept: 'text/html' }, signal: AbortSignal.timeout(30_000) });
    if (!answer.ok) throw new Error(`${what} answered ${answer.status}`);
    return { text: await answer.text(), url: answer.url };
  }
  return { text: readFileSync(what, 'utf8') };
}

/** A page's explanation, or its findings as a report or as JSON. */
function answerTo({ text, url }: { text: string; url?: string }, name: string, options: readonly string[]): string {
  if (options.includes('--explain')) {
    return isHtml(text) ? explanationOf(readHtml(text, url)) : 'This is plain text: all of it is the article.';
  }
  const knowledge = loadKnowledge(KNOWLEDGE);
  const article = isHtml(text) ? articleOfHtml(text, url) : articleOfText(text);
  const analysis = analyze(article, knowledge);
  return options.includes('--json')
    ? JSON.stringify(answerOf(name, article, analysis), null, 1)
    : reportOf(article, analysis);
}

/** The command line. Answers the exit code: 0 done, 1 the document could not be read, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  const options = args.filter((a) => a.startsWith('--'));
  const inputs = args.filter((a) => !a.startsWith('--'));
  const unknown = options.find((o) => !['--json', '--jsonl', '--explain'].includes(o));
  const stream = options.includes('--jsonl');
  if (unknown || options.length > 1 || (stream ? inputs.length > 0 : inputs.length !== 1)) {
    console.error(unknown ? `unknown option ${unknown}\n${USAGE}` : USAGE);
    return 2;
  }
  if (stream) {
    await annotateStream(process.stdin, process.stdout, loadKnowledge(KNOWLEDGE));
    return 0;
  }
  try {
    const out = answerTo(await readInput(inputs[0]!), inputs[0]!, options);
    process.stdout.on('error', () => undefined);
    process.stdout.write(`${out}\n`);
    return 0;
  } catch (error) {
    console.error(`could not annotate ${inputs[0]}: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}
