import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, listen } from '../lib/messages/page-end.ts';
import { MarkLayer } from '../lib/page/mark-layer.ts';
import { PageSession } from '../lib/page/page-session.ts';
import { readArticleSliced } from '../lib/page/read-article.ts';
import { watchPage } from '../lib/page/watch-page.ts';
import { answerPage } from '../lib/reader/answer-page.ts';
import { tellState } from '../lib/reader/tell-state.ts';
import { watchClicks } from '../lib/reader/watch-clicks.ts';
import { watchDress } from '../lib/reader/watch-dress.ts';

/** Injected where the reader of the news wants marks; a second injection into the same document does nothing. */
export default defineUnlistedScript(() => {
  const world = globalThis as { sidelightReader?: { alive(): boolean; stop(): void } };
  if (world.sidelightReader?.alive()) return;
  world.sidelightReader?.stop();
  const stop = new AbortController();
  const alive = (): boolean => !stop.signal.aborted && browser.runtime?.id !== undefined;
  world.sidelightReader = { alive, stop: () => stop.abort() };

  const layer = new MarkLayer(window);
  const session = new PageSession(
    document,
    {
      read: (page) => readArticleSliced(page, page.location.href, { signal: stop.signal }),
      analyse: (pageId, url, article) => ask('article/analyse', { pageId, url, article }),
      changed: (state) => {
        dress(state);
        tellState(state);
      },
    },
    layer,
    stop.signal,
  );
  const dress = watchDress(document, session, layer, stop.signal);
  stop.signal.addEventListener('abort', () => layer.clear());
  const correct = watchClicks(document, session, layer, stop.signal);
  listen({ ...answerPage(document, session, layer), 'page/correct': () => ({ ok: correct() }) }, stop.signal);
  watchPage(document, session, layer, { alive, resend: () => tellState(session.state) }, stop);
  tellState(session.state);
});
