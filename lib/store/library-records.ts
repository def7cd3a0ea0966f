import * as z from 'zod/mini';
import { SavedArticle } from '../model/saved.ts';
import type { DamagedRecord } from './library.ts';

/** Steps from a record's version to the next: index 0 makes version 2 of version 1. Never changed once shipped. */
const RECORD_MIGRATIONS: readonly ((record: object) => object)[] = [];

/** What can be seen of a record whatever else is wrong with it. */
const Glimpse = z.object({
  url: z.catch(z.optional(z.string()), undefined),
  article: z.catch(z.optional(z.object({ title: z.catch(z.optional(z.string()), undefined) })), undefined),
  version: z.catch(z.optional(z.int()), undefined),
});

/** Reads one stored record by its schema, older versions brought up to date first. */
export function readRecord(raw: { id: string }): { article: SavedArticle } | { damaged: DamagedRecord } {
  const { url, article, version = 1 } = Glimpse.parse(raw);
  const today = RECORD_MIGRATIONS.slice(version - 1).reduce<object>((record, migrate) => migrate(record), raw);
  const read = SavedArticle.safeParse(today);
  if (read.success) return { article: read.data };
  const title = article?.title ?? url;
  const reason = read.error.issues[0] ? `${read.error.issues[0].path.join('.')}: ${read.error.issues[0].message}` : '';
  return { damaged: { id: raw.id, ...(title && { title }), reason } };
}
