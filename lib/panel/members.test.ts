import { describe, expect, test } from 'vitest';
import type { Entity, Side } from '../model/analysis.ts';
import { listMembers } from './members.ts';

const entity = (id: string, name: string, type: Entity['type'] = 'PER'): Entity => ({
  id,
  name,
  type,
  affiliation: null,
  anaphors: [],
});
const entities = [
  entity('farrow', 'Denise Farrow'),
  entity('kta', 'Kerrow Teachers’ Association', 'ORG'),
  entity('kerrovian', 'Kerrovian', 'NORP'),
  entity('thripp', 'Colin Thripp'),
];
const side = (members: string[], ids: string[]): Side => ({
  id: 's1',
  name: 'Kerrow Teachers’ Association',
  kind: 'organisation',
  members,
  entities: ids,
  why: [],
});

describe('who is on a side', () => {
  test.each([
    [['Denise Farrow', 'general secretary Denise Farrow', 'Farrow'], ['farrow', 'kta'], ['Denise Farrow']],
    [["The Kerrow Teachers' Association", 'a picket in Kerr Street'], ['kta'], ['a picket in Kerr Street']],
    [['Kerrovian', 'Kerrovian teachers'], ['kerrovian'], []],
    [['An adviser', 'an adviser'], [], ['An adviser']],
  ])('%j is shown once', (members, ids, expected) => {
    expect(listMembers(side(members, ids), entities)).toEqual(expected);
  });
});
