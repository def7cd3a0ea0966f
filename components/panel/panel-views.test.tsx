// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { PanelEvents, Shown } from '../../lib/panel/shown.ts';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import { all, door, panel, press, quoted, root, settle, shownInPage, tab, words } from '../../tests/panel-on-test.tsx';
import { FollowedPanel } from './followed-panel.tsx';

describe('names and quotes', () => {
  test('names are found as they are typed, without accents, by role too', async () => {
    await panel();
    await press(tab('names'));
    const search = root.querySelector<HTMLInputElement>('input[type=search]')!;
    await act(() => {
      search.value = 'CHAIRMÁN';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(all('.name-name').map(words)).toEqual(['Joost Vandermeer']);
  });

  test('stepping goes through the mentions and round again', async () => {
    await panel();
    await press(tab('names'));
    const row = all('.name').find((r) => words(r)?.includes('Marta Ellwood'))!;
    const [, next] = row.querySelectorAll('.step');
    for (let i = 0; i < 3; i++) await press(next!);
    const starts = shownInPage.mock.calls.map(([{ start }]) => start);
    expect(starts[0]).toBeLessThan(starts[1]!);
    expect(starts[2]).toBe(starts[0]);
  });

  test('quotes stand in the order of the text, scare quotes among them', async () => {
    await panel();
    await press(tab('quotes'));
    const order = quoted(root).map((q) => CRAFTED_PAGE.article.text.indexOf(q!));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(quoted(root)).toContain('“winter fleet”');
  });
});

describe('tabs by keyboard', () => {
  test('arrows go round, Home and End to the edges, and one tab alone can be reached by Tab', async () => {
    await panel();
    tab('sides').focus();
    await press(tab('sides'), 'ArrowLeft');
    expect(document.activeElement).toBe(tab('quotes'));
    await press(tab('quotes'), 'Home');
    expect(document.activeElement).toBe(tab('sides'));
    expect(all('[role=tab]').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });
});

describe('a page with nothing to show', () => {
  test.each<[Shown, string]>([
    [{ state: 'no-access' }, 'Press the Sidelight button on this page'],
    [{ state: 'browser-page' }, 'This is a page of the browser'],
    [{ state: 'not-article' }, 'No article here'],
    [{ state: 'analysing', title: 'Port shut' }, 'Reading the article…'],
    [{ state: 'other-language', language: 'fr' }, 'This article is in French.'],
    [{ state: 'unreadable', reason: 'The text changed.' }, 'The text changed.'],
  ])('%j says why', async (shown, expected) => {
    await panel(shown);
    expect(words(root)).toContain(expected);
  });

  test('an article in which nothing was found says so, and one whose page wipes the marks too', async () => {
    const empty = { sentences: [], mentions: [], entities: [], statements: [], sides: [], heads: [] };
    await panel({ ...CRAFTED_PAGE, pageId: 'empty', analysis: empty });
    expect(words(root)).toContain('No names and no reported statements were found');
    await panel({ ...CRAFTED_PAGE, pageId: 'wiped', wiped: true });
    expect(words(root)).toContain('keeps removing the marks');
  });
});

describe('a panel that follows the reader from tab to tab', () => {
  test('coming back to an article finds the tab that was open there, and chooses nothing anew', async () => {
    let tell: PanelEvents | undefined;
    const open = (events: PanelEvents) => {
      tell = events;
      return door;
    };
    await act(() => render(<FollowedPanel open={open} />, root));
    const { id, start, end } = CRAFTED_PAGE.analysis.statements.find(({ act }) => act === 'support')!;
    await act(() => {
      tell!.page(CRAFTED_PAGE);
      tell!.selected({ kind: 'statement', id, start, end, part: -1 });
    });
    await settle();
    expect(words(document.activeElement)).toContain('We support the dockers');
    await press(tab('names'));
    await act(() => tell!.page({ state: 'no-access' }));
    await settle();
    await act(() => tell!.page(CRAFTED_PAGE));
    await settle();
    expect(tab('names').getAttribute('aria-selected')).toBe('true');
    expect(root.querySelector('.flashed')).toBeNull();
  });
});
