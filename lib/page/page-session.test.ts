// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Finding, Mark, PageState } from '../model/page.ts';
import type { MarkLayer } from './mark-layer.ts';
import { type Found, PageSession, type SessionDoors } from './page-session.ts';
import type { PageReading } from './read-article.ts';

const finding: Finding = { kind: 'mention', id: 'e0', start: 0, end: 6, part: -1 };
const mark: Mark = { finding, kind: 'places', strokes: [{ start: 0, end: 6, channel: 2 }] };
const found: Found = {
  analysis: { sentences: [], mentions: [], entities: [], statements: [], sides: [], heads: [] },
  marks: [mark],
};

function reading(text: string, more: Partial<Article> = {}): PageReading {
  const article = { isArticle: true, title: 'Dam', language: 'en', text, blocks: [], heads: [], ...more };
  return { article, map: { rangesOf: () => [], offsetOf: () => undefined }, steps: [], moves: false };
}

/** A session over a page that we can change, with what it told and what it painted. */
function begin(first: PageReading | undefined) {
  const page = { shows: first };
  const told: PageState[] = [];
  const layer = { put: vi.fn(), clear: vi.fn(), rest: vi.fn() };
  const analyse = vi.fn<SessionDoors['analyse']>(async () => found);
  const stop = new AbortController();
  const repainted = vi.fn();
  const doors: SessionDoors = { read: () => page.shows, analyse, changed: (state) => told.push(state), repainted };
  const session = new PageSession(document, doors, layer as unknown as MarkLayer, stop.signal);
  const states = () => told.map(({ state }) => state);
  return { page, session, layer, analyse, repainted, stop, states };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a page session', () => {
  it('has an article analysed, painted and counted', async () => {
    const { session, layer, states } = begin(reading('Arland built a dam.'));
    await session.refresh();
    expect(states()).toEqual(['analysing', 'ready']);
    expect(layer.put).toHaveBeenCalledWith([mark], expect.anything());
    expect(session.state).toMatchObject({ state: 'ready', counts: { places: 1, people: 0 } });
  });

  it('leaves a section page alone, unless the reader of the news asks for marks all the same', async () => {
    const { session, analyse } = begin(reading('Arland. Borovia. Weather.', { isArticle: false }));
    await session.refresh();
    expect(session.state.state).toBe('not-article');
    expect(analyse).not.toHaveBeenCalled();
    await session.annotate();
    expect(session.state.state).toBe('ready');
  });

  it('does not analyse the same story twice when the newspaper only builds it anew', async () => {
    const { page, session, layer, analyse, states, repainted } = begin(reading('Arland built a dam.'));
    await session.refresh();
    page.shows = reading('Arland built a dam.');
    await session.refresh();
    expect(analyse).toHaveBeenCalledOnce();
    expect(layer.put).toHaveBeenCalledTimes(2);
    expect(states()).toEqual(['analysing', 'ready']);
    // The styles of the marks follow the story to its new element.
    expect(repainted).toHaveBeenCalledOnce();
  });

  it('has a story found again when the reader corrected it, as the same page, and paints what is left', async () => {
    const { session, layer, analyse, states } = begin(reading('Arland built a dam.'));
    await session.findAgain();
    expect(analyse).not.toHaveBeenCalled();
    await session.refresh();
    const before = session.state;
    analyse.mockImplementationOnce(async () => ({ ...found, marks: [] }));
    await session.findAgain();
    expect(states()).toEqual(['analysing', 'ready', 'ready']);
    expect(session.state).toMatchObject({ pageId: (before as { pageId: string }).pageId, counts: { places: 0 } });
    expect(layer.put).toHaveBeenLastCalledWith([], expect.anything());
  });

  it('has a story that has grown analysed as the same page, with what was known of it before', async () => {
    const { page, session, analyse, states } = begin(reading('Arland built a dam.'));
    await session.refresh();
    const { pageId } = session.state as { pageId: string };
    page.shows = reading('Update. Arland built a dam.');
    await session.refresh();
    expect(session.state).toMatchObject({ pageId, article: { text: 'Update. Arland built a dam.' } });
    expect(analyse.mock.calls[0]![3]).toBe(undefined);
    expect(analyse.mock.calls[1]![3]).toMatchObject({ article: { text: 'Arland built a dam.' } });
    expect(states()).toEqual(['analysing', 'ready', 'ready']);
  });

  it('gives a story its page back when the reader comes back to it', async () => {
    const { page, session } = begin(reading('Arland built a dam.'));
    await session.refresh();
    const { pageId } = session.state as { pageId: string };
    page.shows = reading('Borovia opened a harbour.', { title: 'Harbour' });
    await session.refresh();
    expect(session.state).not.toMatchObject({ pageId });
    page.shows = reading('Arland built a dam.');
    await session.refresh();
    expect(session.state).toMatchObject({ state: 'ready', pageId, article: { title: 'Dam' } });
  });

  it('drops the analysis of a story that another one has replaced meanwhile', async () => {
    const { page, session, analyse } = begin(reading('Arland built a dam.'));
    let answer: (late: Found) => void = () => undefined;
    analyse.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const late = session.refresh();
    await vi.waitFor(() => expect(analyse).toHaveBeenCalledOnce());
    page.shows = reading('Borovia opened a harbour.', { title: 'Harbour' });
    await session.refresh();
    answer({ ...found, marks: [mark, mark, mark] });
    await late;
    expect(session.state).toMatchObject({
      state: 'ready',
      article: { title: 'Harbour' },
      counts: { places: 1 },
    });
  });

  it('paints no old marks on a story that has grown until its own analysis is there', async () => {
    const { page, session, layer, analyse } = begin(reading('Arland built a dam.'));
    await session.refresh();
    analyse.mockImplementationOnce(() => new Promise(() => undefined));
    page.shows = reading('Update. Arland built a dam.');
    void session.refresh();
    await vi.waitFor(() => expect(analyse).toHaveBeenCalledTimes(2));
    await session.refresh();
    expect(layer.put).toHaveBeenCalledOnce();
  });

  it('names another language and paints nothing', async () => {
    const { session, layer, analyse, states } = begin(reading('L’Arlande a bâti un barrage.'));
    analyse.mockImplementation(async () => ({ ...found, language: 'fr', marks: [] }));
    await session.refresh();
    await session.refresh();
    expect(session.state).toEqual({ state: 'other-language', language: 'fr' });
    expect(states()).toEqual(['analysing', 'other-language']);
    expect(analyse).toHaveBeenCalledOnce();
    expect(layer.put).not.toHaveBeenCalled();
  });

  it('says why, when an article cannot be analysed', async () => {
    const { session, analyse } = begin(reading('Arland built a dam.'));
    analyse.mockRejectedValueOnce(new Error('a table is damaged'));
    await session.refresh();
    expect(session.state).toEqual({ state: 'unreadable', reason: 'a table is damaged' });
  });

  it('says so when a page on which marks were asked for has no text', async () => {
    const { session } = begin(undefined);
    await session.annotate();
    expect(session.state).toEqual({ state: 'unreadable', reason: 'no-text' });
  });

  it('remembers the mark that was clicked, for a panel that opens later', async () => {
    const { session } = begin(reading('Arland built a dam.'));
    await session.refresh();
    session.select(finding);
    expect(session.state).toMatchObject({ selected: finding });
  });

  it('tells and paints nothing more once it has been stopped', async () => {
    const { session, stop, analyse, states } = begin(reading('Arland built a dam.'));
    let answer: (late: Found) => void = () => undefined;
    analyse.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const late = session.refresh();
    await vi.waitFor(() => expect(analyse).toHaveBeenCalledOnce());
    stop.abort();
    answer(found);
    await late;
    expect(states()).toEqual(['analysing']);
  });
});
