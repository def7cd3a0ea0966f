import * as z from 'zod/mini';
import { SavedArticle, type SavedMark } from '../model/saved.ts';
import type { Selector } from '../model/selector.ts';

const Quote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const Position = z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() });
const Sentence = z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), 'sidelight:start': z.int() });

const Annotation = z.object({
  id: z.string(),
  target: z.object({ selector: z.array(z.union([Quote, Position, Sentence])) }),
});

const Collection = z.object({
  label: z.optional(z.string()),
  first: z.object({ items: z.array(Annotation) }),
  record: z.looseObject({}),
});

const Document = z.object({ '@graph': z.array(z.unknown()) });

/** What a file held: the articles that could be read, and the reason for each that could not. */
export interface Imported {
  articles: SavedArticle[];
  failed: { label: string; reason: string }[];
}

/** Reads what `exportJsonLd` wrote. A file that is something else gives no article and one reason. */
export function importJsonLd(text: string): Imported {
  const imported: Imported = { articles: [], failed: [] };
  const document = Document.safeParse(parseJson(text));
  if (!document.success) return { articles: [], failed: [{ label: '', reason: 'not a file that Sidelight exported' }] };
  document.data['@graph'].forEach((raw, i) => {
    const read = readCollection(raw);
    if (read.success) imported.articles.push(read.data);
    else imported.failed.push({ label: labelOf(raw) ?? `#${i + 1}`, reason: z.prettifyError(read.error) });
  });
  return imported;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function readCollection(raw: unknown) {
  const collection = Collection.safeParse(raw);
  if (!collection.success) return collection;
  const { record, first } = collection.data;
  return SavedArticle.safeParse({ ...record, marks: first.items.map(markOf) });
}

function labelOf(raw: unknown): string | undefined {
  const label = z.object({ label: z.string() }).safeParse(raw);
  return label.success ? label.data.label : undefined;
}

function markOf({ id, target }: z.infer<typeof Annotation>): SavedMark {
  const [, kind, index] = /#(statement|mention)-(\d+)$/.exec(id) ?? [];
  return { kind: kind as SavedMark['kind'], index: Number(index), selectors: target.selector.map(selectorOf) };
}

function selectorOf(selector: z.infer<typeof Annotation>['target']['selector'][number]): Selector {
  if (selector.type === 'TextPositionSelector' || 'prefix' in selector) return selector;
  const { exact, 'sidelight:start': start } = selector;
  return { type: 'SentenceSelector', exact, start, end: start + exact.length };
}
