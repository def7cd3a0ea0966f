import { isHidden, tagOf } from './shown-nodes.ts';

export interface BodyWatch {
  /** Milliseconds without a change of text that count as settled. */
  quiet: number;
  /** Milliseconds after which a page that never settles is looked at all the same. */
  patience: number;
  /** Milliseconds after which the watch ends for good. */
  end: number;
}

const WATCH: BodyWatch = { quiet: 500, patience: 2000, end: 15_000 };
/** Shorter changes (clocks, counters, badges) are not an article's body arriving. */
const WORDS = 80;

/**
 * Calls `settled` when the page's text has come to rest: once at first, then after each larger change or what was hidden is shown, until the
 * watch ends or `signal` aborts. Late bodies and client-side navigation both arrive this way.
 */
export function watchBody(document: Document, settled: () => void, signal: AbortSignal, watch = WATCH): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let since = Date.now();
  const schedule = (): void => {
    clearTimeout(rest);
    if (rest === undefined) since = Date.now();
    rest = setTimeout(
      () => {
        rest = undefined;
        settled();
      },
      Math.max(0, Math.min(watch.quiet, since + watch.patience - Date.now())),
    );
  };
  const observer = new view.MutationObserver((records) => {
    if (records.some(isLarge)) schedule();
  });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(rest);
    clearTimeout(end);
  };
  const end = setTimeout(stop, watch.end);
  signal.addEventListener('abort', stop);
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['hidden', 'style'],
    attributeOldValue: true,
  });
  schedule();
}

/** True where an element that its own markup hid is shown: many pages wait with the story for a script, or for a reader who signs in. */
function appears({ target, attributeName, oldValue }: MutationRecord): boolean {
  const wasHidden = oldValue !== null && (attributeName === 'hidden' || /none|hidden/i.test(oldValue));
  return wasHidden && !isHidden(target as Element, tagOf(target as Element));
}

function isLarge(record: MutationRecord): boolean {
  const { type, target, addedNodes, removedNodes } = record;
  const changed = type === 'childList' ? [...addedNodes, ...removedNodes] : [target];
  return (
    (type !== 'attributes' || appears(record)) && changed.some(({ textContent }) => (textContent?.length ?? 0) >= WORDS)
  );
}
