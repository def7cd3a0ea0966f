import { describe, expect, test } from 'vitest';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import type { Analysis } from '../model/analysis.ts';
import { Correction } from '../model/correction.ts';
import { applyCorrections } from './apply.ts';
import { pointAtClaim } from './point.ts';

const { article, analysis } = CRAFTED_PAGE;
const RECKLESS = '“This walkout is reckless,”';
const LIED = '“The board has lied to its own workers for a year.”';
const DENIED = 'that it had misled anyone';

const statement = (of: Analysis, words: string, text = article.text) =>
  of.statements.find(({ start, end }) => text.slice(start, end) === words);
const point = (words: string) => pointAtClaim(article, analysis, statement(analysis, words)!, -1);
const entity = (of: Analysis, name: string) => of.entities.find((one) => one.name === name);

let made = 0;
/** A correction as the store keeps it: read by its own schema. */
const correction = (fresh: object) => Correction.parse({ id: `c${++made}`, at: '2026-01-02T03:04:05.000Z', ...fresh });
const correctedBy = (...fresh: object[]) => applyCorrections(article, analysis, fresh.map(correction));

describe('a claim that the reader put right', () => {
  test.each([
    ['another side', { sides: ['Dockers’ Union'] }, ['union-side'], undefined],
    ['two sides', { sides: ['Dockers’ Union', 'Harbour Board'] }, ['union-side', 'board-side'], undefined],
    ['neutral', { sides: [], neutral: true }, [], true],
    ['unassigned', { sides: [] }, [], undefined],
  ])('goes to %s', (_where, change, sides, neutral) => {
    const moved = statement(correctedBy({ what: 'claim-side', claim: point(RECKLESS), ...change }), RECKLESS)!;
    expect(moved).toMatchObject({ sides, corrected: true });
    expect(moved.neutral).toBe(neutral);
    expect(moved.why[0]).toBe('corrected by you: the side');
  });

  test('is another kind of statement, and nothing else changes', () => {
    const now = correctedBy({ what: 'claim-act', claim: point(RECKLESS), act: 'assert' });
    expect(statement(now, RECKLESS)!.act).toBe('assert');
    const others = ({ statements }: Analysis) => statements.filter(({ act }) => act !== 'accuse').length;
    expect(others(now)).toBe(others(analysis) + 1);
    expect(now.mentions).toEqual(analysis.mentions);
  });

  test('was said by somebody else, and stands under that one’s side', () => {
    const now = correctedBy({
      what: 'claim-speaker',
      claim: point(RECKLESS),
      speaker: { name: 'Marta Ellwood', type: 'PER' },
    });
    const { source, sides } = statement(now, RECKLESS)!;
    expect(source).toMatchObject({ name: 'Marta Ellwood', entity: 'ellwood' });
    expect(article.text.slice(source!.start, source!.end)).toMatch(/Ellwood$/);
    expect(sides).toEqual(['union-side']);
  });

  test('was said by nobody that the article names, and is then unassigned', () => {
    const now = correctedBy({ what: 'claim-speaker', claim: point(RECKLESS), speaker: null });
    expect(statement(now, RECKLESS)).toMatchObject({ source: null, sides: [], corrected: true });
  });

  test('is none: it goes, and nothing answers it any more', () => {
    const now = correctedBy({ what: 'claim-dismissed', claim: point(LIED) });
    expect(statement(now, LIED)).toBeUndefined();
    expect(statement(analysis, DENIED)!.answers).toBeDefined();
    expect(statement(now, DENIED)!.answers).toBeUndefined();
  });

  test('no longer answers a claim of what is now its own side', () => {
    const now = correctedBy({ what: 'claim-side', claim: point(DENIED), sides: ['Dockers’ Union'] });
    expect(statement(now, DENIED)!.answers).toBeUndefined();
  });
});

