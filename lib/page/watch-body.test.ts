// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { watchBody } from './watch-body.ts';

const STORY = `<p>${'The invented harbour master said that the quay would stay closed. '.repeat(3)}</p>`;
const WATCH = { quiet: 5, patience: 20, end: 10_000 };

/** How often the page is read again after `change`. */
async function readingsAfter(body: string, change: (box: HTMLElement) => void): Promise<number> {
  document.body.innerHTML = `<div id="box" ${body}>${STORY}</div>`;
  const settled = vi.fn();
  const own = new AbortController();
  watchBody(document, settled, own.signal, WATCH);
  await vi.waitFor(() => expect(settled).toHaveBeenCalledOnce());
  change(document.getElementById('box')!);
  await new Promise((resume) => setTimeout(resume, 40));
  own.abort();
  return settled.mock.calls.length - 1;
}

it.each([
  ['its style no longer hides it', 'style="display:none"', (box: HTMLElement) => box.setAttribute('style', '')],
  ['it is no longer marked hidden', 'hidden', (box: HTMLElement) => box.removeAttribute('hidden')],
  ['its style is taken away', 'style="visibility: hidden"', (box: HTMLElement) => box.removeAttribute('style')],
])('a story that was hidden is read when %s', async (_, body, change) => {
  expect(await readingsAfter(body, change)).toBe(1);
});

it.each([
  ['moves', 'style="top:1px"', (box: HTMLElement) => box.setAttribute('style', 'top:2px')],
  ['stays hidden', 'style="display:none"', (box: HTMLElement) => box.setAttribute('style', 'display:none;top:2px')],
])('a box that only %s is not read again', async (_, body, change) => {
  expect(await readingsAfter(body, change)).toBe(0);
});
