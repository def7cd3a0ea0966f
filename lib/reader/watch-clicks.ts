import { ask, tell } from '../messages/page-end.ts';
import type { Finding } from '../model/page.ts';
import { isPlainClick, placeAt } from '../page/hit.ts';
import type { MarkLayer } from '../page/mark-layer.ts';
import type { PageSession } from '../page/page-session.ts';

/**
 * A click on a mark opens the panel and shows the finding there. Answers how to have the one under the last right click
 * shown with the form to correct it; that says false where there is none.
 */
export function watchClicks(
  document: Document,
  session: PageSession,
  layer: MarkLayer,
  signal: AbortSignal,
): () => boolean {
  let pressed: MouseEvent | undefined;
  const choose = ({ clientX, clientY }: MouseEvent, correct?: true): Finding | undefined => {
    const { state, reading } = session;
    if (state.state !== 'ready' || !reading) return;
    const place = placeAt(document, reading.map, clientX, clientY);
    const found = place && layer.at(place.part, place.offset);
    if (!found) return;
    const finding = correct ? { ...found, correct } : found;
    session.select(finding);
    report(tell('finding/selected', { pageId: state.pageId, finding }));
    return finding;
  };
  const options = { capture: true, signal };
  document.addEventListener(
    'click',
    (event) => {
      const finding = isPlainClick(event) && choose(event);
      if (finding) report(ask('panel/open', { finding }));
    },
    options,
  );
  document.addEventListener(
    'contextmenu',
    (event) => {
      pressed = event;
    },
    options,
  );
  return () => pressed?.isTrusted === true && choose(pressed, true) !== undefined;
}

const report = (sent: Promise<unknown>) => sent.catch((error) => console.error('Sidelight:', error));
