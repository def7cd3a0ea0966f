import type { Finding, PageState } from '../model/page.ts';
import { isDarkPage } from '../page/dark-page.ts';
import { placeAt } from '../page/hit.ts';
import { PeekBox } from '../page/peek-box.ts';
import { type PeekWords, peekOf } from './peek-words.ts';
import type { ReaderDoor } from './reader-door.ts';

/** Milliseconds that the pointer rests on a mark before a peek opens, and is away before it closes. */
const REST = 150;
const AWAY = 300;

type ReaderHere = Pick<ReaderDoor, 'alive' | 'session' | 'layer'>;

type Ready = Extract<PageState, { state: 'ready' }>;

const same = (a: Finding | undefined, b: Finding | undefined) =>
  a?.id === b?.id && a?.start === b?.start && a?.part === b?.part;

/** Shows a peek while a pointer rests on a mark, until `signal` aborts. `reader`: the script that painted the marks. */
export function watchPeeks(
  document: Document,
  reader: () => ReaderHere | undefined,
  words: PeekWords,
  signal: AbortSignal,
): void {
  const box = new PeekBox(document);
  let shown: Finding | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    shown = undefined;
    box.close();
  };
  const open = (here: ReaderHere, finding: Finding, state: Ready): void => {
    const peek = peekOf(finding, state, words);
    const ranges = here.layer.rangesOf(finding);
    const parent = ranges[0]?.startContainer.parentElement;
    if (!peek || !parent) close();
    else {
      shown = finding;
      box.show(rectsOf(document, ranges), { ...peek, dark: isDarkPage(parent) });
    }
  };
  const look = (x: number, y: number): void => {
    const here = reader();
    const { state, reading } = here?.session ?? {};
    const ready = here?.alive() && state?.state === 'ready' && reading ? { here, state, map: reading.map } : undefined;
    const place = ready && placeAt(document, ready.map, x, y);
    const finding = place && ready.here.layer.at(place.part, place.offset);
    if (!finding) close();
    else if (!same(finding, shown)) open(ready.here, finding, ready.state);
  };
  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void): void =>
    document.addEventListener(type, listener, { capture: true, passive: true, signal });

  on('pointermove', ({ pointerType, buttons, clientX, clientY }) => {
    clearTimeout(timer);
    if (pointerType === 'mouse' && buttons === 0) timer = setTimeout(look, box.open ? AWAY : REST, clientX, clientY);
  });
  on('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  for (const type of ['pointerdown', 'scroll', 'visibilitychange', 'pointerleave'] as const) on(type, close);
  signal.addEventListener('abort', close);
}

function rectsOf(document: Document, ranges: readonly StaticRange[]): DOMRect[] {
  return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return [...range.getClientRects()];
  });
}
