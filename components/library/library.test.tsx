// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  forgetSaved,
  type LibraryStore,
  listSaved,
  openLibrary,
  restoreSaved,
  saveArticle,
} from '../../lib/store/library.ts';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import { download } from './download.ts';
import { Library } from './library.tsx';

vi.mock('./download.ts', async (original) => ({ ...(await original<object>()), download: vi.fn() }));

let root: HTMLElement;
let store: LibraryStore;
let opened = 0;

beforeEach(async () => {
  location.hash = '';
  store = await openLibrary(`page-${++opened}`);
  await saveArticle(CRAFTED_PAGE, store);
  const other = {
    ...CRAFTED_PAGE.article,
    url: 'https://news.example/dam',
    title: 'A dam',
    text: 'Water.',
    blocks: [],
  };
  const nothing = { sentences: [], mentions: [], entities: [], statements: [], sides: [], heads: [] };
  await saveArticle({ ...CRAFTED_PAGE, article: other, analysis: nothing }, store);
  await store.put('articles', { id: 'broken', article: { title: 'Half a record' } } as { id: string });
  root = document.createElement('div');
  document.body.replaceChildren(root);
  const door = {
    list: () => listSaved(store),
    forget: (id: string) => forgetSaved(id, store),
    restore: (record: { id: string }) => restoreSaved(record, store),
  };
  await act(() => render(<Library door={door} />, root));
  await settle();
});
afterEach(() => act(() => render(null, root)));

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));
const titles = () => [...root.querySelectorAll('.saved-list h2')].map((h) => h.textContent);
const button = (name: string | RegExp) =>
  [...root.querySelectorAll('button')].find((b) => (b.ariaLabel ?? b.textContent ?? '').match(name))!;
async function press(element: HTMLElement) {
  await act(() => element.click());
  await settle();
}

describe('the library page', () => {
  test('lists what is saved and says what could not be read', () => {
    expect(titles().sort()).toEqual(['A dam', CRAFTED_PAGE.article.title]);
    const damaged = root.querySelector('.damaged')!;
    expect(damaged.textContent).toContain('1 article could not be read');
    expect(damaged.textContent).toContain('Half a record');
  });

  test('says so where no article fits what was typed', async () => {
    const search = root.querySelector<HTMLInputElement>('input[type=search]')!;
    await act(() => {
      search.value = 'zeppelin';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(root.querySelector('.library-status')?.textContent).toBe('No saved article fits “zeppelin”.');
  });

  test('finds an article by a name in it', async () => {
    const search = root.querySelector<HTMLInputElement>('input[type=search]')!;
    await act(() => {
      search.value = 'vandermeer';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(titles()).toEqual([CRAFTED_PAGE.article.title]);
  });

  test('a deleted article is gone, and comes back with Undo', async () => {
    await press(button('Delete “A dam”'));
    expect(titles()).toEqual([CRAFTED_PAGE.article.title]);
    expect((await listSaved(store)).articles).toHaveLength(1);
    expect(document.activeElement).toBe(button('Undo'));
    await press(button('Undo'));
    expect(titles()).toContain('A dam');
    expect(document.activeElement?.textContent).toBe('A dam');
    expect((await listSaved(store)).articles).toHaveLength(2);
  });

  test('a damaged record can be deleted and brought back too', async () => {
    await press(button('Delete “Half a record”'));
    expect(root.querySelector('.damaged')).toBeNull();
    await press(button('Undo'));
    expect(root.querySelector('.damaged')?.textContent).toContain('Half a record');
  });

  test('an article opens with its text beside its sides, and a claim is marked in the text', async () => {
    await press(button(CRAFTED_PAGE.article.title!));
    expect(root.querySelector('.saved-text')?.textContent).toContain('The port of Tallmouth was closed');
    const card = [...root.querySelectorAll('.claim')].find((c) => c.textContent?.includes('walkout is reckless'))!;
    await press(card.querySelector('blockquote')!);
    expect(root.querySelector('.saved-text mark')?.textContent).toBe('“This walkout is reckless,”');
    expect(button('Save article')).toBeUndefined();
    expect(document.activeElement).toBe(button('Back to the library'));
    await press(button('Back to the library'));
    expect(titles()).toHaveLength(2);
    expect(document.activeElement?.textContent).toBe(CRAFTED_PAGE.article.title);
  });

  test('exports what is shown, for Excel only if wished', async () => {
    await press(button('Export CSV'));
    const [name, type, content] = vi.mocked(download).mock.lastCall!;
    expect([name.endsWith('.csv'), type, content.startsWith('\ufeffarticle,')]).toEqual([true, 'text/csv', true]);
    await press(root.querySelector<HTMLInputElement>('input[type=checkbox]')!);
    await press(button('Export CSV'));
    expect(vi.mocked(download).mock.lastCall![2].startsWith('article,')).toBe(true);
    await press(button('Export JSON-LD'));
    expect(JSON.parse(vi.mocked(download).mock.lastCall![2])['@graph']).toHaveLength(2);
  });

  test('an exported file brings its articles back, older ones do not push out newer ones', async () => {
    await press(button('Export JSON-LD'));
    const exported = vi.mocked(download).mock.lastCall![2];
    await press(button('Delete “A dam”'));
    const choose = async (content: string) => {
      const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
      Object.defineProperty(input, 'files', { value: [new File([content], 'some.jsonld')], configurable: true });
      Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
      await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
      await settle();
    };
    await choose(exported);
    await vi.waitFor(() => expect(root.textContent).toContain('1 article imported.'));
    expect(titles()).toContain('A dam');
    await choose('{"no": "annotations"}');
    await vi.waitFor(() => expect(root.textContent).toContain('Could not read “some.jsonld”'));
  });
});