describe('a name that the reader put right', () => {
  const vandermeer = { name: 'Joost Vandermeer', type: 'PER' };

  test('takes all its claims to its new side; what was said jointly stays joint', () => {
    const now = correctedBy({ what: 'name-side', name: vandermeer, side: 'Ship owners' });
    const own = now.statements.filter(({ source }) => source?.entity === 'vandermeer');
    expect(own.length).toBeGreaterThan(3);
    expect(own.every(({ sides, corrected }) => sides.join() === 'owners-side' && corrected)).toBe(true);
    expect(statement(now, DENIED)!.sides).toEqual(['board-side']);
    expect(statement(now, 'to meet a mediator on Thursday')!.sides).toEqual(['union-side', 'board-side']);
    expect(now.sides.filter(({ entities }) => entities.includes('vandermeer')).map(({ id }) => id)).toEqual([
      'owners-side',
    ]);
    expect(entity(now, 'Joost Vandermeer')!.corrected).toBe(true);
  });

  test('of no side leaves its claims unassigned', () => {
    const now = correctedBy({ what: 'name-side', name: vandermeer, side: null });
    expect(statement(now, RECKLESS)!.sides).toEqual([]);
  });

  test('a body that is moved takes along those who speak for it', () => {
    const now = correctedBy({ what: 'name-side', name: { name: 'Harbour Board', type: 'ORG' }, side: 'Ship owners' });
    expect(statement(now, RECKLESS)!.sides).toEqual(['owners-side']);
    expect(statement(now, DENIED)!.sides).toEqual(['owners-side']);
    expect(statement(now, LIED)!.sides).toEqual(['union-side']);
    expect(now.skipped).toBeUndefined();
  });

  test('gets another type wherever it stands, but its titles stay titles', () => {
    const now = correctedBy({ what: 'name-type', name: { name: 'Marta Ellwood', type: 'PER' }, type: 'ORG' });
    const types = now.mentions.filter((m) => m.entity === 'ellwood').map(({ type }) => type);
    expect([...new Set(types)].sort()).toEqual(['ORG', 'ROLE']);
    expect(entity(now, 'Marta Ellwood')!.type).toBe('ORG');
  });

  test('is the same as another: mentions, claims and side become that one’s', () => {
    const into = { name: 'Marta Ellwood', type: 'PER' };
    const now = correctedBy({ what: 'name-merged', name: vandermeer, into });
    expect(entity(now, 'Joost Vandermeer')).toBeUndefined();
    expect(JSON.stringify(now)).not.toContain('"vandermeer"');
    expect(statement(now, RECKLESS)).toMatchObject({
      source: { entity: 'ellwood', name: 'Marta Ellwood' },
      sides: ['union-side'],
    });
    expect(now.mentions).toHaveLength(analysis.mentions.length);
  });

  test('is none: mentions and pointers go, what was said stays', () => {
    const now = correctedBy({ what: 'name-dismissed', name: { name: 'Harbour Board', type: 'ORG' } });
    expect(JSON.stringify(now)).not.toContain('"board"');
    expect(now.statements).toHaveLength(analysis.statements.length);
  });
});

describe('corrections', () => {
  test('none change nothing, and none touch what they were given', () => {
    const copy = structuredClone(analysis);
    expect(correctedBy()).toBe(analysis);
    correctedBy({ what: 'name-dismissed', name: { name: 'Harbour Board', type: 'ORG' } });
    expect(analysis).toEqual(copy);
  });

  test('the later of two on the same claim wins', () => {
    const claim = point(RECKLESS);
    const now = correctedBy(
      { what: 'claim-side', claim, sides: ['Ship owners'] },
      { what: 'claim-side', claim, sides: ['Dockers’ Union'] },
    );
    expect(statement(now, RECKLESS)!.sides).toEqual(['union-side']);
  });

  test.each([
    ['a side that is no longer there', { what: 'claim-side', claim: point(RECKLESS), sides: ['Fish Market'] }],
    ['a name that is no longer there', { what: 'name-dismissed', name: { name: 'Nobody', type: 'PER' } }],
    [
      'a claim whose words were taken out',
      {
        what: 'claim-dismissed',
        claim: {
          part: -1,
          selectors: [{ type: 'TextQuoteSelector', exact: 'The quay sank overnight', prefix: '', suffix: '' }],
        },
      },
    ],
    ['a headline that is no longer there', { what: 'claim-dismissed', claim: { ...point(RECKLESS), part: 7 } }],
  ])('one that points at %s changes nothing', (_what, fresh) => {
    const now = correctedBy(fresh);
    expect(now.skipped).toHaveLength(1);
    expect({ ...now, skipped: undefined }).toEqual(analysis);
  });

  test('that still fit are none of those skipped', () => {
    const now = correctedBy({ what: 'claim-act', claim: point(RECKLESS), act: 'assert' });
    expect(now.skipped).toBeUndefined();
  });

  test('hold in an article that was edited above the claim', () => {
    const line = 'This story was updated on Monday. ';
    const shift = <T extends { start: number; end: number }>(span: T): T => ({
      ...span,
      start: span.start + line.length,
      end: span.end + line.length,
    });
    const later = {
      ...analysis,
      sentences: analysis.sentences.map(shift),
      statements: analysis.statements.map((s, i) => ({ ...shift(s), id: `other${i}` })),
    };
    const text = line + article.text;
    const dismissed = correction({ what: 'claim-dismissed', claim: point(RECKLESS) });
    const now = applyCorrections({ ...article, text }, later, [dismissed]);
    expect(statement(later, RECKLESS, text)).toBeDefined();
    expect(statement(now, RECKLESS, text)).toBeUndefined();
    expect(now.statements).toHaveLength(later.statements.length - 1);
  });
});
