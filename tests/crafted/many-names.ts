/** An invented article that names seventy-two people, bodies and places: some once, some often, some at length. */
import type { Entity, Mention } from '../../lib/model/analysis.ts';
import { CRAFTED_PAGE, type ReadyState } from '../crafted-page.ts';

const FIRST = ['Anneliese', 'Bram', 'Chidinma', 'Dagfinn', 'Eulalia', 'Ferdinando'];
const LAST = [
  'Oakhurst-Whitcombe',
  'Tveit',
  'Nwachukwu-Ferris',
  'Brandvold',
  'Quimby',
  'Santangelo',
  'Ash',
  'Merriweather',
];
const BODIES = [
  'Interparliamentary Commission on Inland Navigation',
  'Quay Watch',
  'Lockkeepers’ Benevolent Association',
];
const TOWNS = ['Saltmarsh-on-the-Water', 'Orle', 'Kirkendbrightham'];
const QUARTERS = ['North', 'South', 'East', 'West'];

const people = FIRST.flatMap((first) => LAST.map((last) => ({ type: 'PER' as const, name: `${first} ${last}` })));
const bodies = QUARTERS.flatMap((part) => BODIES.map((body) => ({ type: 'ORG' as const, name: `${part} ${body}` })));
const places = QUARTERS.flatMap((part) => TOWNS.map((town) => ({ type: 'LOC' as const, name: `${part} ${town}` })));

const entities = [...people, ...bodies, ...places].map(
  ({ type, name }, nth): Entity => ({
    id: `n${nth}`,
    type,
    name,
    affiliation: null,
    anaphors: [],
    ...(type === 'PER' && nth % 3 === 0 && { role: 'deputy undersecretary for waterways' }),
  }),
);

/** Every fourth name stands twelve times, every fifth twice, the rest once. */
const paragraphs = entities.map(({ name }, nth) => {
  const times = nth % 4 === 0 ? 12 : nth % 5 === 0 ? 2 : 1;
  return Array.from({ length: times }, () => `${name} was on the list.`).join(' ');
});
const text = paragraphs.join('\n\n');
const starts = paragraphs.map((_, nth) => paragraphs.slice(0, nth).join('\n\n').length + (nth ? 2 : 0));

const mentions = entities.flatMap(({ id, type, name }, nth): Mention[] =>
  [...paragraphs[nth]!.matchAll(/[^.]+\./g)].map(({ index, 0: sentence }) => {
    const start = starts[nth]! + index + sentence.indexOf(name);
    return { start, end: start + name.length, type, entity: id, confidence: 0.9, rule: 'crafted', why: ['by hand'] };
  }),
);

const blocks = paragraphs.map((paragraph, nth) => ({
  kind: 'paragraph' as const,
  start: starts[nth]!,
  end: starts[nth]! + paragraph.length,
}));

/** The page of that article; two of its names stand on sides. */
export const MANY_NAMES: ReadyState = {
  ...CRAFTED_PAGE,
  pageId: 'many-names',
  article: { ...CRAFTED_PAGE.article, title: 'Seventy-two named in the list of the locks', text, blocks },
  analysis: {
    sentences: [],
    mentions,
    entities,
    statements: [],
    sides: [
      { ...CRAFTED_PAGE.analysis.sides[0]!, name: entities[0]!.name, entities: ['n0', 'n1'], members: [] },
      { ...CRAFTED_PAGE.analysis.sides[1]!, name: entities[48]!.name, entities: ['n48'], members: [] },
    ],
    heads: CRAFTED_PAGE.analysis.heads,
  },
};
