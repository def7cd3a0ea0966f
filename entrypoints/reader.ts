import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, listen } from '../lib/messages/page-end.ts';
import { MarkLayer } from '../lib/page/mark-layer.ts';
import { PageSession } from '../lib/page/page-session.ts';
import { watchPage } from '../lib/page/watch-page.ts';
import { answerPage } from '../lib/reader/answer-page.ts';
import { readWith } from '../lib/reader/read-with.ts';
import { type ReaderDoor, world } from '../lib/reader/reader-door.ts';
import { tellState } from '../lib/reader/tell-state.ts';
import { watchClicks } from '../lib/reader/watch-clicks.ts';
import { watchDress } from '../lib/reader/watch-dress.ts';

/** Injected where the reader of the news wants marks; a second injection into the same document does nothing. */
export default defineUnlistedScript(() => {
  if (world.sidelightReader?.alive()) return;
  world.sidelightReader?.stop();
  const stop = new AbortController();
  const { signal } = stop;
  const alive = (): boolean => !signal.aborted && browser.runtime?.id !== undefined;

  const layer = new MarkLayer(window);
  const session = new PageSession(
    document,
    {
      read: (_document, reading) => readWith(door, reading),
      analyse: (pageId, url, article, before) => ask('article/analyse', { pageId, url, article, before }),
      changed: (state) => {
        dress(state);
        tellState(state);
      },
      repainted: (state) => dress(state),
    },
    layer,
    signal,
  );
  const door: ReaderDoor = { alive, stop: () => stop.abort(), session, layer, signal, ask };
  world.sidelightReader = door;
  const dress = watchDress(document, session, layer, signal);
  signal.addEventListener('abort', () => layer.clear());
  const correct = watchClicks(document, session, layer, signal);
  listen({ ...answerPage(document, session, layer), 'page/correct': () => ({ ok: correct() }) }, signal);
  watchPage(document, session, layer, { alive, resend: () => tellState(session.state) }, stop);
  tellState(session.state);
});
