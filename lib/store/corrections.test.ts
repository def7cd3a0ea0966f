import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import type { Correction } from '../model/correction.ts';
import { changeCorrections, readCorrections } from './corrections.ts';
import { type LibraryStore, listSaved, openLibrary, readSaved, saveArticle } from './library.ts';

let store: LibraryStore;
let opened = 0;
beforeEach(async () => {
  store = await openLibrary(`corrections-${++opened}`);
});

const URL = CRAFTED_PAGE.url;
const made = (id: string): Correction => ({
  id,
  at: '2026-01-02T03:04:05.000Z',
  what: 'name-dismissed',
  name: { name: 'Harbour Board', type: 'ORG' },
});
const ids = async (url = URL) => (await readCorrections(url, store)).map(({ id }) => id);

describe('what the reader corrected', () => {
  test('is kept for its article in the order in which it was made, and taken back one by one', async () => {
    for (const id of ['one', 'two', 'three']) await changeCorrections(URL, { add: made(id) }, store);
    expect(await ids()).toEqual(['one', 'two', 'three']);
    expect(await ids('https://news.example/other')).toEqual([]);
    await changeCorrections(URL, { remove: 'two' }, store);
    expect(await ids()).toEqual(['one', 'three']);
  });

  test('loses nothing when two corrections are made at the same moment', async () => {
    await Promise.all(['one', 'two'].map((id) => changeCorrections(URL, { add: made(id) }, store)));
    expect((await ids()).sort()).toEqual(['one', 'two']);
  });

  test('has its place in a library that was made before there were corrections', async () => {
    const name = `older-${opened}`;
    const older = await openDB(name, 1, {
      upgrade: (db) => void db.createObjectStore('articles', { keyPath: 'id' }).createIndex('url', 'url'),
    });
    const id = await saveArticle(CRAFTED_PAGE, store);
    await older.put('articles', await readSaved(id, store));
    older.close();
    const today = await openLibrary(name);
    expect((await listSaved(today)).articles.map((article) => article.id)).toEqual([id]);
    await changeCorrections(URL, { add: made('one') }, today);
    expect(await readCorrections(URL, today)).toHaveLength(1);
  });
});
