import { expect, it } from 'vitest';
import { misfit, type Shape, withDefaults } from '../lib/messages/shape.ts';
import { Analysis } from '../lib/model/analysis.ts';
import { PageSettings } from '../lib/model/settings.ts';
import { pageMessages, shapeOf } from '../scripts/page-shapes.ts';

const ANALYSIS = shapeOf(Analysis) as Shape;
const SETTINGS = shapeOf(PageSettings) as Shape;

const why = ['test'];
const entity = { id: 'e0', type: 'PER', name: 'Ines Carvell', affiliation: null, anaphors: [] };
const statement = {
  start: 3,
  end: 9,
  id: 's0',
  kind: 'direct',
  source: { start: 10, end: 16 },
  sides: [],
  confidence: 0.5,
  rule: 'test',
  why,
};
const analysis = (more: object) => ({
  sentences: [{ start: 0, end: 20 }],
  mentions: [],
  entities: [entity],
  statements: [statement],
  sides: [],
  heads: [],
  ...more,
});

/** Values of which a page’s door must think as the schema does: what is sent, and each way in which it may be broken. */
const ROWS: [string, unknown][] = [
  ['a whole analysis', analysis({})],
  ['a statement of a kind that does not exist', analysis({ statements: [{ ...statement, kind: 'sung' }] })],
  ['a statement without a source’s place', analysis({ statements: [{ ...statement, source: { start: 1 } }] })],
  ['a statement whose source is unknown', analysis({ statements: [{ ...statement, source: null }] })],
  ['more than certainty', analysis({ statements: [{ ...statement, confidence: 1.5 }] })],
  ['half a letter', analysis({ statements: [{ ...statement, start: 2.5 }] })],
  ['a place before the text', analysis({ sentences: [{ start: -1, end: 3 }] })],
  ['no list of sides', analysis({ sides: undefined })],
  ['sides that are no list', analysis({ sides: {} })],
  ['a name that is a number', analysis({ entities: [{ ...entity, name: 7 }] })],
  ['nothing', undefined],
  ['a word', 'analysis'],
];

it.each(ROWS)('a page’s door judges %s as the schema does', (_, value) => {
  expect(misfit(ANALYSIS, value) === undefined).toBe(Analysis.safeParse(value).success);
});

it('names the field that does not fit', () => {
  expect(misfit(ANALYSIS, analysis({ entities: [{ ...entity, name: 7 }] }))).toBe('entities.0.name');
});

it.each([
  ['nobody’s', undefined],
  ['a reader’s who switched people off', { kinds: { people: false } }],
  ['a reader’s with a site off', { marks: false, sitesOff: ['news.example'] }],
])('reads %s settings as the schema does', (_, stored) => {
  expect(withDefaults(SETTINGS, stored)).toEqual(PageSettings.parse(stored ?? {}));
});

it('puts the default in for one damaged setting and keeps the others', () => {
  const read = withDefaults(SETTINGS, { marks: 'perhaps', sitesOff: ['news.example'] });
  expect(read).toEqual({ ...PageSettings.parse({}), sitesOff: ['news.example'] });
});

it('compiles every message that a page sends or answers, and no other', () => {
  expect(Object.keys(pageMessages()).sort()).toEqual(
    expect.arrayContaining(['article/analyse', 'page/show', 'page/state', 'page/style', 'panel/open', 'reader/wanted']),
  );
  expect(Object.keys(pageMessages())).not.toContain('article/forget');
});
