/** The panel in a document of its own, made anew for every test of the file that imports this. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { Panel } from '../components/panel/panel.tsx';
import type { Finding } from '../lib/model/page.ts';
import type { PageDoor, Shown } from '../lib/panel/shown.ts';
import { CRAFTED_PAGE } from './crafted-page.ts';

export let root: HTMLElement;
export const shownInPage = vi.fn(async (_finding: Finding) => true);
export const door: PageDoor = {
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

export const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));
export async function panel(shown: Shown = CRAFTED_PAGE, selected?: Finding) {
  await act(() => render(<Panel shown={shown} selected={selected} door={door} />, root));
  await settle();
}
export const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
export const words = (element: Element | undefined | null) => element?.textContent?.replace(/\s+/g, ' ').trim();
export const column = (name: string) => all('.side').find((side) => words(side.querySelector('.side-name')) === name)!;
export const quoted = (within: ParentNode) => [...within.querySelectorAll('blockquote')].map(words);
export async function press(element: Element, key?: string) {
  const event = key
    ? new KeyboardEvent('keydown', { key, bubbles: true })
    : new MouseEvent('click', { bubbles: true, cancelable: true });
  await act(() => void element.dispatchEvent(event));
  await settle();
}
export const tab = (name: string) => root.querySelector<HTMLElement>(`[data-tab="${name}"]`)!;
