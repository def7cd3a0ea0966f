import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const CONTROLS = 'button, a, input, select, label, .sentence, .reasons, .correct';

/**
 * A click anywhere on a card goes to its words in the page, and so does Enter where the card itself has the focus.
 * Words can still be marked and copied; the card's own button does the same for everybody else.
 */
export function useCardClicks(root: RefObject<HTMLElement | null>, onGo: (key: string) => void): void {
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const go = (target: EventTarget | null) => {
      const card = (target as Element | null)?.closest<HTMLElement>('.claim');
      if (card?.dataset.finding) onGo(card.dataset.finding);
    };
    const onClick = ({ target }: MouseEvent) => {
      const marking = !getSelection()?.isCollapsed;
      if (!marking && !(target as Element).closest(CONTROLS)) go(target);
    };
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key === 'Enter' && (target as Element).matches('.claim')) go(target);
    };
    root.current?.addEventListener('click', onClick, { signal });
    root.current?.addEventListener('keydown', onKey, { signal });
    return () => life.abort();
  });
}
