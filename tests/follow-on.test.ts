import { expect, it } from 'vitest';
import { followOn } from '../lib/background/follow-on.ts';
import { analyze } from '../lib/text/analyze.ts';
import { findBlocks } from '../lib/text/blocks.ts';
import { KNOWLEDGE } from './bundled-knowledge.ts';
import { CRAFTED_PAGE } from './crafted-page.ts';

/** Invented people of an invented town. */
const FIRST = `Council leader Hannah Prowse of the Town Alliance accused the Harbour Union of blocking the wall. “It is a wall, not a war,” she said.

The Harbour Union rejected the charge. “Nobody asked us,” said its chairman, Colin Ashdown.`;
const NEWER = `The Harbour Union announced on Friday that it would go to court. “We shall see the papers,” said Ruth Calloway, its lawyer.`;

const know = (text: string) => {
  const article = { text, blocks: findBlocks(text), heads: [] };
  return { article, analysis: analyze(article, KNOWLEDGE) };
};

it('claims, names and sides keep their ids when an entry is put on top, and sides keep their order', () => {
  const before = know(FIRST);
  const grown = know(`${NEWER}\n\n${FIRST}`);
  const now = followOn(grown, before);
  const idsOf = ({ article, analysis }: typeof before) => [
    ...analysis.statements.map(({ id, start, end }) => [article.text.slice(start, end), id] as const),
    ...analysis.entities.map(({ id, name }) => [name, id] as const),
    ...analysis.sides.map(({ id, name }) => [`side ${name}`, id] as const),
  ];
  const after = new Map(idsOf({ ...grown, analysis: now }));
  const kept = idsOf(before).map(([name]) => [name, after.get(name)]);
  expect(kept).toEqual(idsOf(before));
  expect(before.analysis.statements.length).toBeGreaterThan(2);
  expect(now.sides.slice(0, before.analysis.sides.length).map(({ id }) => id)).toEqual(
    before.analysis.sides.map(({ id }) => id),
  );
  expect(new Set(now.statements.map(({ id }) => id)).size).toBe(now.statements.length);
  expect(new Set(now.entities.map(({ id }) => id)).size).toBe(now.entities.length);
});

it('everything that names an id still names one that is there', () => {
  const now = followOn(know(`${NEWER}\n\n${FIRST}`), know(FIRST));
  const entities = new Set(now.entities.map(({ id }) => id));
  const sides = new Set(now.sides.map(({ id }) => id));
  const named = [
    ...now.mentions.map(({ entity }) => entity),
    ...now.statements.map(({ source }) => source?.entity),
    ...now.sides.flatMap((side) => side.entities),
  ].filter((id) => id !== undefined);
  expect(named.filter((id) => !entities.has(id))).toEqual([]);
  expect(now.statements.flatMap((s) => s.sides).filter((id) => !sides.has(id))).toEqual([]);
});

it('the same text again changes nothing', () => {
  const { article, analysis } = CRAFTED_PAGE as Extract<typeof CRAFTED_PAGE, { state: 'ready' }>;
  expect(followOn({ article, analysis }, { article, analysis })).toEqual(analysis);
});
