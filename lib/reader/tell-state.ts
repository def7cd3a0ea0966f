import { tell } from '../messages/page-end.ts';
import type { PageState } from '../model/page.ts';

/** Tells badge and panel that the page's state changed, with the number of statements marked. */
export function tellState(state: PageState): void {
  const statements = state.state === 'ready' ? state.counts.quotations + state.counts.reported : undefined;
  tell('state/changed', { state: state.state, statements }).catch((error) => console.error('Sidelight:', error));
}
