/** A page state with everything in it that the panel can show, made by hand from an invented article. */
import type { Analysis, Side } from '../lib/model/analysis.ts';
import type { PageState } from '../lib/model/page.ts';
import { readSentences } from '../lib/text/sentences.ts';
import { article, entities, mentions } from './crafted/names.ts';
import { statements } from './crafted/statements.ts';

const sides: Side[] = [
  {
    id: 'union-side',
    name: 'Dockers’ Union',
    kind: 'organisation',
    members: ['Marta Ellwood', 'Dockers’ Union', 'dockers'],
    entities: ['ellwood', 'union'],
    why: ['it accuses the Harbour Board, and is accused by it'],
  },
  {
    id: 'board-side',
    name: 'Harbour Board',
    kind: 'organisation',
    members: ['Joost Vandermeer', 'Harbour Board', 'the board'],
    entities: ['vandermeer', 'board'],
    why: ['it accuses the Dockers’ Union, and is accused by it'],
  },
  {
    id: 'federation-side',
    name: 'Seafarers’ Federation',
    kind: 'organisation',
    members: ['Per Lindqvist', 'Seafarers’ Federation'],
    entities: ['lindqvist', 'federation'],
    why: ['it supports the Dockers’ Union in its own name'],
  },
  {
    id: 'owners-side',
    name: 'Ship owners',
    kind: 'camp',
    members: ['ship owners'],
    entities: [],
    why: ['a party that is only spoken about'],
  },
];

const analysis: Analysis = {
  sentences: readSentences(article.text, article.blocks).sentences.map(({ start, end }) => ({ start, end })),
  mentions,
  entities,
  statements,
  sides,
  heads: article.heads.map(() => ({ mentions: [], statements: [] })),
};

export type ReadyState = Extract<PageState, { state: 'ready' }>;

/** The page itself, as the content script would answer it. */
export const CRAFTED_PAGE: ReadyState = {
  state: 'ready',
  pageId: 'crafted',
  url: article.url!,
  article,
  analysis,
  counts: { people: 7, organisations: 4, places: 1, groups: 0, quotations: 6, reported: 9, scare: 2 },
};
