import { describe, expect, test } from 'vitest';
import type { Act, Entity, Side, Statement } from '../model/analysis.ts';
import { readSentences } from './sentences.ts';
import { linkThreads } from './threads.ts';

// Invented: no such council, no such company.
const SIDES: Side[] = [
  { id: 'a', name: 'Velm Council', kind: 'organisation', members: ['the council'], entities: ['council'], why: [] },
  { id: 'b', name: 'Orrin Steel', kind: 'organisation', members: ['the company'], entities: ['orrin'], why: [] },
  { id: 'c', name: 'Shore Anglers', kind: 'camp', members: ['anglers'], entities: ['anglers'], why: [] },
];
const ENTITIES: Entity[] = [
  { id: 'council', type: 'ORG', name: 'Velm Council', affiliation: null, anaphors: [] },
  { id: 'orrin', type: 'ORG', name: 'Orrin Steel', affiliation: null, anaphors: [] },
  { id: 'anglers', type: 'ORG', name: 'Shore Anglers', affiliation: null, anaphors: [] },
];

type Row = [words: string, side: string, act: Act, target?: string];

/** Links of claims given as rows: [answering, answered] and [repeating, repeated] by place in the rows. */
function threads(text: string, rows: readonly Row[]) {
  const statements = rows.map(([words, side, act, target], i): Statement => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return {
      start,
      end: start + words.length,
      id: `q${i}`,
      kind: 'indirect',
      source: null,
      act,
      ...(target && { target }),
      sides: side.split(''),
      confidence: 1,
      rule: 'by hand',
      why: [],
    };
  });
  const linked = linkThreads(readSentences(text), ENTITIES, SIDES, statements);
  const links = linked.flatMap(({ id, answers, repeats }) => [
    ...(answers ? [`${id} answers ${answers}`] : []),
    ...(repeats ? [`${id} repeats ${repeats}`] : []),
  ]);
  return { links, linked };
}

const ACCUSED = 'Velm Council accused Orrin Steel of pouring waste into the lake.';
const ACCUSES: Row = ['accused Orrin Steel of pouring waste into the lake', 'a', 'accuse', 'orrin'];

