// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../lib/model/page.ts';
import type { PageDoor, PanelEvents, Shown } from '../../lib/panel/shown.ts';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import { FollowedPanel } from './followed-panel.tsx';
import { Panel } from './panel.tsx';

let root: HTMLElement;
const shownInPage = vi.fn(async (_finding: Finding) => true);
const door: PageDoor = {
  show: shownInPage,
  save: async () => ({ ok: true, id: 'kept' }),
  annotate: async () => false,
  openLibrary: () => undefined,
};

beforeEach(() => {
  shownInPage.mockClear();
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => act(() => render(null, root)));

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));
async function panel(shown: Shown = CRAFTED_PAGE, selected?: Finding) {
  await act(() => render(<Panel shown={shown} selected={selected} door={door} />, root));
  await settle();
}
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const words = (element: Element | undefined | null) => element?.textContent?.replace(/\s+/g, ' ').trim();
const column = (name: string) => all('.side').find((side) => words(side.querySelector('.side-name')) === name)!;
const quoted = (within: ParentNode) => [...within.querySelectorAll('blockquote')].map(words);
async function press(element: Element, key?: string) {
  const event = key
    ? new KeyboardEvent('keydown', { key, bubbles: true })
    : new MouseEvent('click', { bubbles: true, cancelable: true });
  await act(() => void element.dispatchEvent(event));
  await settle();
}
const tab = (name: string) => root.querySelector<HTMLElement>(`[data-tab="${name}"]`)!;

describe('the sides of a story', () => {
  test('each side shows its own claims and nobody else’s', async () => {
    await panel();
    expect(quoted(column('Dockers’ Union'))).toContain('“The board has lied to its own workers for a year.”');
    expect(quoted(column('Harbour Board'))).toContain('“This walkout is reckless,”');
    expect(quoted(column('Harbour Board'))).not.toContain('“The board has lied to its own workers for a year.”');
  });

  test('a party that is only spoken about has an empty column that says so', async () => {
    await panel();
    expect(words(column('Ship owners').querySelector('.empty'))).toBe('No statement reported here.');
  });

  test('what two sides said together stands across, with the letters of both', async () => {
    await panel();
    const joint = all('.row').find((row) => row.ariaLabel === 'Said by more than one side')!;
    const card = [...joint.querySelectorAll('.claim')].find((c) => words(c)?.includes('to meet a mediator'));
    expect([...card!.querySelectorAll('.side-letter')].map(words)).toEqual(['A', 'B']);
    expect(all('.side .claim').some((c) => words(c)?.includes('to meet a mediator'))).toBe(false);
  });

  test('a court stands under the neutral ones, an unknown speaker under the unassigned, scare quotes under neither', async () => {
    await panel();
    const row = (name: string) => quoted(all('.row').find(({ ariaLabel }) => ariaLabel === name)!);
    expect(row('Others, neutral')).toEqual(['she would hear each side alone first']);
    expect(row('Unassigned')).toContain('the harbour had not been so quiet since the storm of 2019');
    expect(quoted(root)).not.toContain('“winter fleet”');
  });

  test('the share of voice counts a joint statement for each of its sides', async () => {
    await panel();
    const figures = all('.voice-figures').map(words);
    expect(figures[2]).toMatch(/^2 claims · 21 words/);
    expect(figures[3]).toMatch(/^0 claims · 0 words · 0%/);
  });

  test('a filter by act leaves that act alone, and says so where a side has none', async () => {
    await panel();
    const [acts] = all('select') as HTMLSelectElement[];
    await act(() => {
      acts!.value = 'deny';
      acts!.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(quoted(root)).toEqual(['that it had misled anyone', '“There is no secret plan and there never was,”']);
    expect(words(column('Dockers’ Union').querySelector('.empty'))).toBe('No claim of this side fits the filter.');
  });

  test('the sentence and the reasons come when asked for', async () => {
    await panel();
    const card = all('.claim').find((c) => words(c)?.includes('that it be withdrawn'))!;
    const [, sentence, why] = card.querySelectorAll<HTMLElement>('.claim-foot button');
    await press(sentence!);
    expect(words(card.querySelector('.sentence'))).toMatch(/^Ellwood accused the board .* before any talks\.$/);
    expect(words(card.querySelector('.sentence mark'))).toBe('that it be withdrawn before any talks');
    await press(why!);
    expect(card.querySelector('.sentence')).toBeNull();
    expect(words(card.querySelector('.reasons'))).toContain('Confidence: 61%');
  });
});

describe('a claim that the other side answers', () => {
  test('leads to its answer, and the answer leads back', async () => {
    await panel();
    const card = (said: string) => all('.claim').find((c) => words(c.querySelector('blockquote')) === said)!;
    const accusation = card('“The board has lied to its own workers for a year.”');
    const denial = card('that it had misled anyone');
    expect(words(denial.querySelector('.tie'))).toMatch(/^answers Marta Ellwood .*lied to its own workers/);
    await press(accusation.querySelector('.tie')!);
    expect(document.activeElement).toBe(denial);
    await press(denial.querySelector('.tie')!);
    expect(document.activeElement).toBe(accusation);
    expect(all('.tie')).toHaveLength(2);
  });
});

describe('back and forth between panel and page', () => {
  test('a click on a claim shows its words in the page', async () => {
    await panel();
    const card = all('.claim').find((c) => words(c)?.includes('walkout is reckless'))!;
    await press(card.querySelector('blockquote')!);
    const { start, end } = shownInPage.mock.calls[0]![0];
    expect(CRAFTED_PAGE.article.text.slice(start, end)).toBe('“This walkout is reckless,”');
    await press(card, 'Enter');
    expect(shownInPage).toHaveBeenCalledTimes(2);
  });

  test('a mark clicked in the page brings up its card, even one that the filter had hidden', async () => {
    await panel();
    const [acts] = all('select') as HTMLSelectElement[];
    await act(() => {
      acts!.value = 'deny';
      acts!.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const { id, start, end } = CRAFTED_PAGE.analysis.statements.find(({ act }) => act === 'support')!;
    await panel(CRAFTED_PAGE, { kind: 'statement', id, start, end, part: -1 });
    expect(words(document.activeElement)).toContain('We support the dockers');
    expect(document.activeElement?.className).toContain('flashed');
  });

  test('a scare quote clicked in the page opens Quotes, a name opens Names at that very mention', async () => {
    const scare = CRAFTED_PAGE.analysis.statements.find(({ kind }) => kind === 'scare')!;
    await panel(CRAFTED_PAGE, { kind: 'statement', id: scare.id, start: scare.start, end: scare.end, part: -1 });
    expect(tab('quotes').getAttribute('aria-selected')).toBe('true');
    const second = CRAFTED_PAGE.analysis.mentions.filter(({ entity }) => entity === 'vandermeer')[1]!;
    await panel(CRAFTED_PAGE, { kind: 'mention', id: 'vandermeer', start: second.start, end: second.end, part: -1 });
    expect(tab('names').getAttribute('aria-selected')).toBe('true');
    expect(words(document.activeElement)).toContain('Joost Vandermeer');
    expect(words(document.activeElement?.querySelector('.stepper-at'))).toBe('2 of 3');
  });

  test('when the words are no longer there, the panel says so', async () => {
    shownInPage.mockResolvedValueOnce(false);
    await panel();
    await press(all('.claim blockquote')[0]!);
    expect(words(root.querySelector('.page-notes'))).toContain('no longer');
  });
});

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
