import { describe, expect, it } from 'vitest';
import { addWeights, readTable } from '../../lib/text/grammar/sparse-table.ts';
import { packTable } from './pack-table.ts';

describe('the file of a trained table', () => {
  const dense = new Float32Array(8 * 3);
  dense.set([4, 0, -1], 0);
  dense.set([0, 1, 0], 5 * 3);
  const bytes = packTable({ name: 'sample', version: '1' }, ['a', 'b', 'c'], [dense], 3, 4);

  it('gives back each weight, to its rounding, at its place', () => {
    const table = readTable(bytes, 'sample', '1');
    const scores = new Int32Array(3);
    addWeights(table, 0, scores);
    expect([...scores]).toEqual([16, 0, -4]);
    addWeights(table, 5, scores);
    addWeights(table, 7, scores);
    expect([...scores]).toEqual([16, 4, -4]);
    expect(table.header).toMatchObject({ rows: 2, weights: 3 });
  });

  it('is refused under another name or version, or with its end cut off', () => {
    expect(() => readTable(bytes, 'sample', '2')).toThrow('where "sample" 2 is wanted');
    expect(() => readTable(bytes.subarray(0, bytes.length - 1), 'sample', '1')).toThrow('cut or damaged');
  });
});
