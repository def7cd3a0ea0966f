// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyCorrections } from '../../lib/corrections/apply.ts';
import { Correction } from '../../lib/model/correction.ts';
import type { PageDoor, PanelEvents } from '../../lib/panel/shown.ts';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import { FollowedPanel } from '../panel/followed-panel.tsx';

let root: HTMLElement;
let corrections: Correction[];
let readAgain: () => void;

/** A door that keeps corrections in memory and shows what they make of the article, as the real one does. */
function openDoor(events: PanelEvents): PageDoor {
  const { article, analysis } = CRAFTED_PAGE;
  const show = () =>
    events.page({ ...CRAFTED_PAGE, analysis: applyCorrections(article, structuredClone(analysis), corrections) });
  show();
  readAgain = show;
  return {
    show: async () => true,
    corrections: async () => corrections,
    correct: async (url, { add, remove }) => {
      expect(url).toBe(CRAFTED_PAGE.url);
      corrections = [...corrections.filter(({ id }) => id !== remove), ...(add ? [Correction.parse(add)] : [])];
      show();
    },
  };
}

beforeEach(async () => {
  corrections = [];
  root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(<FollowedPanel open={openDoor} />, root));
  await settle();
});
afterEach(() => act(() => render(null, root)));

/** Lets the panel draw by its own clock, as in a browser: the focus follows what was drawn. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
const all = (selector: string, within: ParentNode = root) => [...within.querySelectorAll<HTMLElement>(selector)];
const words = (element: Element | undefined | null) => element?.textContent?.replace(/\s+/g, ' ').trim();
const card = (said: string) => all('.claim').find((c) => words(c.querySelector('blockquote')) === said);
const columnOf = (said: string) => words(card(said)?.closest('.side')?.querySelector('.side-name'));
async function press(element: Element) {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  await settle();
}
/** The page is analysed again, as when it grew. */
async function again() {
  readAgain();
  await settle();
}
/** Chooses in the list with this label. */
async function choose(within: Element, label: string, option: string) {
  const list = all('.choice', within).find((choice) => words(choice.querySelector('label')) === label)!;
  const select = list.querySelector('select')!;
  expect(list.querySelector('label')!.htmlFor).toBe(select.id);
  select.value = [...select.options].find(({ text }) => text === option)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}
async function correct(said: string) {
  await press(all('.claim-foot button', card(said)!).at(-1)!);
  return card(said)!;
}

const RECKLESS = '“This walkout is reckless,”';

