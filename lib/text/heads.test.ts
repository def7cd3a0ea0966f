import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../tests/bundled-knowledge.ts';
import type { Head } from '../model/article.ts';
import { analyze } from './analyze.ts';

// An invented story with invented officials.
const text = [
  'Norwegian Foreign Minister Ingrid Solheim said on Monday that the talks with Iceland had failed.',
  'Iceland’s Prime Minister Bjarni Hauksson said Norway was to blame. “We waited for months,” Hauksson said.',
].join('\n\n');

function read(headline: string, kind: Head['kind'] = 'headline') {
  const analysis = analyze({ text, blocks: [], heads: [{ kind, text: headline }] }, KNOWLEDGE);
  const { mentions, statements } = analysis.heads[0]!;
  const nameOf = (id: string | undefined) => analysis.entities.find((e) => e.id === id)?.name;
  return {
    names: mentions.map((m) => [headline.slice(m.start, m.end), m.type, nameOf(m.entity)]),
    statements,
    sides: statements.map((s) => s.sides.map((id) => analysis.sides.find((side) => side.id === id)!.name)),
  };
}

describe('a headline', () => {
  test('names people by surname: they are those of the article', () => {
    expect(read('Solheim: Talks With Iceland Failed').names).toEqual([
      ['Solheim', 'PER', 'Ingrid Solheim'],
      ['Iceland', 'LOC', 'Iceland'],
    ]);
  });

  test('names the country without the mark of its possession', () => {
    expect(read('Iceland’s Hauksson blames Norway').names).toEqual([
      ['Iceland', 'LOC', 'Iceland'],
      ['Hauksson', 'PER', 'Bjarni Hauksson'],
      ['Norway', 'LOC', 'Norway'],
    ]);
  });

  test('in capitals is read too', () => {
    expect(read('HAUKSSON BLAMES NORWAY FOR FAILURE').names).toEqual([
      ['HAUKSSON', 'PER', 'Bjarni Hauksson'],
      ['NORWAY', 'LOC', 'Norway'],
    ]);
  });

  test('may name a person more fully than the article, with a title', () => {
    const names = read('Prime Minister Bjarni Hauksson accuses Norway').names;
    expect(names).toContainEqual(['Bjarni Hauksson', 'PER', 'Bjarni Hauksson']);
    expect(names).toContainEqual(['Prime Minister', 'ROLE', 'Bjarni Hauksson']);
  });

  test('reports what somebody says; the ids are its own', () => {
    const { statements } = read('Norway is to blame, Hauksson says');
    expect(statements).toHaveLength(1);
    expect(statements[0]!.id).toMatch(/^h1-/);
    expect(statements[0]!.source?.end).toBeGreaterThan(0);
  });

  test('gives the words behind a colon to whom it names before it', () => {
    const { statements } = read('Hauksson: Norway never kept a promise');
    expect(statements.map((s) => s.source?.name)).toEqual(['Bjarni Hauksson']);
    expect(read('Explained: why the boats are back').statements).toEqual([]);
  });

  test('never puts words under a side that its source is not on', () => {
    for (const { statements, sides } of [
      read('Solheim says Iceland is to blame'),
      read('Expert says both are to blame'),
    ]) {
      expect(statements.every((s) => s.sides.length < 2)).toBe(true);
      expect(sides.flat()).not.toContain('Iceland');
    }
  });

  test('without words has no findings', () => {
    expect(read('')).toEqual({ names: [], statements: [], sides: [] });
  });
});
