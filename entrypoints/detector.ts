import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleFrames } from '../lib/moving/article-frame.ts';
import { looksLikeArticle } from '../lib/page/detect.ts';
import { watchAddress } from '../lib/page/watch-address.ts';
import { watchBody } from '../lib/page/watch-body.ts';

/** The one call this script makes; the messages' own code would not fit into its size. The background parses it. */
interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

/** Runs on granted sites: asks for the reader where an article is, now, later, or after navigation without a load. */
export default defineUnlistedScript(() => {
  const world = globalThis as {
    sidelightDetector?: true;
    sidelightReader?: { alive(): boolean };
    browser?: { runtime: Runtime };
    chrome?: { runtime: Runtime };
  };
  if (world.sidelightDetector) return;
  world.sidelightDetector = true;
  const runtime = (world.browser ?? world.chrome)?.runtime;
  const stop = new AbortController();
  let body = new AbortController();

  const look = (): void => {
    if (!runtime?.id || world.sidelightReader?.alive()) stop.abort();
    if (stop.signal.aborted || !(looksLikeArticle(document) || articleFrames(document).length)) return;
    body.abort();
    runtime?.sendMessage({ name: 'reader/wanted', ask: {} }).catch(() => undefined);
  };
  const watch = (): void => {
    body.abort();
    body = new AbortController();
    look();
    if (!body.signal.aborted) watchBody(document, look, body.signal);
  };
  stop.signal.addEventListener('abort', () => body.abort());
  const start = (): void => {
    watch();
    watchAddress(document, watch, stop.signal);
    // A frame's text comes without a change in the page around it.
    document.addEventListener('load', ({ target }) => (target as HTMLIFrameElement).contentDocument && look(), {
      capture: true,
      signal: stop.signal,
    });
  };
  const prerendering = (document as Document & { prerendering?: boolean }).prerendering;
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
