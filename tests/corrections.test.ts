import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { exportCsv } from '../lib/export/csv.ts';
import { exportJsonLd } from '../lib/export/jsonld.ts';
import { importJsonLd } from '../lib/import/jsonld.ts';
import type { Correction } from '../lib/model/correction.ts';
import { changeCorrections, readCorrections } from '../lib/store/corrections.ts';
import { type LibraryStore, openLibrary, readSaved, restoreSaved, saveArticle } from '../lib/store/library.ts';
import { CRAFTED_PAGE } from './crafted-page.ts';

let store: LibraryStore;
let opened = 0;
beforeEach(async () => {
  store = await openLibrary(`corrected-${++opened}`);
});

const URL = CRAFTED_PAGE.url;
const made = (id: string): Correction => ({
  id,
  at: '2026-01-02T03:04:05.000Z',
  what: 'name-dismissed',
  name: { name: 'Harbour Board', type: 'ORG' },
});

test('what the reader corrected comes along with an article that was exported and read in elsewhere, until it is changed there', async () => {
  const id = await saveArticle(CRAFTED_PAGE, store, [made('one')]);
  const file = exportJsonLd([(await readSaved(id, store))!]);
  const elsewhere = await openLibrary(`elsewhere-${opened}`);
  const { articles, failed } = importJsonLd(file);
  expect(failed).toEqual([]);
  await restoreSaved(articles[0]!, elsewhere);
  expect(await readCorrections(URL, elsewhere)).toEqual([made('one')]);
  await changeCorrections(URL, { remove: 'one' }, elsewhere);
  expect(await readCorrections(URL, elsewhere)).toEqual([]);
});

test('a corrected claim says so in both exports', async () => {
  const [first, ...rest] = CRAFTED_PAGE.analysis.statements;
  const analysis = { ...CRAFTED_PAGE.analysis, statements: [{ ...first!, corrected: true }, ...rest] };
  const id = await saveArticle({ ...CRAFTED_PAGE, analysis }, store, [made('one')]);
  const saved = (await readSaved(id, store))!;
  const annotated = JSON.parse(exportJsonLd([saved]))['@graph'][0].first.items;
  const edited = annotated.filter(({ body }: { body: { purpose: string }[] }) =>
    body.some(({ purpose }) => purpose === 'editing'),
  );
  expect(edited.map((one: { id: string }) => one.id)).toEqual([`urn:uuid:${id}#statement-0`]);
  const [head, row, other] = exportCsv([saved]).split('\r\n');
  const column = head!.split(',').indexOf('corrected');
  expect(column).toBeGreaterThan(0);
  expect(row).toContain(',machine,yes,');
  expect(other).toContain(',machine,no,');
});
