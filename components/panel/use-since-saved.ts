import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SavedArticle } from '../../lib/model/saved.ts';
import type { PageDoor, Shown } from '../../lib/panel/shown.ts';
import { compareSaved, type SinceSaved } from '../../lib/panel/since-saved.ts';

type Ready = Extract<Shown, { state: 'ready' }>;

/** What became of the findings of a saved page since; undefined while its record is read, or where there is none. */
export function useSinceSaved({ saved: id, article, analysis }: Ready, door: PageDoor): SinceSaved | undefined {
  const [record, setRecord] = useState<SavedArticle>();
  useEffect(() => {
    let wanted = true;
    setRecord(undefined);
    if (id !== undefined) void door.readSaved?.(id).then((saved) => wanted && setRecord(saved));
    return () => {
      wanted = false;
    };
  }, [id, article, door]);
  return useMemo(() => record && compareSaved(record, article, analysis), [record, article, analysis]);
}
