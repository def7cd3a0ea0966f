import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Analysis, Statement } from '../lib/model/analysis.ts';
import { analyze } from '../lib/text/analyze.ts';
import { KNOWLEDGE } from './bundled-knowledge.ts';
import { articleOfFixture } from './read-fixture.ts';

/** What a person read in one of our invented articles: the sides, and each statement under its side (none: nobody's). */
const Annotated = z.object({
  sides: z.array(z.object({ name: z.string(), kind: z.string(), members: z.array(z.string()) })),
  statements: z.array(z.object({ text: z.string(), source: z.string(), sides: z.array(z.string()), act: z.string() })),
});

const folder = new URL('./fixtures/articles/', import.meta.url);
const plain = (surface: string) => surface.toLowerCase().replace(/^the /, '');

const articles = readdirSync(folder).flatMap((file) => {
  const raw: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const annotated = Annotated.safeParse(raw);
  if (!annotated.success) return [];
  const article = articleOfFixture(raw);
  return [{ slug: file.replace('.json', ''), article, annotated: annotated.data, found: analyze(article, KNOWLEDGE) }];
});

/** The side found that shares most members with each side a person named. */
function match(annotated: z.infer<typeof Annotated>, found: Analysis): Map<string, string> {
  const pairs = annotated.sides.flatMap((side) =>
    found.sides.map((other) => {
      const members = new Set([other.name, ...other.members].map(plain));
      return { name: side.name, id: other.id, shared: side.members.filter((m) => members.has(plain(m))).length };
    }),
  );
  const matched = new Map<string, string>();
  for (const { name, id, shared } of pairs.sort((a, b) => b.shared - a.shared)) {
    if (shared && !matched.has(name) && ![...matched.values()].includes(id)) matched.set(name, id);
  }
  return matched;
}

function statementAt(found: Analysis, start: number, end: number): Statement | undefined {
  const shared = (s: Statement) => Math.min(s.end, end) - Math.max(s.start, start);
  const best = [...found.statements].sort((a, b) => shared(b) - shared(a))[0];
  return best && shared(best) > 0.5 * Math.min(end - start, best.end - best.start) ? best : undefined;
}

function score({ article, annotated, found }: (typeof articles)[number]) {
  const matched = match(annotated, found);
  const counts = { sides: annotated.sides.length, found: matched.size, statements: 0, seen: 0, right: 0, wrong: 0 };
  for (const { text, sides } of annotated.statements) {
    counts.statements++;
    const start = article.text.indexOf(text);
    const statement = statementAt(found, start, start + text.length);
    if (!statement) continue;
    counts.seen++;
    const want = sides
      .map((name) => matched.get(name))
      .sort()
      .join();
    const got = [...statement.sides].sort().join();
    if (got === want) counts.right++;
    else if (got) counts.wrong++;
  }
  return counts;
}

describe('the sides of invented articles that a person annotated before the engine read them', () => {
  const all = articles.map(score);
  const sum = (key: keyof (typeof all)[number]) => all.reduce((n, counts) => n + counts[key], 0);

  test('every annotated statement stands word for word in its article', () => {
    expect(articles.length).toBeGreaterThanOrEqual(11);
    for (const { article, annotated } of articles) {
      for (const { text } of annotated.statements) expect(article.text.split(text)).toHaveLength(2);
    }
  });

  test('nine sides of ten are found', () => expect(sum('found') / sum('sides')).toBeGreaterThanOrEqual(0.9));
  test('three statements of four are found', () =>
    expect(sum('seen') / sum('statements')).toBeGreaterThanOrEqual(0.75));
  test('four of five of those stand where a person put them', () =>
    expect(sum('right') / sum('seen')).toBeGreaterThanOrEqual(0.8));
  test('fewer than one of ten stands under a wrong side', () => expect(sum('wrong') / sum('seen')).toBeLessThan(0.1));
  test('no article has more than five sides', () => {
    for (const { found } of articles) expect(found.sides.length).toBeLessThanOrEqual(5);
  });
});

describe('a state visit after shots were fired', () => {
  const { article, found } = articles.find((a) => a.slug === 'twin-visit')!;
  const nameOf = new Map(found.sides.map((s) => [s.id, s.name]));
  const claim = (words: string) => {
    const start = article.text.indexOf(words);
    const statement = statementAt(found, start, start + words.length);
    return {
      act: statement?.act,
      why: statement?.why.join('; '),
      sides: statement?.sides.map((id) => nameOf.get(id)).sort(),
    };
  };

  test('the two countries are the sides', () => expect([...nameOf.values()].sort()).toEqual(['Bhutan', 'Laos']));

  test('each leader speaks for his country, and his title is the reason', () => {
    expect(claim('“We are determined to open')).toMatchObject({ sides: ['Laos'] });
    expect(claim('“We are determined to open').why).toContain('Laotian President Somphone Vannasak');
    expect(claim('“We must keep this friendship')).toMatchObject({ sides: ['Bhutan'] });
    expect(claim('“We must keep this friendship').why).toContain('Bhutan Prime Minister Karma Dorjee');
  });

  test('what both accuse each other of stands under both, though a space before it is missing', () => {
    expect(claim('accused each other of giving shelter')).toMatchObject({ act: 'accuse', sides: ['Bhutan', 'Laos'] });
  });
});
