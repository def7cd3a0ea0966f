import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { describeArticle, type SavedPage } from '../anchor/describe-article.ts';
import type { ArticleCorrections, Correction } from '../model/correction.ts';
import type { SavedArticle } from '../model/saved.ts';
import { readRecord } from './library-records.ts';

interface LibrarySchema extends DBSchema {
  /** Records are `unknown` until their schema has read them. */
  articles: { key: string; value: { id: string }; indexes: { url: string } };
  corrections: { key: string; value: ArticleCorrections };
}

export type LibraryStore = IDBPDatabase<LibrarySchema>;

/** A record that could not be read; it stays where it is and can be deleted or exported as it stands. */
export interface DamagedRecord {
  id: string;
  /** Title or address, as far as the damage lets one see. */
  title?: string;
  reason: string;
}

/** Steps from one version of the store to the next: index 0 makes version 1. Never changed once shipped. */
const MIGRATIONS: readonly ((store: LibraryStore) => void)[] = [
  (store) => store.createObjectStore('articles', { keyPath: 'id' }).createIndex('url', 'url'),
  (store) => store.createObjectStore('corrections', { keyPath: 'url' }),
];

/** Opens the library, bringing an older one up to date. Throws where the browser refuses storage. */
export function openLibrary(name = 'sidelight-library'): Promise<LibraryStore> {
  return openDB<LibrarySchema>(name, MIGRATIONS.length, {
    upgrade: (store, from) => {
      for (const migrate of MIGRATIONS.slice(from)) migrate(store);
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase | null)?.close(),
  });
}

/** Works on the store given, or on one opened for this work alone. */
export async function using<T>(given: LibraryStore | undefined, work: (store: LibraryStore) => Promise<T>): Promise<T> {
  if (given) return work(given);
  const store = await openLibrary();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/**
 * Saves a page's article with all its findings; answers the record's id. The same text at the same address is
 * saved over; an article that was edited since becomes a record of its own, so nothing saved is lost.
 */
export function saveArticle(
  page: SavedPage,
  given?: LibraryStore,
  corrections: readonly Correction[] = [],
): Promise<string> {
  return using(given, async (store) => {
    const record = await describeArticle(page, crypto.randomUUID(), new Date(), corrections);
    const same = (await readByUrl(store, record.url)).find((saved) => saved.textHash === record.textHash);
    const kept = same ? { ...record, id: same.id } : record;
    await store.put('articles', kept);
    return kept.id;
  });
}

/** Every record of this address that can be read, newest first. */
export async function readByUrl(store: LibraryStore, url: string): Promise<SavedArticle[]> {
  const raw = await store.getAllFromIndex('articles', 'url', url);
  return raw
    .map(readRecord)
    .filter((read) => 'article' in read)
    .map((read) => read.article)
    .sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
}

/** The newest record of this address, if it is saved. */
export function findSaved(url: string, given?: LibraryStore): Promise<SavedArticle | undefined> {
  return using(given, async (store) => (await readByUrl(store, url))[0]);
}

/** The record with this id, if there is one that can be read. */
export function readSaved(id: string, given?: LibraryStore): Promise<SavedArticle | undefined> {
  return using(given, async (store) => {
    const raw = await store.get('articles', id);
    const read = raw && readRecord(raw);
    return read && 'article' in read ? read.article : undefined;
  });
}

/** A record as it is stored, whole or damaged. */
export function readRaw(id: string, given?: LibraryStore): Promise<{ id: string } | undefined> {
  return using(given, (store) => store.get('articles', id));
}

/** Everything in the library, newest first, and what could not be read. */
export function listSaved(given?: LibraryStore): Promise<{ articles: SavedArticle[]; damaged: DamagedRecord[] }> {
  return using(given, async (store) => {
    const read = (await store.getAll('articles')).map(readRecord);
    return {
      articles: read
        .flatMap((r) => ('article' in r ? [r.article] : []))
        .sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt)),
      damaged: read.flatMap((r) => ('damaged' in r ? [r.damaged] : [])),
    };
  });
}

/** Deletes a record; answers it as it was stored, for `restoreSaved`. */
export function forgetSaved(id: string, given?: LibraryStore): Promise<{ id: string } | undefined> {
  return using(given, async (store) => {
    const change = store.transaction('articles', 'readwrite');
    const raw = await change.store.get(id);
    await change.store.delete(id);
    await change.done;
    return raw;
  });
}

/** Puts back what `forgetSaved` answered, damaged or not. */
export function restoreSaved(raw: { id: string }, given?: LibraryStore): Promise<void> {
  return using(given, async (store) => {
    await store.put('articles', raw);
  });
}
