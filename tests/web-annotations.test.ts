import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeArticle } from '../lib/anchor/describe-article.ts';
import { locateSpan } from '../lib/anchor/locate-span.ts';
import { exportJsonLd } from '../lib/export/jsonld.ts';
import { importJsonLd } from '../lib/import/jsonld.ts';
import { CRAFTED_PAGE } from './crafted-page.ts';

const saved = await describeArticle(CRAFTED_PAGE, '0b0f5d6e-0000-4000-8000-000000000001', new Date(0));

describe('articles as Web Annotations', () => {
  test('every finding is an annotation with the W3C’s selectors', () => {
    const [collection] = JSON.parse(exportJsonLd([saved]))['@graph'];
    expect(collection.type).toBe('AnnotationCollection');
    expect(collection.total).toBe(saved.marks.length);
    for (const { type, target } of collection.first.items) {
      expect(type).toBe('Annotation');
      const [quote, place, sentence] = target.selector;
      const { text } = CRAFTED_PAGE.article;
      expect(text.slice(place.start, place.end)).toBe(quote.exact);
      expect(sentence.exact.slice(sentence.refinedBy.start, sentence.refinedBy.end)).toBe(quote.exact);
    }
  });

  test('a claim’s annotation names act, speaker and side', () => {
    const [collection] = JSON.parse(exportJsonLd([saved]))['@graph'];
    const denial = collection.first.items.find((item: { target: { selector: { exact: string }[] } }) =>
      item.target.selector[0]!.exact.includes('no secret plan'),
    );
    const values = denial.body.map(({ value }: { value: string }) => value);
    expect(values).toEqual(['direct', 'deny', 'Joost Vandermeer', 'Harbour Board']);
  });

  test('what was exported reads back as it was, and its marks find their places', () => {
    const { articles, failed } = importJsonLd(exportJsonLd([saved]));
    expect(failed).toEqual([]);
    expect(articles).toEqual([saved]);
    for (const { selectors } of articles[0]!.marks) {
      expect(locateSpan(saved.article.text, selectors)?.grade).toBe('exact');
    }
  });

  test('any text survives the journey', () => {
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.nat(59), async (text, at) => {
        const span = { start: Math.min(at, text.length - 1), end: text.length };
        const statement = { ...saved.analysis.statements[0]!, ...span };
        const analysis = {
          ...saved.analysis,
          statements: [statement],
          mentions: [],
          sentences: [{ start: 0, end: text.length }],
        };
        const record = await describeArticle(
          { ...CRAFTED_PAGE, article: { ...CRAFTED_PAGE.article, text }, analysis },
          'x',
          new Date(0),
        );
        expect(importJsonLd(exportJsonLd([record])).articles).toEqual([record]);
      }),
      { numRuns: 40 },
    );
  });

  test('a damaged article is named with the reason, the others are read', () => {
    const file = JSON.parse(exportJsonLd([saved, { ...saved, id: 'second' }]));
    file['@graph'][0].record.article.text = 5;
    const { articles, failed } = importJsonLd(JSON.stringify(file));
    expect(articles.map(({ id }) => id)).toEqual(['second']);
    expect(failed).toEqual([{ label: saved.article.title, reason: expect.stringContaining('article.text') }]);
  });

  test.each(['', 'not json', '[]', '{"@graph": 3}'])('%j is refused with a reason', (text) => {
    expect(importJsonLd(text)).toEqual({ articles: [], failed: [{ label: '', reason: expect.any(String) }] });
  });
});
