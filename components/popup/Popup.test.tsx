// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MARK_KINDS } from '../../lib/model/mark-kinds.ts';
import type { MarkCounts, PageState } from '../../lib/model/page.ts';
import { Settings } from '../../lib/model/settings.ts';
import messages from '../../public/_locales/en/messages.json';
import { speakFrom } from '../strings.ts';
import { Popup } from './Popup.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';

speakFrom(messages);

const counts = Object.fromEntries(MARK_KINDS.map((kind, i) => [kind, i])) as MarkCounts;
const READY: PageState = {
  state: 'ready',
  pageId: 'p',
  url: 'https://news.example/dam',
  article: { isArticle: true, title: 'Arland and Borovia argue over a dam', text: '', blocks: [], heads: [] },
  analysis: { sentences: [], mentions: [], entities: [], statements: [], sides: [], heads: [] },
  counts,
};

const actions = {
  annotate: vi.fn(),
  allow: vi.fn(),
  disallow: vi.fn(),
  switchSite: vi.fn(),
  switchMarks: vi.fn(),
  switchKind: vi.fn(),
  save: vi.fn(),
  openPanel: vi.fn(),
  openLibrary: vi.fn(),
  report: vi.fn(),
} satisfies PopupActions;

function show(more: Partial<PopupView>): HTMLElement {
  const view: PopupView = {
    tabId: 1,
    windowId: 1,
    site: 'news.example',
    page: { state: 'untouched' },
    settings: Settings.parse({}),
    granted: { site: false, every: false },
    ...more,
  };
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  act(() => render(<Popup view={view} actions={actions} />, place));
  return place;
}
const control = (name: string) => document.querySelector<HTMLButtonElement & HTMLInputElement>(`[data-do="${name}"]`);

beforeEach(() => {
  for (const action of Object.values(actions)) action.mockClear();
});

describe('the popup', () => {
  it('offers to annotate a page that nobody touched, and says that nothing leaves the computer', () => {
    const page = show({});
    control('annotate')!.click();
    expect(actions.annotate).toHaveBeenCalledOnce();
    expect(page.textContent).toContain('Nothing leaves your computer');
    expect(control('save')!.disabled).toBe(true);
  });

  it('shows headline and counts of an annotated article, and can save it', () => {
    const page = show({ page: READY });
    expect(page.querySelector('.headline')!.textContent).toBe('Arland and Borovia argue over a dam');
    expect(page.querySelector('.more')!.textContent).toBe('9 statements, 0 sides');
    control('save')!.click();
    expect(actions.save).toHaveBeenCalledOnce();
    expect(control('annotate')).toBeNull();
  });

  it('has a switch for each of the seven kinds of marks', () => {
    show({ page: READY });
    for (const kind of MARK_KINDS) {
      control(`kind-${kind}`)!.click();
      expect(actions.switchKind).toHaveBeenLastCalledWith(kind, false);
    }
  });

  it('says nothing of kinds of marks on a page without any', () => {
    show({});
    expect(control('kind-people')).toBeNull();
    expect(control('marks')).not.toBeNull();
  });

  it('says so where a page was read and nothing was found', () => {
    const none = Object.fromEntries(MARK_KINDS.map((kind) => [kind, 0])) as MarkCounts;
    const page = show({ page: { ...READY, counts: none } });
    expect(page.querySelector('.more')!.textContent).toBe('No names and no statements were found.');
  });

  it('greys the kinds out while all marks are off', () => {
    const page = show({ page: READY, settings: Settings.parse({ marks: false }) });
    expect(page.querySelector('fieldset')!.disabled).toBe(true);
    expect(control('marks')!.checked).toBe(false);
  });

  it('asks for one site or for every site, and can give either back', () => {
    show({});
    control('allow-site')!.click();
    control('allow-every')!.click();
    expect(actions.allow.mock.calls).toEqual([['site'], ['every']]);
    show({ granted: { site: true, every: true } });
    expect(control('allow-site')).toBeNull();
    control('disallow-every')!.click();
    expect(actions.disallow).toHaveBeenCalledWith('every');
  });

  it.each<[string, PopupView['page'], string]>([
    ['a page of the browser', { state: 'browser-page' }, 'Extensions may not look'],
    ['a page it may not see', { state: 'no-access' }, 'Press the Sidelight button'],
    ['a site switched off', { state: 'off' }, 'leaves news.example alone'],
    ['a section page', { state: 'not-article' }, 'section page'],
    ['an article being read', { state: 'analysing', title: 'A dam' }, 'A dam'],
    ['an article in French', { state: 'other-language', language: 'fr' }, 'This article is in French'],
    ['a page without text', { state: 'unreadable', reason: 'no-text' }, 'no running text'],
  ])('says what it makes of %s', (_, page, words) => {
    expect(show({ page }).querySelector('.status')!.textContent).toContain(words);
  });

  it('offers to save a report of a badly read page, and says that nothing is sent', () => {
    const page = show({ page: { state: 'not-article' } });
    control('report')!.click();
    expect(actions.report).toHaveBeenCalledOnce();
    expect(page.querySelector('.report')!.textContent).toContain('Nothing is sent');
    show({ page: { state: 'browser-page' } });
    expect(control('report')).toBeNull();
  });

  it('says where the report of a page went, or that there is none', () => {
    expect(show({ notice: 'reported' }).querySelector('.notice')!.textContent).toContain('downloads');
    expect(show({ notice: 'not-reported' }).querySelector<HTMLElement>('.notice')!.dataset.good).toBe('false');
  });

  it('names every control for those who hear the page', () => {
    const page = show({ page: READY });
    for (const input of page.querySelectorAll('input')) expect(input.closest('label')!.textContent).toMatch(/\w/);
    for (const button of page.querySelectorAll('button')) expect(button.textContent).toMatch(/\w/);
    expect(page.querySelector('[role="status"]')).not.toBeNull();
  });
});
