import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { analyze } from '../lib/text/analyze.ts';
import { annotateStream, answerOf } from './jsonl.ts';
import { loadKnowledge } from './knowledge.ts';
import { articleOfHtml, articleOfText } from './read-input.ts';
import { reportOf } from './report.ts';

const USAGE = `usage: npm run --silent annotate -- FILE|URL|-  [--json]
       npm run --silent annotate -- --jsonl        (documents as JSON lines on standard input)`;

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

/** The command line. Answers the exit code: 0 done, 1 the document could not be read, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  const options = args.filter((a) => a.startsWith('--'));
  const inputs = args.filter((a) => !a.startsWith('--'));
  const unknown = options.find((o) => !['--json', '--jsonl'].includes(o));
  const stream = options.includes('--jsonl');
  if (unknown || (stream ? inputs.length > 0 : inputs.length !== 1)) {
    console.error(unknown ? `unknown option ${unknown}\n${USAGE}` : USAGE);
    return 2;
  }
  const knowledge = loadKnowledge(new URL('../../public/knowledge/', import.meta.url));
  if (stream) {
    await annotateStream(process.stdin, process.stdout, knowledge);
    return 0;
  }
  try {
    const { text, url } = await readInput(inputs[0]!);
    const article = isHtml(text) ? articleOfHtml(text, url) : articleOfText(text);
    const analysis = analyze(article, knowledge);
    const out = options.includes('--json')
      ? JSON.stringify(answerOf(inputs[0]!, article, analysis), null, 1)
      : reportOf(article, analysis);
    process.stdout.on('error', () => undefined);
    process.stdout.write(`${out}\n`);
    return 0;
  } catch (error) {
    console.error(`could not annotate ${inputs[0]}: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}
