import type { Shown } from '../lib/panel/shown.ts';
import { CRAFTED_PAGE } from '../tests/crafted-page.ts';

const analysis = CRAFTED_PAGE.analysis;

/** Everything the panel can have to show, each reachable by `?state=…`. */
export const STATES: Record<string, Shown> = {
  crafted: CRAFTED_PAGE,
  saved: { ...CRAFTED_PAGE, pageId: 'saved', saved: 'some-id' },
  wiped: { ...CRAFTED_PAGE, pageId: 'wiped', wiped: true, article: { ...CRAFTED_PAGE.article, cut: true } },
  'no-sides': {
    ...CRAFTED_PAGE,
    pageId: 'no-sides',
    analysis: { ...analysis, sides: [], statements: analysis.statements.map((s) => ({ ...s, sides: [] })) },
  },
  nothing: {
    ...CRAFTED_PAGE,
    pageId: 'nothing',
    analysis: { ...analysis, mentions: [], entities: [], statements: [], sides: [] },
  },
  asking: { state: 'asking' },
  analysing: { state: 'analysing', title: CRAFTED_PAGE.article.title! },
  'not-annotated': { state: 'not-annotated' },
  'no-access': { state: 'no-access' },
  'browser-page': { state: 'browser-page' },
  'not-article': { state: 'not-article' },
  'other-language': { state: 'other-language', language: 'fr' },
  unreadable: { state: 'unreadable', reason: 'The text changed while it was being read.' },
};
