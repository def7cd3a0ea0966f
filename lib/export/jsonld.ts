import type { Entity, Statement } from '../model/analysis.ts';
import type { SavedArticle, SavedMark } from '../model/saved.ts';
import type { Selector } from '../model/selector.ts';

/** Names of ours beside those of the W3C; `record` is kept as it stands (a JSON literal) and reads back without loss. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { sidelight: 'urn:sidelight:', record: { '@id': 'sidelight:record', '@type': '@json' } },
] as const;

/**
 * Saved articles as W3C Web Annotations: one collection an article, one annotation a finding. Selectors are the W3C's
 * own; the sentence is a TextQuoteSelector refined to the words inside it.
 */
export function exportJsonLd(articles: readonly SavedArticle[]): string {
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': articles.map(collectionOf) }, null, 1)}\n`;
}

function collectionOf(saved: SavedArticle) {
  const { marks, ...record } = saved;
  return {
    id: `urn:uuid:${saved.id}`,
    type: 'AnnotationCollection',
    label: saved.article.title ?? saved.url,
    total: marks.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: marks.map((mark) => annotationOf(saved, mark)) },
    record,
  };
}

function annotationOf(saved: SavedArticle, mark: SavedMark) {
  const { analysis, id, url, savedAt } = saved;
  const statement = mark.kind === 'statement' ? analysis.statements[mark.index] : undefined;
  const mention = mark.kind === 'mention' ? analysis.mentions[mark.index] : undefined;
  const entity = analysis.entities.find((e) => e.id === mention?.entity);
  return {
    id: `urn:uuid:${id}#${mark.kind}-${mark.index}`,
    type: 'Annotation',
    motivation: statement ? 'describing' : 'identifying',
    created: savedAt,
    generator: { type: 'Software', name: 'Sidelight' },
    body: statement ? statementBodies(statement, saved) : mentionBodies(mention?.type, entity),
    target: { source: url, selector: selectorsOf(mark.selectors) },
  };
}

/** The body that tells what the reader put right from what the engine found. */
const CORRECTED = 'corrected by the reader';

const body = (purpose: string, value: string | undefined) =>
  value === undefined ? [] : [{ type: 'TextualBody', purpose, value }];

function statementBodies(
  { kind, act, source, sides, neutral, corrected }: Statement,
  { article, analysis }: SavedArticle,
) {
  const speaker = source ? (source.name ?? article.text.slice(source.start, source.end)) : undefined;
  return [
    ...body('classifying', kind),
    ...body('classifying', act),
    ...body('identifying', speaker),
    ...sides.flatMap((id) => body('tagging', analysis.sides.find((side) => side.id === id)?.name)),
    ...body('tagging', neutral ? 'neutral' : undefined),
    ...body('editing', corrected ? CORRECTED : undefined),
  ];
}

function mentionBodies(type: string | undefined, entity: Entity | undefined) {
  return [
    ...body('classifying', type),
    ...body('identifying', entity?.name),
    ...body('editing', entity?.corrected ? CORRECTED : undefined),
  ];
}

function selectorsOf(selectors: readonly Selector[]) {
  const words = selectors.find((selector) => selector.type === 'TextPositionSelector');
  return selectors.map((selector) => {
    if (selector.type !== 'SentenceSelector') return selector;
    const { exact, start } = selector;
    return {
      type: 'TextQuoteSelector',
      exact,
      'sidelight:start': start,
      ...(words && {
        refinedBy: { type: 'TextPositionSelector', start: words.start - start, end: words.end - start },
      }),
    };
  });
}
