import type { MarkLayer } from './mark-layer.ts';
import type { PageSession } from './page-session.ts';
import { watchAddress } from './watch-address.ts';
import { watchBody } from './watch-body.ts';

/** Repaints a minute before we give way to a page that keeps wiping the marks. */
const WIPES = 5;
const MINUTE = 60_000;

/**
 * Keeps a session true to its page: late bodies, further articles, navigation without a load, the back/forward cache, marks wiped by the
 * page. `alive` says whether the extension is still there; after an update the old script ends itself.
 */
export function watchPage(
  document: Document,
  session: PageSession,
  layer: MarkLayer,
  { alive, resend }: { alive: () => boolean; resend: () => void },
  stop: AbortController,
): void {
  const { signal } = stop;
  const body = settling(document, session, signal);
  body();
  watchAddress(document, body, signal);
  document.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) resend();
    },
    { signal },
  );
  const counted = ['h1', 'article'].map((tag) => document.getElementsByTagName(tag));
  const count = () => counted.reduce((sum, { length }) => sum + length, 0);
  let articles = count();
  const wipes: number[] = [];
  const look = (): void => {
    if (!alive()) stop.abort();
    if (signal.aborted || document.hidden) return;
    if (count() !== articles) body();
    articles = count();
    if (isGivenUp(session)) return;
    const found = layer.check();
    if (found === 'whole') return;
    const now = Date.now();
    while (wipes.length && now - wipes[0]! > MINUTE) wipes.shift();
    if (wipes.push(now) > WIPES) {
      layer.rest(true);
      session.note({ wiped: true });
    } else if (found === 'wiped') layer.repaint();
    else body();
  };
  const timer = setInterval(look, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function isGivenUp({ state }: PageSession): boolean {
  return state.state === 'ready' && state.wiped === true;
}

/** Makes the function that reads the page again as its text comes to rest; each call ends the watch before it. */
function settling(document: Document, session: PageSession, signal: AbortSignal): () => void {
  let last = new AbortController();
  signal.addEventListener('abort', () => last.abort());
  return () => {
    last.abort();
    last = new AbortController();
    watchBody(document, () => void session.refresh(), last.signal);
  };
}
