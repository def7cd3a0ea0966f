import { useEffect, useState } from 'preact/hooks';
import type { More } from './panel-context.ts';
import type { Choice } from './use-chosen.ts';

/** What is open on the cards of an article; a choice made in the page in order to correct opens that card's form. */
export function useOpened(before: ReadonlyMap<string, More> | undefined, choice: Choice | undefined) {
  const [opened, setOpened] = useState<ReadonlyMap<string, More>>(before ?? new Map());
  const open = (key: string, more: More | undefined) =>
    setOpened((now) => {
      const next = new Map(now);
      if (more) next.set(key, more);
      else next.delete(key);
      return next;
    });
  useEffect(() => {
    if (choice?.finding?.correct) open(choice.key, 'correct');
  }, [choice]);
  return { opened, open };
}
