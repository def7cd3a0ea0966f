import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';

interface LookupsSchema extends DBSchema {
  /** Answers of the services by address; parsed again by whoever asked for them. */
  answers: { key: string; value: unknown; indexes: { at: number } };
  /** What the reader chose among possible matches, by name and by the article or the outlet that prints it. */
  picks: { key: string; value: unknown };
  /** Until when a service wants to be left alone, by host. */
  limits: { key: string; value: unknown };
}
export type LookupsStore = IDBPDatabase<LookupsSchema>;

/** Answers kept; the oldest go first. */
const MOST = 600;

const Answer = z.object({ url: z.string(), value: z.unknown(), at: z.number() });
const Pick = z.string().check(z.regex(/^(?:Q[1-9]\d{0,11}|none)$/));

/** Steps from one version of the store to the next: index 0 makes version 1. Never changed once shipped. */
const MIGRATIONS: readonly ((store: LookupsStore) => void)[] = [
  (store) => {
    store.createObjectStore('answers', { keyPath: 'url' }).createIndex('at', 'at');
    store.createObjectStore('picks');
    store.createObjectStore('limits');
  },
];

function openLookups(): Promise<LookupsStore> {
  return openDB<LookupsSchema>('sidelight-lookups', MIGRATIONS.length, {
    upgrade: (store, from) => {
      for (const migrate of MIGRATIONS.slice(from)) migrate(store);
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase | null)?.close(),
  });
}

async function using<T>(work: (store: LookupsStore) => Promise<T>): Promise<T> {
  const store = await openLookups();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** What a service answered at this address, and when, in milliseconds. */
export function readAnswer(url: string): Promise<{ value: unknown; at: number } | undefined> {
  return using(async (store) => {
    const read = Answer.safeParse(await store.get('answers', url));
    return read.success ? read.data : undefined;
  });
}

/** Keeps an answer, and lets the oldest go where there are too many. */
export function keepAnswer(url: string, value: unknown, at: number): Promise<void> {
  return using(async (store) => {
    const change = store.transaction('answers', 'readwrite');
    await change.store.put({ url, value, at });
    let over = (await change.store.count()) - MOST;
    let cursor = over > 0 ? await change.store.index('at').openCursor() : null;
    for (; cursor && over > 0; over--) {
      await cursor.delete();
      cursor = await cursor.continue();
    }
    await change.done;
  });
}

/** The item chosen under this key, or 'none' where the reader said that it is none of them. */
export function readPick(key: string): Promise<string | undefined> {
  return using(async (store) => {
    const read = Pick.safeParse(await store.get('picks', key));
    return read.success ? read.data : undefined;
  });
}

export function keepPick(key: string, pick: string): Promise<void> {
  return using(async (store) => {
    await store.put('picks', pick, key);
  });
}

export function forgetPick(key: string): Promise<void> {
  return using((store) => store.delete('picks', key));
}

/** Until when a service wants to be left alone, in milliseconds; 0 where it said nothing. */
export function readLimit(host: string): Promise<number> {
  return using(async (store) => {
    const read = z.number().safeParse(await store.get('limits', host));
    return read.success ? read.data : 0;
  });
}

export function keepLimit(host: string, until: number): Promise<void> {
  return using(async (store) => {
    await store.put('limits', until, host);
  });
}

/** Forgets every answer and every pick; what services asked of us stays. */
export function forgetLookups(): Promise<void> {
  return using(async (store) => {
    await Promise.all([store.clear('answers'), store.clear('picks')]);
  });
}
