import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Correction } from '../../lib/model/correction.ts';
import type { PageDoor, Shown } from '../../lib/panel/shown.ts';
import { type Correcting, correctingOf, type NewCorrection } from './correcting.ts';

type Ready = Extract<Shown, { state: 'ready' }>;

interface Goals {
  openClaim(key: string): void;
  openName(id: string): void;
}

/** The corrections of the article shown, and the ways to make and undo them; undefined where there are none. */
export function useCorrections(page: Ready, door: PageDoor, { openClaim, openName }: Goals): Correcting | undefined {
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  const { article, analysis, url } = page;
  const { corrections: read, correct } = door;
  useEffect(() => {
    let wanted = true;
    void read?.(url).then((list) => wanted && setCorrections(list));
    return () => {
      wanted = false;
    };
  }, [url, analysis]);
  return useMemo(() => {
    if (!correct || !read) return undefined;
    const change = async (asked: { add?: Correction; remove?: string }) => {
      await correct(url, asked);
      setCorrections(await read(url));
    };
    const add = async (fresh: NewCorrection, goTo?: string) => {
      await change({ add: { ...fresh, id: crypto.randomUUID(), at: new Date().toISOString() } as Correction });
      if (goTo === undefined) focusList();
      else if (goTo.startsWith('name:')) openName(goTo.slice('name:'.length));
      else openClaim(goTo);
    };
    const remove = (id: string) => change({ remove: id }).then(focusList);
    return { analysis, corrections, remove, ...correctingOf(article, analysis, (...fresh) => void add(...fresh)) };
  }, [article, analysis, corrections, url, door]);
}

/** The card that had the focus may be gone: the list of corrections takes it, or the open tab. A turn later: when drawn. */
function focusList(): void {
  setTimeout(() => {
    const [goal] = ['.corrections summary', '[role="tab"][aria-selected="true"]'].flatMap(
      (selector) => document.querySelector<HTMLElement>(selector) ?? [],
    );
    goal?.focus();
  }, 0);
}