describe('a claim that the other side answers', () => {
  test.each<[string, string, Row]>([
    [
      'a denial that names the same thing',
      'Orrin Steel denied that waste went into the lake.',
      ['denied that waste went into the lake', 'b', 'deny'],
    ],
    ['a denial that calls it a claim', 'Orrin Steel rejected the claim.', ['rejected the claim', 'b', 'deny']],
    ['a rejection of that', 'Orrin Steel rejected that.', ['rejected that', 'b', 'reject']],
    [
      'a denial that no such thing was done',
      'Orrin Steel said no such waste had ever left its yard.',
      ['no such waste had ever left its yard', 'b', 'deny'],
    ],
    [
      'a denial that calls it an accusation',
      'Orrin Steel denied the accusation.',
      ['denied the accusation', 'b', 'deny'],
    ],
    ['“denied it”', 'Orrin Steel denied it.', ['denied it', 'b', 'deny']],
    [
      'a rejection of the allegation',
      'Orrin Steel rejected the allegation as absurd.',
      ['rejected the allegation as absurd', 'b', 'reject'],
    ],
    [
      'an accusation back about the same thing',
      'Orrin Steel said the council itself let waste from the town into the lake.',
      ['the council itself let waste from the town into the lake', 'b', 'accuse', 'council'],
    ],
  ])('is linked: %s', (_what, answer, row) => {
    const { links, linked } = threads(`${ACCUSED} ${answer}`, [ACCUSES, row]);
    expect(links).toEqual(['q1 answers q0']);
    expect(linked[1]!.why.join()).toMatch(/answers|both name/);
  });

  test.each<[string, string, readonly Row[]]>([
    [
      'a demand that was agreed to',
      'Velm Council demanded a new filter at the mill. Orrin Steel agreed to install the filter at its mill.',
      [
        ['demanded a new filter at the mill', 'a', 'demand', 'orrin'],
        ['agreed to install the filter at its mill', 'b', 'agree'],
      ],
    ],
    [
      'a demand that was rejected',
      'Velm Council demanded a new filter by May. Orrin Steel rejected the demand.',
      [
        ['demanded a new filter by May', 'a', 'demand', 'orrin'],
        ['rejected the demand', 'b', 'reject'],
      ],
    ],
  ])('is linked: %s', (_what, text, rows) => {
    expect(threads(text, rows).links).toEqual(['q1 answers q0']);
  });

  test.each<[string, string, readonly Row[]]>([
    [
      'a denial of something else',
      `${ACCUSED} Orrin Steel denied that it would cut jobs in spring.`,
      [ACCUSES, ['denied that it would cut jobs in spring', 'b', 'deny']],
    ],
    [
      'a denial by the side that accused',
      `${ACCUSED} Velm Council denied the accusation of bias.`,
      [ACCUSES, ['denied the accusation of bias', 'a', 'deny']],
    ],
    [
      'a denial by a third side that was not accused',
      `${ACCUSED} Shore Anglers denied the accusation.`,
      [ACCUSES, ['denied the accusation', 'c', 'deny']],
    ],
    [
      'an accusation of a third side about the same thing',
      `${ACCUSED} Orrin Steel said anglers had thrown waste into the lake.`,
      [ACCUSES, ['anglers had thrown waste into the lake', 'b', 'accuse', 'anglers']],
    ],
    [
      'a denial long after',
      `${ACCUSED} Rain fell. A fair opened. Boats left. Orrin Steel denied the accusation.`,
      [ACCUSES, ['denied the accusation', 'b', 'deny']],
    ],
    [
      'an accusation about another matter',
      `${ACCUSED} Orrin Steel said the council wasted taxes on a stadium.`,
      [ACCUSES, ['the council wasted taxes on a stadium', 'b', 'accuse', 'council']],
    ],
    [
      'only the parties’ own names in common',
      'Velm Council said Orrin Steel had lied. Orrin Steel denied that Velm Council owned shares.',
      [
        ['Orrin Steel had lied', 'a', 'accuse', 'orrin'],
        ['denied that Velm Council owned shares', 'b', 'deny', 'council'],
      ],
    ],
    [
      'two sides accused, and “the accusation” might be either',
      `${ACCUSED} Anglers accused the firm of killing trout. Orrin Steel denied the accusation.`,
      [ACCUSES, ['accused the firm of killing trout', 'c', 'accuse', 'orrin'], ['denied the accusation', 'b', 'deny']],
    ],
    [
      'a rejection of a thing with a name of its own',
      `${ACCUSED} Orrin Steel rejected the budget proposal of the port.`,
      [ACCUSES, ['rejected the budget proposal of the port', 'b', 'reject']],
    ],
    [
      'a joint statement',
      `${ACCUSED} Both denied that waste went into the lake.`,
      [ACCUSES, ['denied that waste went into the lake', 'ab', 'deny']],
    ],
  ])('stays without a link: %s', (_what, text, rows) => {
    expect(threads(text, rows).links).toEqual([]);
  });
});

describe('a claim made again', () => {
  const first = 'Orrin Steel said the new filter keeps every metal out of the lake.';
  const row: Row = ['the new filter keeps every metal out of the lake', 'b', 'assert'];
  test('by the same side in nearly the same words is grouped with the first', () => {
    const again = 'Its chairman said the filter keeps all metals out of the lake.';
    const rows: Row[] = [row, ['the filter keeps all metals out of the lake', 'b', 'assert']];
    expect(threads(`${first} ${again}`, rows).links).toEqual(['q1 repeats q0']);
  });

  test.each<[string, string, Row]>([
    [
      'the contrary',
      'Its engineer said the filter does not keep metals out of the lake.',
      ['the filter does not keep metals out of the lake', 'b', 'assert'],
    ],
    [
      'the other side’s',
      'The council said the filter keeps metals out of the lake.',
      ['the filter keeps metals out of the lake', 'a', 'assert'],
    ],
    [
      'another claim about the lake',
      'Its chairman said the lake had more visitors than last summer.',
      ['the lake had more visitors than last summer', 'b', 'assert'],
    ],
  ])('is not: %s', (_what, again, other) => {
    expect(threads(`${first} ${again}`, [row, other]).links).toEqual([]);
  });
});
