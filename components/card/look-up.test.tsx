// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LookupAnswer } from '../../lib/model/lookup.ts';
import type { ImageAnswer } from '../../lib/model/lookup-image.ts';
import type { LookUpDoor, LookupQuestion } from '../../lib/panel/look-up-door.ts';
import { LookUp } from './look-up.tsx';

const QUESTION: LookupQuestion = {
  name: 'Ines Carvell',
  type: 'PER',
  words: ['Ines', 'Carvell'],
  spoke: true,
  article: 'https://courier.example/strike',
  fresh: false,
};
const FETCHED = '2026-02-03T08:00:00.000Z';
const CANDIDATES = [
  { id: 'Q9', name: 'Ines Carvell', line: 'politician' },
  { id: 'Q10', name: 'Ines Carvell', line: 'rower' },
];
const SEVERAL: LookupAnswer = { state: 'candidates', candidates: CANDIDATES, fetched: FETCHED };
const found = (picked: 'article' | 'outlet' | undefined): LookupAnswer => ({
  state: 'found',
  item: CANDIDATES[0]!,
  itemUrl: 'https://www.wikidata.org/wiki/Q9',
  facts: [],
  summary: {
    title: 'Ines Carvell',
    text: 'A politician.',
    shortened: false,
    language: 'en',
    url: 'https://en.wikipedia.org/wiki/Ines_Carvell',
  },
  others: [CANDIDATES[1]!],
  ...(picked && { picked }),
  fetched: FETCHED,
});

let root: HTMLElement;
const ask = vi.fn<LookUpDoor['ask']>();
const kept = vi.fn<LookUpDoor['kept']>();
const image = vi.fn<LookUpDoor['image']>();
const door = { ask, kept, image, allow: async () => true, onOpen: async () => false } as LookUpDoor;

beforeEach(async () => {
  ask.mockReset();
  image.mockReset();
  kept.mockReset();
  kept.mockResolvedValue({ state: 'stopped' });
  root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(<LookUp door={door} question={QUESTION} />, root));
});
afterEach(() => act(() => render(null, root)));

const words = () => root.textContent?.replace(/\s+/g, ' ') ?? '';
const press = (selector: string) =>
  act(async () => {
    root.querySelector<HTMLElement>(selector)!.click();
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

describe('a choice among people of one name', () => {
  test('made in another article of the newspaper says where it comes from, and is taken back with one press', async () => {
    ask.mockResolvedValueOnce(found('outlet'));
    await press('[data-do="look-up"]');
    expect(words()).toContain('Your choice in another article of this site');
    ask.mockResolvedValueOnce(SEVERAL);
    await press('[data-do="undo-pick"]');
    expect(ask.mock.lastCall?.[0]).toEqual({ ...QUESTION, pick: 'undo' });
    expect([...root.querySelectorAll('[data-pick]')].map((one) => one.getAttribute('data-pick'))).toEqual([
      'Q9',
      'Q10',
      'none',
    ]);
  });

  test('that the reader did not make has nothing to take back', async () => {
    ask.mockResolvedValueOnce(found(undefined));
    await press('[data-do="look-up"]');
    expect(root.querySelector('[data-do="undo-pick"]')).toBeNull();
  });

  test('“none of these” is taken back the same way', async () => {
    ask.mockResolvedValueOnce({ state: 'no-match', others: CANDIDATES, picked: 'article', fetched: FETCHED });
    await press('[data-do="look-up"]');
    ask.mockResolvedValueOnce(SEVERAL);
    await press('[data-do="undo-pick"]');
    expect(ask.mock.lastCall?.[0]).toMatchObject({ pick: 'undo' });
  });
});

describe('an answer that is kept', () => {
  const OLD = { ...found(undefined), fetched: new Date(Date.now() - 9 * 86_400_000).toISOString() };

  test('stands on the card as it opens, and nothing is sent for it', async () => {
    kept.mockResolvedValue(OLD as LookupAnswer);
    await act(() => render(null, root));
    await act(() => render(<LookUp door={door} question={QUESTION} />, root));
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(words()).toContain('A politician.');
    expect(words()).toContain('Looked up 9 days ago');
    expect(ask).not.toHaveBeenCalled();
  });

  test('says how many days ago it was looked up', async () => {
    ask.mockResolvedValueOnce(OLD as LookupAnswer);
    await press('[data-do="look-up"]');
    expect(words()).toContain('Looked up 9 days ago');
    expect(root.querySelector('.card-late')).toBeNull();
  });

  test('stays while it is asked for anew, and where the service does not answer says why it is still the old one', async () => {
    ask.mockResolvedValueOnce(OLD as LookupAnswer);
    await press('[data-do="look-up"]');
    let answer: (given: LookupAnswer) => void = () => undefined;
    ask.mockReturnValueOnce(new Promise((given) => (answer = given)));
    await press('[data-do="refresh"]');
    expect(ask.mock.lastCall?.[0]).toEqual({ ...QUESTION, fresh: true });
    expect(words()).toContain('A politician.');
    expect(root.querySelector('[aria-busy="true"] [data-do="refresh"]:disabled')).not.toBeNull();
    await act(async () => {
      answer({ state: 'offline' });
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
    expect(words()).toContain('A politician.');
    expect(root.querySelector('.card-late')?.textContent).toMatch(/could not be reached.*answered before/);
    ask.mockResolvedValueOnce({ ...found(undefined), fetched: new Date().toISOString() } as LookupAnswer);
    await press('[data-do="refresh"]');
    expect(words()).toContain('Looked up today');
    expect(root.querySelector('.card-late')).toBeNull();
  });

  test('goes where the service says that the article is no more', async () => {
    ask.mockResolvedValueOnce(OLD as LookupAnswer);
    await press('[data-do="look-up"]');
    ask.mockResolvedValueOnce({ state: 'not-found' });
    await press('[data-do="refresh"]');
    expect(words()).not.toContain('A politician.');
  });
});

describe('the picture of a look-up', () => {
  const shownAs = async (answer: ImageAnswer) => {
    ask.mockResolvedValueOnce(found('article'));
    await press('[data-do="look-up"]');
    expect(image).not.toHaveBeenCalled();
    image.mockResolvedValueOnce(answer);
    await press('[data-do="show-image"]');
    return root.querySelector('img');
  };

  test('is asked for by the reader alone, and names its licence', async () => {
    const data = 'data:image/png;base64,AAAA';
    const shown = await shownAs({
      state: 'shown',
      data,
      width: 2,
      height: 2,
      page: 'https://p.example',
      licence: 'CC0',
    });
    expect(shown?.getAttribute('src')).toBe(data);
    expect(words()).toContain('CC0');
  });

  test.each<ImageAnswer>([{ state: 'no-image' }, { state: 'changed', service: 'upload.wikimedia.org' }])(
    'refused as $state is a sentence and no picture',
    async (answer) => {
      expect(await shownAs(answer)).toBeNull();
      expect(words().length).toBeGreaterThan(0);
      expect(root.querySelector('.lookup-image [role=status]')?.textContent).toMatch(/\w+ \w+/);
    },
  );
});
