// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import { Options } from './options.tsx';

let root: HTMLElement;
let kept: Settings;
let allowed: boolean;
let forgotten: boolean;
let tell: (settings: Settings) => void;
let keysAsked: number;

beforeEach(async () => {
  [allowed, forgotten, keysAsked] = [true, false, 0];
  kept = { ...DEFAULT_SETTINGS, sitesOff: ['news.example', 'courier.example'] };
  root = document.createElement('div');
  document.body.replaceChildren(root);
  const door = {
    read: async () => kept,
    change: async (change: (settings: Settings) => Settings) => {
      kept = change(kept);
      return kept;
    },
    allowLookUps: async () => allowed,
    forgetLookUps: async () => {
      forgotten = true;
    },
    readKeys: async () => [
      { command: 'toggle-marks', key: 'Alt+Shift+M' },
      { command: 'look-up', key: '' },
      { command: '_execute_unknown', key: 'F9' },
    ],
    changeKeys: async () => {
      keysAsked++;
    },
    watch: (changed: (settings: Settings) => void) => {
      tell = changed;
    },
  };
  await act(() => render(<Options door={door} />, root));
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
});

const box = (name: string) => root.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
const press = (element: HTMLElement) =>
  act(async () => {
    element.click();
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

describe('the settings page', () => {
  test('switches scare quotes off and leaves the other kinds alone', async () => {
    await press(box('kind-scare'));
    expect(kept.kinds).toEqual({ ...DEFAULT_SETTINGS.kinds, scare: false });
  });

  test('keeps the marks of saved articles in the panel when asked to', async () => {
    await press(box('saved-in-panel'));
    expect(kept.savedInPanelOnly).toBe(true);
  });

  test('switches Sidelight on again for one newspaper', async () => {
    await press(root.querySelector<HTMLElement>('[aria-label="Switch on again on news.example"]')!);
    expect(kept.sitesOff).toEqual(['courier.example']);
    expect(root.textContent).not.toContain('news.example');
  });

  test('follows a change made in the popup', async () => {
    await act(() => tell({ ...kept, marks: false }));
    expect(box('marks').checked).toBe(false);
    expect(root.querySelector('fieldset')!.disabled).toBe(true);
  });

  test('looks names up as cards open once the browser has given leave, and only then', async () => {
    allowed = false;
    await press(box('look-up-on-open'));
    expect(kept.lookUpOnOpen).toBe(false);
    expect(root.textContent).toContain('not given leave');
    allowed = true;
    await press(box('look-up-on-open'));
    expect(kept.lookUpOnOpen).toBe(true);
  });

  test('shows the key of each command, that the look-up has none yet, and where it gets one', async () => {
    const lines = [...root.querySelectorAll('.keys > div')].map((line) => line.textContent);
    expect(lines).toEqual(['Show or hide the marksAlt+Shift+M', 'Look up the selected wordsno key yet']);
    expect(root.textContent).toContain('suggest four keys at most');
    await press(root.querySelector<HTMLElement>('[data-do="change-keys"]')!);
    expect(keysAsked).toBe(1);
  });

  test('forgets what was looked up', async () => {
    await press(root.querySelector<HTMLElement>('[data-do="forget-look-ups"]')!);
    expect(forgotten).toBe(true);
    expect(root.textContent).toContain('All look-ups are forgotten.');
  });
});
