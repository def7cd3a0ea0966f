import { ask, tell } from '../messages/page-end.ts';
import { isPlainClick, placeAt } from '../page/hit.ts';
import type { MarkLayer } from '../page/mark-layer.ts';
import type { PageSession } from '../page/page-session.ts';

/** A click on a mark opens the panel and shows the finding there. */
export function watchClicks(document: Document, session: PageSession, layer: MarkLayer, signal: AbortSignal): void {
  const clicked = (event: MouseEvent): void => {
    const { state, reading } = session;
    if (state.state !== 'ready' || !reading || !isPlainClick(event)) return;
    const place = placeAt(document, reading.map, event.clientX, event.clientY);
    const finding = place && layer.at(place.part, place.offset);
    if (!finding) return;
    session.select(finding);
    ask('panel/open', { finding }).catch((error) => console.error('Sidelight:', error));
    tell('finding/selected', { pageId: state.pageId, finding }).catch((error) => console.error('Sidelight:', error));
  };
  document.addEventListener('click', clicked, { capture: true, signal });
}
