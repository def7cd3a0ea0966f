import { useEffect, useRef } from 'preact/hooks';

/** A control by its selector, or the title of a saved article by its id. */
type Goal = { selector: string } | { article: string };

/** Moves the focus to what takes the place of something that had it and is gone: as soon as that is drawn. */
export function useFocusGoal(): (goal: Goal) => void {
  const waiting = useRef<Goal | undefined>(undefined);
  useEffect(() => {
    const found = waiting.current && find(waiting.current);
    if (!found) return;
    found.focus();
    waiting.current = undefined;
  });
  return (goal) => {
    waiting.current = goal;
  };
}

function find(goal: Goal): HTMLElement | null | undefined {
  if ('selector' in goal) return document.querySelector<HTMLElement>(goal.selector);
  const cards = [...document.querySelectorAll<HTMLElement>('.saved-card')];
  return cards.find(({ dataset }) => dataset.id === goal.article)?.querySelector('button');
}
