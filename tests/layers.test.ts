import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['lib', 'components', 'entrypoints', 'cli', 'training', 'bench', 'playground', 'scripts'];
const SOURCE = /\.(ts|tsx|mjs)$/;

const files = ROOMS.flatMap((room) => {
  try {
    return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(room, file).replaceAll('\\', '/'),
    );
  } catch {
    return [];
  }
}).filter((file) => SOURCE.test(file) && !file.includes('node_modules'));

const isTest = (file: string) => /\.test\.tsx?$/.test(file);

/** Room of a file: "lib/text", "components", … */
const roomOf = (file: string) =>
  file.startsWith('lib/') ? file.split('/').slice(0, 2).join('/') : file.split('/')[0]!;

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...found].map((m) =>
    relative(root, join(root, dirname(file), m[1]!.replace(/\?.*$/, ''))).replaceAll('\\', '/'),
  );
}

/** Which rooms each room may import from, besides itself. Tests beside a source may use fixtures of tests/ too. */
const MAY: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/page': ['lib/model'],
  'lib/anchor': ['lib/model'],
  'lib/knowledge': ['lib/model', 'lib/text'],
  'lib/messages': ['lib/model'],
  'lib/corrections': ['lib/model', 'lib/anchor'],
  'lib/store': ['lib/model', 'lib/anchor'],
  'lib/export': ['lib/model', 'lib/anchor'],
  'lib/import': ['lib/model', 'lib/anchor'],
  'lib/lookup': ['lib/model'],
};
const mayImport = (from: string, to: string): boolean => {
  if (from === to) return true;
  if (MAY[from]) return MAY[from].includes(to);
  if (from.startsWith('lib/')) return to.startsWith('lib/');
  if (from === 'components') return to.startsWith('lib/') || to === 'public';
  if (from === 'entrypoints') return to.startsWith('lib/') || to === 'components' || to === 'public';
  return true;
};

test('imports go one way: entrypoints, components, lib, model; the engine and the page never meet', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => !mayImport(roomOf(file), roomOf(to)) && !(isTest(file) && to.startsWith('tests/')))
      .map((to) => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('nothing reaches back into tests or into the command line', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(
        (to) =>
          /^(tests|cli|bench|training|playground)\//.test(to) &&
          !/^(cli|bench|training|playground)\//.test(file) &&
          !isTest(file),
      )
      .map((to) => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('no room is called utils, helpers, common, types or constants', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|types|constants)(\/|\.ts)/.test(file))).toEqual([]);
});

test('no source file outgrows 250 lines', () => {
  const long = files
    .filter((file) => !isTest(file))
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

test('only lib/lookup and the command line reach for the network, and nothing makes markup of strings', () => {
  const shipped = files.filter((file) => /^(lib|components|entrypoints)\//.test(file) && !isTest(file));
  const wrong = shipped.filter((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const network =
      /\b(XMLHttpRequest|sendBeacon|new WebSocket|EventSource)\b/.test(source) ||
      (/\bfetch\(/.test(source) && !/\bgetURL\(/.test(source));
    return (
      (network && !file.startsWith('lib/lookup/')) ||
      /\.innerHTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML/.test(source)
    );
  });
  expect(wrong).toEqual([]);
});

test('no test is switched off or runs alone', () => {
  const tests = [
    ...files.filter(isTest),
    ...readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.(test|e2e)\.ts$/.test(f))
      .map((f) => join('tests', f)),
  ];
  const mark = new RegExp(`\\b(it|test|describe)\\.(${['only', 'skip', 'todo'].join('|')})\\(`);
  expect(tests.filter((file) => mark.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
