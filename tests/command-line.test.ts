import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, '.output/cli/annotate.mjs');
const story =
  'LARVIK — Norway accused Denmark on Monday of ignoring a treaty on cod.\n\n“We will not wait,” Norwegian Fisheries Minister Sunniva Aasgard-Vik said. Denmark denied the accusation.';

beforeAll(() => {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build:cli'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}, 120_000);

const annotate = (args: string[], input = '') =>
  spawnSync('node', [program, ...args], { cwd: root, input, encoding: 'utf8', maxBuffer: 1e8 });
const answersOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          id: unknown;
          error?: string;
          article?: { text: string };
          statements?: { start: number; end: number }[];
        },
    );

test('a stream of stories is answered line by line, in the order they came', () => {
  const lines = [1, 2, 3].map((id) => JSON.stringify({ id: `s${id}`, text: story }));
  const { stdout, status, stderr } = annotate(['--jsonl'], `${lines.join('\n')}\n`);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(answersOf(stdout).map((a) => a.id)).toEqual(['s1', 's2', 's3']);
});

test('offsets of a story given as text count in exactly that text', () => {
  const { stdout } = annotate(['--jsonl'], `${JSON.stringify({ id: 'a', text: story })}\n`);
  const [answer] = answersOf(stdout);
  expect(answer!.article!.text).toBe(story);
  const words = answer!.statements!.map((s) => story.slice(s.start, s.end));
  expect(words).toContain('“We will not wait,”');
});

test('a bad line is answered with its error and the rest of the stream goes on', () => {
  const good = JSON.stringify({ id: 'good', text: story });
  const { stdout, status } = annotate(
    ['--jsonl'],
    `{"id": "cut", "te\n{"id":"empty"}\n{"id":"both","text":"a","html":"b"}\n42\n${good}\n`,
  );
  const answers = answersOf(stdout);
  expect(status).toBe(0);
  expect(answers.map((a) => a.id)).toEqual([null, 'empty', 'both', null, 'good']);
  expect(answers.slice(0, 4).every((a) => typeof a.error === 'string' && a.error.length > 0)).toBe(true);
  expect(answers[4]!.error).toBeUndefined();
});

test('a reader who closes the pipe early causes no crash', async () => {
  const child = spawn('node', [program, '--jsonl'], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  for (let i = 0; i < 400; i++) child.stdin.write(`${JSON.stringify({ id: i, text: story.repeat(10) })}\n`);
  child.stdin.end();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(errors).toBe('');
  expect(code).toBe(0);
});

test('a saved page is read as a page, and its report names headline, sides and people', () => {
  const { stdout, status } = annotate([join(root, 'demo/agency/cocoa-border.html')]);
  expect(status).toBe(0);
  expect(stdout).toContain('Ghana and Ivory Coast trade accusations over cocoa smuggling');
  expect(stdout).toMatch(/SIDE Ghana/);
  expect(stdout).toMatch(/SIDE Ivory Coast/);
  expect(stdout).toContain('Mathieu Koné-Lagarde');
  expect(stdout).not.toContain('Most read');
});

test('a file without markup is read as plain text', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'sidelight-')), 'story.txt');
  writeFileSync(file, story);
  const { stdout } = annotate([file, '--json']);
  expect((JSON.parse(stdout) as { article: { text: string } }).article.text).toBe(story);
});

test('--explain tells what each step of reading removed and why, and the reasons of the gate with their weights', () => {
  const { stdout, status } = annotate([join(root, 'demo/agency/cocoa-border.html'), '--explain']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Ghana and Ivory Coast trade accusations over cocoa smuggling$/m);
  expect(stdout).toMatch(/^readability: .* — \d+ blocks kept$/m);
  expect(stdout).toMatch(/^ {2}\+1\.0 {2}JSON-LD says NewsArticle$/m);
  expect(stdout).toMatch(/^gate: .* yes: the reasons add up to \d\.\d/m);
  expect(stdout).not.toContain('SIDE Ghana');
});

test('--explain shows with its reason what was taken out of a body', () => {
  const { stdout } = annotate([join(root, 'tests/fixtures/pages/also-read/page.html'), '--explain']);
  expect(stdout).toMatch(/− Also read: Ministry orders second review[^\n]*\n {6}why: \w/);
});

test('--explain says no to a page of links, and why', () => {
  const { stdout } = annotate([join(root, 'tests/fixtures/pages/section-page/page.html'), '--explain']);
  expect(stdout).toMatch(/^gate: .* no: the reasons add up to/m);
  expect(stdout).toContain('JSON-LD says CollectionPage');
});

test('--explain of a plain text says that there is no page to read', () => {
  expect(annotate(['-', '--explain'], story).stdout).toContain('plain text');
});

test('wrong usage is told in words and with exit code 2; a missing file with 1', () => {
  expect(annotate([]).status).toBe(2);
  expect(annotate(['--nonsense', 'x']).stderr).toContain('unknown option --nonsense');
  expect(annotate(['--explain', '--json', 'x']).status).toBe(2);
  expect(annotate(['--explain']).stderr).toContain('usage:');
  const missing = annotate(['no-such-file.html']);
  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain('could not annotate no-such-file.html');
});
