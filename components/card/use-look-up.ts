import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LookupAnswer } from '../../lib/model/lookup.ts';
import type { LookUpDoor, LookupQuestion } from '../../lib/panel/look-up-door.ts';

/** What a card shows of its look-up. */
export type Shown = { state: 'idle' } | { state: 'loading' } | { state: 'broken' } | LookupAnswer;

/** Which possible match the reader took, and whether the services are to be asked again. */
export type How = Pick<LookupQuestion, 'pick' | 'fresh'>;

/** A card's look-up: nothing is sent before the button, or before the card opens where that is set. */
export function useLookUp(door: LookUpDoor, question: LookupQuestion) {
  const [shown, setShown] = useState<Shown>({ state: 'idle' });
  const life = useMemo(() => new AbortController(), [door]);
  const latest = useRef(question);
  latest.current = question;
  const run = async (how: How) => {
    setShown({ state: 'loading' });
    const answer = await door
      .ask({ ...latest.current, ...how }, life.signal)
      .catch(() => ({ state: 'broken' as const }));
    if (!life.signal.aborted) setShown(answer);
  };
  useEffect(() => {
    void door.onOpen().then((wished) => {
      if (wished && !life.signal.aborted) void run({});
    });
    return () => life.abort();
  }, [door]);
  /** For a click: the browser's question comes first, nothing awaited before it. */
  const lookUp = (how: How = {}) => {
    const allowed = door.allow();
    void allowed.then((yes) => !life.signal.aborted && (yes ? run(how) : setShown({ state: 'refused' })));
  };
  return { shown, lookUp };
}