describe('correcting a claim', () => {
  test('its side: the card moves, keeps the focus and says who moved it', async () => {
    expect(columnOf(RECKLESS)).toBe('Harbour Board');
    await choose(await correct(RECKLESS), 'Side', 'Dockers’ Union');
    expect(columnOf(RECKLESS)).toBe('Dockers’ Union');
    await vi.waitFor(() => expect(document.activeElement).toBe(card(RECKLESS)));
    expect(words(card(RECKLESS)!.querySelector('.corrected'))).toBe('corrected by you');
  });

  test('as said by two sides together: it stands across, and one of the two can be taken off again', async () => {
    await choose(await correct(RECKLESS), 'Together with', 'Ship owners');
    expect(card(RECKLESS)!.closest('.row')!.getAttribute('aria-label')).toBe('Said by more than one side');
    await choose(card(RECKLESS)!, 'Side', 'Dockers’ Union');
    expect(corrections.at(-1)).toMatchObject({ sides: ['Dockers’ Union', 'Ship owners'] });
    await choose(card(RECKLESS)!, 'Together with', '(this side alone)');
    expect(columnOf(RECKLESS)).toBe('Dockers’ Union');
  });

  test('the form stays open while the claim moves, and while the page is read again', async () => {
    await choose(await correct(RECKLESS), 'Side', 'Dockers’ Union');
    expect(card(RECKLESS)!.querySelector('.correct select')).not.toBeNull();
    await again();
    expect(card(RECKLESS)!.querySelector('.correct select')).not.toBeNull();
  });

  test('that was taken out of the article since: the list says that it changes nothing', async () => {
    await choose(await correct(RECKLESS), 'Act', words(all('.act')[0])!);
    expect(root.querySelector('.corrections .skipped')).toBeNull();
    const [{ claim, ...rest }] = corrections as [Extract<Correction, { what: 'claim-act' }>];
    const gone = { type: 'TextQuoteSelector', exact: 'The quay sank overnight', prefix: '', suffix: '' } as const;
    corrections = [{ ...rest, claim: { ...claim, selectors: [gone] } }];
    await again();
    expect(words(root.querySelector('.corrections .skipped'))).toMatch(/no longer in the article/);
  });

  test('its act and its speaker', async () => {
    await choose(await correct(RECKLESS), 'Act', words(all('.act')[0])!);
    await choose(card(RECKLESS)!, 'Said by', 'Per Lindqvist');
    expect(columnOf(RECKLESS)).toBe('Seafarers’ Federation');
    expect(words(card(RECKLESS)!.querySelector('cite'))).toBe('Per Lindqvist');
    expect(corrections.map(({ what }) => what)).toEqual(['claim-act', 'claim-speaker']);
  });

  test('“not a claim” takes it away, and the list gives it back', async () => {
    await press(all('.correct > .button', await correct(RECKLESS))[0]!);
    expect(card(RECKLESS)).toBeUndefined();
    await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector('.corrections summary')));
    expect(words(root.querySelector('.corrections li'))).toMatch(/^This walkout is reckless is not a claim/);
    await press(root.querySelector('.corrections li button')!);
    expect(columnOf(RECKLESS)).toBe('Harbour Board');
    expect(root.querySelector('.corrections')).toBeNull();
  });

  test('“undo the last one” goes one step back', async () => {
    await choose(await correct(RECKLESS), 'Side', 'Ship owners');
    await choose(card(RECKLESS)!, 'Side', 'Dockers’ Union');
    await press(root.querySelector('.corrections > .button')!);
    expect(columnOf(RECKLESS)).toBe('Ship owners');
    expect(all('.corrections li')).toHaveLength(1);
  });
});

describe('correcting a name', () => {
  const nameRow = (name: string) => all('.name').find((row) => words(row.querySelector('.name-name')) === name);
  async function open(name: string) {
    await press(root.querySelector('[data-tab="names"]')!);
    await press(nameRow(name)!.querySelector('.name-open')!);
    await press(nameRow(name)!.querySelector('.correct-name .link')!);
    return nameRow(name)!;
  }

  test('its side moves all its claims', async () => {
    await choose(await open('Joost Vandermeer'), 'Side', 'Ship owners');
    await press(root.querySelector('[data-tab="sides"]')!);
    expect(columnOf(RECKLESS)).toBe('Ship owners');
    expect(columnOf('“There is no secret plan and there never was,”')).toBe('Ship owners');
    expect(columnOf('that it had misled anyone')).toBe('Harbour Board');
  });

  test('its type moves it to the other list', async () => {
    await choose(await open('Labour Court'), 'Kind', 'Place');
    expect(nameRow('Labour Court')!.closest<HTMLElement>('.name-group')!.dataset.type).toBe('LOC');
  });

  test('the same as another leaves one of the two', async () => {
    await choose(await open('Seafarers’ Federation'), 'Same as', 'Dockers’ Union');
    expect(nameRow('Seafarers’ Federation')).toBeUndefined();
    await vi.waitFor(() => expect(document.activeElement).toBe(nameRow('Dockers’ Union')));
  });

  test('“not a name” takes it off the list', async () => {
    await press(all('.correct > .button', await open('Tallmouth'))[0]!);
    expect(nameRow('Tallmouth')).toBeUndefined();
    expect(words(root.querySelector('.corrections li'))).toMatch(/^Tallmouth is not a name/);
  });
});
