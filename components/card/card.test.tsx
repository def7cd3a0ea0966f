// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card as CardData } from '../../lib/model/card.ts';
import { Card } from './card.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => act(() => render(null, root)));

const finding = (id: string, start: number) => ({ kind: 'mention' as const, id, start, end: start + 4, part: -1 });
const BARE: CardData = {
  entity: 'e1',
  type: 'LOC',
  name: 'Tallmouth',
  match: 'none',
  misspelt: false,
  alsoCalled: [],
  mentions: [finding('e1', 0), finding('e1', 40), finding('e1', 80)],
  said: [],
  saidOf: [],
  facts: [],
  candidates: [],
};
const onShow = vi.fn();
async function show(card: Partial<CardData>) {
  onShow.mockClear();
  await act(() => render(<Card card={{ ...BARE, ...card }} onShow={onShow} />, root));
}
const words = () => root.textContent?.replace(/\s+/g, ' ') ?? '';
const press = (label: string) => act(() => root.querySelector<HTMLElement>(`[aria-label="${label}"]`)!.click());

describe('a card', () => {
  test('shows each fact under its source and month', async () => {
    const source = { from: 'bundled' as const, name: 'Unicode CLDR', asOf: '2026-03' };
    await show({
      match: 'bundled',
      kind: 'country',
      facts: [
        { label: 'region', values: ['Northern Europe'], source },
        { label: 'population', values: [], amount: { value: 5_600_000, least: false }, source },
      ],
    });
    expect(root.querySelector('dt')?.textContent).toBe('Region');
    expect(words()).toContain('about 5.6 million');
    expect(words()).toContain('Bundled with Sidelight');
    expect(words()).toContain('Source: Unicode CLDR, March 2026');
    expect(root.querySelector('sup')).toBeNull();
  });

  test('numbers its sources where there are several, and says of each value which one it has it from', async () => {
    const from = (name: string, asOf: string) => ({ from: 'bundled' as const, name, asOf });
    await show({
      match: 'bundled',
      kind: 'country',
      facts: [
        { label: 'memberOf', values: ['United Nations'], source: from('Unicode CLDR', '2026-03') },
        { label: 'people', values: ['Kenyan'], source: from('Sidelight’s own tables', '2025-12') },
        { label: 'memberOf', values: ['African Union'], source: from('Sidelight’s own tables', '2025-12') },
      ],
    });
    const lines = [...root.querySelectorAll('dl > div')].map((line) => line.textContent);
    expect(lines).toEqual(['Member ofUnited Nationssource 1, African Unionsource 2', 'Its peopleKenyansource 2']);
    expect([...root.querySelectorAll('ol > li')].map((source) => source.textContent)).toEqual([
      'Unicode CLDR, March 2026',
      'Sidelight’s own tables, December 2025',
    ]);
  });

  test('says how the article spells a name that it misspells', async () => {
    await show({ match: 'bundled', name: 'Siestan-Balochistan', known: 'Sistan and Baluchestan', misspelt: true });
    expect(words()).toContain('Spelt “Siestan-Balochistan” in the article');
  });

  test('offers the possible matches, one line each', async () => {
    await show({
      match: 'candidates',
      candidates: [
        { id: 'CD', name: 'Democratic Republic of the Congo', kind: 'country', line: 'Middle Africa · Kinshasa' },
        { id: 'CG', name: 'Republic of the Congo', kind: 'country', line: 'Middle Africa · Brazzaville' },
      ],
    });
    expect(root.querySelector('h4')?.textContent).toBe('2 possible matches');
    expect(words()).toContain('Middle Africa · Brazzaville');
  });

  test('answers plainly where nothing is bundled', async () => {
    await show({});
    expect(words()).toContain('Nothing is bundled about this name.');
    await show({ type: 'PER', name: 'Marta Ellwood', role: 'general secretary' });
    expect(words()).toContain('general secretary');
    expect(words()).toContain('Sidelight bundles no facts about people');
  });

  test('steps through the mentions in the page, round at the ends', async () => {
    await show({});
    await press('Next mention');
    await press('Previous mention');
    expect(onShow.mock.calls.map(([f]) => f.start)).toEqual([0, 80]);
    expect(words()).toContain('3 of 3');
  });

  test('leads from a statement to its words in the page', async () => {
    const said = {
      finding: { kind: 'statement' as const, id: 's1', start: 5, end: 20, part: -1 },
      words: '“We counted”',
      quoted: true,
    };
    await show({ said: [said] });
    expect(root.querySelector('summary')?.textContent).toBe('1 statement by this source');
    await act(() => root.querySelector<HTMLElement>('.card-statements button')!.click());
    expect(onShow).toHaveBeenCalledWith(said.finding);
  });

  test('puts no quotation marks on words that were only reported', async () => {
    const place = { kind: 'statement' as const, id: 's1', start: 5, end: 20, part: -1 };
    await show({ said: [{ finding: place, words: 'rejected the charge', quoted: false }] });
    expect(root.querySelector('.card-statements')?.textContent).toBe('rejected the charge');
    expect(root.querySelector('q')).toBeNull();
  });

  test('takes markup in a page’s words for words', async () => {
    await show({ name: '<img src=x onerror=alert(1)>' });
    expect(root.querySelector('img')).toBeNull();
    expect(words()).toContain('<img src=x onerror=alert(1)>');
  });
});
