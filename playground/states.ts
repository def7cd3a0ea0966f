import type { Article } from '../lib/model/article.ts';
import type { Shown } from '../lib/panel/shown.ts';
import { MANY_NAMES } from '../tests/crafted/many-names.ts';
import { CRAFTED_PAGE } from '../tests/crafted-page.ts';

const analysis = CRAFTED_PAGE.analysis;

/** The article as an editor may leave it: one quotation softened, one replaced by other words. */
function editedText({ text }: Article): string {
  return text
    .replace('has lied to its own workers', 'has misled its own workers')
    .replace(
      '“This walkout is reckless,” Vandermeer told reporters.',
      'Mr Vandermeer had no comment on that day at all.',
    );
}

/** Everything the panel can have to show, each reachable by `?state=…`. */
export const STATES: Record<string, Shown> = {
  crafted: CRAFTED_PAGE,
  saved: { ...CRAFTED_PAGE, pageId: 'saved', saved: 'some-id' },
  edited: {
    ...CRAFTED_PAGE,
    pageId: 'edited',
    saved: 'some-id',
    article: { ...CRAFTED_PAGE.article, text: editedText(CRAFTED_PAGE.article) },
  },
  wiped: { ...CRAFTED_PAGE, pageId: 'wiped', wiped: true, article: { ...CRAFTED_PAGE.article, cut: true } },
  'no-sides': {
    ...CRAFTED_PAGE,
    pageId: 'no-sides',
    analysis: { ...analysis, sides: [], statements: analysis.statements.map((s) => ({ ...s, sides: [] })) },
  },
  'many-names': MANY_NAMES,
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
