import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import { type FoundMark, reanchor } from '../anchor/reanchor.ts';
import {
  findSaved,
  forgetSaved,
  type LibraryStore,
  listSaved,
  openLibrary,
  readSaved,
  restoreSaved,
  saveArticle,
} from './library.ts';

let store: LibraryStore;
let opened = 0;
beforeEach(async () => {
  store = await openLibrary(`library-${++opened}`);
});

const edited = (change: (text: string) => string) => {
  const article = { ...CRAFTED_PAGE.article, text: change(CRAFTED_PAGE.article.text) };
  return { ...CRAFTED_PAGE, article };
};

describe('the library', () => {
  test('finds a saved article again by its address, with every finding', async () => {
    const id = await saveArticle(CRAFTED_PAGE, store);
    const saved = await findSaved(CRAFTED_PAGE.article.url!, store);
    expect(saved?.id).toBe(id);
    expect(saved?.analysis).toEqual(CRAFTED_PAGE.analysis);
    expect(saved?.marks).toHaveLength(CRAFTED_PAGE.analysis.statements.length + CRAFTED_PAGE.analysis.mentions.length);
    expect(await findSaved('https://news.example/another', store)).toBeUndefined();
  });

  test('keeps one record of an unchanged article however often it is saved', async () => {
    const first = await saveArticle(CRAFTED_PAGE, store);
    const second = await saveArticle(CRAFTED_PAGE, store);
    expect(second).toBe(first);
    expect((await listSaved(store)).articles).toHaveLength(1);
  });

  test('keeps the older record when the newspaper edited the article, and finds the newer one first', async () => {
    const older = await saveArticle(CRAFTED_PAGE, store);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const newer = await saveArticle(
      edited((text) => `${text} Correction.`),
      store,
    );
    expect(newer).not.toBe(older);
    expect((await listSaved(store)).articles.map(({ id }) => id)).toEqual([newer, older]);
    expect((await findSaved(CRAFTED_PAGE.article.url!, store))?.id).toBe(newer);
  });

  test('shows a damaged record as damaged and loses nothing else', async () => {
    const id = await saveArticle(CRAFTED_PAGE, store);
    const whole = (await readSaved(id, store))!;
    await store.put('articles', { ...whole, id: 'broken', marks: 'none' } as { id: string });
    await store.put('articles', { id: 'empty' });
    const { articles, damaged } = await listSaved(store);
    expect(articles.map((a) => a.id)).toEqual([id]);
    expect(damaged.map((d) => d.id).sort()).toEqual(['broken', 'empty']);
    expect(damaged.find((d) => d.id === 'broken')).toMatchObject({ title: CRAFTED_PAGE.article.title });
    expect(damaged.find((d) => d.id === 'broken')?.reason).toContain('marks');
    expect(await readSaved('broken', store)).toBeUndefined();
    expect((await findSaved(CRAFTED_PAGE.article.url!, store))?.id).toBe(id);
  });

  test('gives back what was deleted when the reader thinks better of it', async () => {
    const id = await saveArticle(CRAFTED_PAGE, store);
    const raw = (await forgetSaved(id, store))!;
    expect((await listSaved(store)).articles).toEqual([]);
    await restoreSaved(raw, store);
    expect((await readSaved(id, store))?.url).toBe(CRAFTED_PAGE.article.url);
  });

  test('is still there when it is opened again', async () => {
    const id = await saveArticle(CRAFTED_PAGE, store);
    store.close();
    const again = await openLibrary(`library-${opened}`);
    expect((await readSaved(id, again))?.id).toBe(id);
  });
});

/** How many saved findings stand as they were, were changed, or are lost. */
function countGrades(found: readonly FoundMark[]) {
  const counts = { exact: 0, changed: 0, lost: 0 };
  for (const { anchor } of found) counts[anchor?.grade ?? 'lost']++;
  return counts;
}

describe('a saved article on the next visit', () => {
  test.each([
    ['nothing changed', (text: string) => text, { changed: 0, lost: 0 }],
    ['a correction was put on top', (text: string) => `This story was updated. ${text}`, { changed: 0, lost: 0 }],
  ])('when %s, every mark returns exactly', async (_what, change, expected) => {
    const id = await saveArticle(CRAFTED_PAGE, store);
    const saved = (await readSaved(id, store))!;
    expect(countGrades(reanchor(saved, change(saved.article.text)))).toMatchObject(expected);
  });

  test('a statement whose paragraph was taken out is lost, and only the marks of that paragraph are', async () => {
    const id = await saveArticle(CRAFTED_PAGE, store);
    const saved = (await readSaved(id, store))!;
    const block = saved.article.blocks[3]!;
    const text = saved.article.text.slice(0, block.start) + saved.article.text.slice(block.end + 2);
    const lost = reanchor(saved, text).filter(({ anchor }) => !anchor);
    const spanOf = ({ mark }: (typeof lost)[number]) =>
      mark.kind === 'statement' ? saved.analysis.statements[mark.index]! : saved.analysis.mentions[mark.index]!;
    const inside = [...saved.analysis.statements, ...saved.analysis.mentions].filter(
      (s) => s.start >= block.start && s.end <= block.end,
    );
    expect(inside.length).toBeGreaterThan(2);
    expect(lost.map(spanOf)).toEqual(inside);
  });
});
