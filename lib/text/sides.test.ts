import { describe, expect, test } from 'vitest';
import type { Statement } from '../model/analysis.ts';
import { marked, SMALL_KNOWLEDGE } from './entities/marked.ts';
import { groupMentions } from './entities.ts';
import { groupSides } from './sides.ts';

/** An article with marked names; each row is what was said and by which words, both as printed. */
function read(article: string, rows: readonly [said: string, source: string][]) {
  const { text, reading, mentions } = marked(article);
  const grouped = groupMentions(reading, undefined, mentions, SMALL_KNOWLEDGE);
  const given = rows.map(([said, source], i): Statement => {
    const start = text.indexOf(said);
    const at = text.lastIndexOf(source, start) >= 0 ? text.lastIndexOf(source, start) : text.indexOf(source, start);
    const span = { start: at, end: at + source.length };
    const named =
      grouped.mentions.findLast((m) => m.type !== 'ROLE' && m.start < span.end && span.start < m.end)?.entity ??
      grouped.entities.find((e) => e.anaphors.some((a) => a.start < span.end && span.start < a.end))?.id;
    const base = {
      id: `q${i}`,
      kind: 'indirect' as const,
      start,
      end: start + said.length,
      sides: [],
      confidence: 1,
      rule: 'by hand',
      why: [],
    };
    return { ...base, source: { ...span, ...(named && { entity: named }) } };
  });
  const { sides, statements } = groupSides(
    reading,
    undefined,
    grouped.mentions,
    grouped.entities,
    given,
    SMALL_KNOWLEDGE,
  );
  const nameOf = new Map(sides.map((s) => [s.id, s.name]));
  return { sides, statements, under: statements.map((s) => s.sides.map((id) => nameOf.get(id))) };
}

const QUARREL =
  '[NORP Kenyan] [ROLE Foreign Minister] [PER Grace Otieno] accused [LOC Norway] of hiding the catch. [NORP Norwegian] [ROLE Fisheries Minister] [PER Ida Berg] denied the charge. ';
const QUARREL_ROWS: [string, string][] = [
  ['accused Norway of hiding the catch', 'Grace Otieno'],
  ['denied the charge', 'Ida Berg'],
];

describe('the parties to a story', () => {
  test('ministers speak for their countries, and the reason is given', () => {
    const { sides, statements, under } = read(QUARREL, QUARREL_ROWS);
    expect(under).toEqual([['Kenya'], ['Norway']]);
    expect(sides.map((s) => s.kind)).toEqual(['country', 'country']);
    expect(statements[0]!.why).toContain('side: title: Kenyan Foreign Minister Grace Otieno');
  });

  test('what both countries say together stands under both', () => {
    const { under } = read(`${QUARREL}Both countries agreed to meet.`, [
      ...QUARREL_ROWS,
      ['agreed to meet', 'Both countries'],
    ]);
    expect(under[2]!.sort()).toEqual(['Kenya', 'Norway']);
  });

  test('a capital that speaks is its government', () => {
    const { under } = read(`${QUARREL}[LOC Oslo] rejected the plan.`, [...QUARREL_ROWS, ['rejected the plan', 'Oslo']]);
    expect(under[2]).toEqual(['Norway']);
  });

  test('a growers’ council is no organ of its country', () => {
    const text = `${QUARREL}The [ORG Norwegian Growers Council] rejected the plan.`;
    expect(read(text, [...QUARREL_ROWS, ['rejected the plan', 'Norwegian Growers Council']]).under[2]).not.toContain(
      'Norway',
    );
  });

  test('a capital in which something happens is no member', () => {
    const { sides } = read(`${QUARREL}They met in [LOC Lima].`, QUARREL_ROWS);
    expect(sides.flatMap((s) => s.members)).not.toContain('Lima');
  });

  test.each([
    ['a court', 'The court found that the ship was empty.', 'the ship was empty', 'The court'],
    ['the United Nations', 'The [ORG United Nations] called for calm.', 'called for calm', 'United Nations'],
    ['an analyst', 'Analyst [PER Ole Lund] said the quarrel was old.', 'the quarrel was old', 'Analyst Ole Lund'],
    ['critics', 'Critics of the deal said it was weak.', 'it was weak', 'Critics of the deal'],
    [
      'a former envoy',
      'Former [NORP Kenyan] [ROLE Ambassador] [PER Ann Mutua] said it was late.',
      'it was late',
      'Ann Mutua',
    ],
  ])('%s is nobody’s side', (_, sentence, said, source) => {
    const { statements } = read(QUARREL + sentence, [...QUARREL_ROWS, [said, source]]);
    expect(statements[2]).toMatchObject({ sides: [], neutral: true });
  });

  test('who is nobody known is left unassigned', () => {
    const { statements } = read(`${QUARREL}[PER Ole Lund] said it rained.`, [
      ...QUARREL_ROWS,
      ['it rained', 'Ole Lund'],
    ]);
    expect(statements[2]!.sides).toEqual([]);
  });

  const STRIKE =
    'The [ORG Harbour Workers Union] accused [ORG Brandal Lines] of greed. [ORG Brandal Lines] rejected the demand. ';
  const STRIKE_ROWS: [string, string][] = [
    ['accused Brandal Lines of greed', 'Harbour Workers Union'],
    ['rejected the demand', 'Brandal Lines'],
  ];

  test('a union and a company are sides', () => {
    expect(read(STRIKE, STRIKE_ROWS).under).toEqual([['Harbour Workers Union'], ['Brandal Lines']]);
  });

  test('"the company" and "the union" are those of the story', () => {
    const text = `${STRIKE}The company denied greed. The union urged the company to talk.`;
    const { under } = read(text, [
      ...STRIKE_ROWS,
      ['denied greed', 'The company'],
      ['urged the company to talk', 'The union'],
    ]);
    expect(under.slice(2)).toEqual([['Brandal Lines'], ['Harbour Workers Union']]);
  });

  test('“the union’s president” speaks for the union', () => {
    const text = `${STRIKE}The union's president, [PER Ann Lund], denied it.`;
    expect(read(text, [...STRIKE_ROWS, ['denied it', 'Ann Lund']]).under[2]).toEqual(['Harbour Workers Union']);
  });

  test('protesters and their government are sides of one country', () => {
    const text =
      'Protesters accused the government of lies. [LOC Peru] [ROLE President] [PER Luz Rojas] rejected the claims. The government urged the protesters to go home.';
    const { under, sides } = read(text, [
      ['accused the government of lies', 'Protesters'],
      ['rejected the claims', 'Luz Rojas'],
      ['urged the protesters to go home', 'The government'],
    ]);
    expect(under).toEqual([['Protesters'], ['Government of Peru'], ['Government of Peru']]);
    expect(sides.map((s) => s.kind).sort()).toEqual(['camp', 'government']);
  });

  test('a phrase is whoever stands in apposition to it', () => {
    const text = `${STRIKE}The union's lawyer, [PER Ann Lund], denied it. One of these firms, [ORG Brandal Lines], denied it too.`;
    const { under } = read(text, [
      ...STRIKE_ROWS,
      ['denied it', "The union's lawyer"],
      ['denied it too', 'One of these firms'],
    ]);
    expect(under.slice(2)).toEqual([['Harbour Workers Union'], ['Brandal Lines']]);
  });

  test('two who sue together are one side', () => {
    const text =
      'The [ORG Fjord League] and [ORG Coast Guild] filed a lawsuit against [ORG Brandal Lines]. [ORG Coast Guild] accused [ORG Brandal Lines] of waste. [ORG Brandal Lines] denied it. The complaint says oil was spilt.';
    const { under, sides } = read(text, [
      ['accused Brandal Lines of waste', 'Coast Guild'],
      ['denied it', 'Brandal Lines'],
      ['oil was spilt', 'The complaint'],
    ]);
    expect(under[0]).toEqual(under[2]);
    expect(sides.find((s) => s.name === 'Fjord League')?.members).toContain('Coast Guild');
  });

  test('who declines to comment is no party', () => {
    const text = `${STRIKE}[LOC Peru] declined to comment.`;
    expect(read(text, [...STRIKE_ROWS, ['declined to comment', 'Peru']]).sides).toHaveLength(2);
  });

  test('an unexplained owner is nobody’s, not the next body’s', () => {
    const text = `${STRIKE}The council's chairwoman, [PER Ann Lund], said it was late.`;
    expect(read(text, [...STRIKE_ROWS, ['it was late', 'Ann Lund']]).under[2]).toEqual([]);
  });

  test('two who share an opponent stay two sides', () => {
    const text = `${QUARREL}[LOC Peru] also accused [LOC Norway] of it.`;
    expect(read(text, [...QUARREL_ROWS, ['accused Norway of it', 'Peru']]).sides).toHaveLength(3);
  });
});
