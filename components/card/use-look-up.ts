import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LookupAnswer, LookupFailed } from '../../lib/model/lookup.ts';
import type { LookUpDoor, LookupQuestion } from '../../lib/panel/look-up-door.ts';

/** An answer that stands; `busy` while it is asked for anew. */
export type Answered = Extract<LookupAnswer, { fetched: string }> & { busy?: boolean };

/** What a card shows of its look-up; 'broken': the background itself did not answer. */
export type Shown = { state: 'idle' } | { state: 'loading' } | { state: 'broken' } | Answered | LookupFailed;

/** Which possible match the reader took, and whether the services are to be asked again. */
export type How = Pick<LookupQuestion, 'pick' | 'fresh'>;

/**
 * A card's look-up. What was answered before stands on the card as it opens; nothing is sent before the button, or
 * before the card opens where that is set.
 */
export function useLookUp(door: LookUpDoor, question: LookupQuestion) {
  const [shown, setShown] = useState<Shown>({ state: 'idle' });
  const life = useMemo(() => new AbortController(), [door]);
  const latest = useRef({ question, shown });
  latest.current = { question, shown };
  const run = async (how: How) => {
    // What was answered stays while it is asked for anew, and where nothing newer comes.
    const before = how.fresh && 'fetched' in latest.current.shown ? latest.current.shown : undefined;
    setShown(before ? { ...before, busy: true } : { state: 'loading' });
    const answer = await door
      .ask({ ...latest.current.question, ...how }, life.signal)
      .catch(() => ({ state: 'broken' as const }));
    if (!life.signal.aborted) setShown(before ? standing(before, answer) : answer);
  };
  useEffect(() => {
    const begin = async () => {
      if (await door.onOpen()) return life.signal.aborted || run({});
      const answer = await door.kept(latest.current.question, life.signal).catch(() => undefined);
      if (!life.signal.aborted && latest.current.shown.state === 'idle' && answer && 'fetched' in answer)
        setShown(answer);
    };
    void begin();
    return () => life.abort();
  }, [door]);
  /** For a click: the browser's question comes first, nothing awaited before it. */
  const lookUp = (how: How = {}) => {
    const allowed = door.allow();
    void allowed.then((yes) => !life.signal.aborted && (yes ? run(how) : setShown({ state: 'refused' })));
  };
  return { shown, lookUp };
}

/** The newer answer; where none came, the one before, and why. What is no more is not shown on. */
function standing(before: Answered, answer: LookupAnswer | { state: 'broken' }): Shown {
  if ('fetched' in answer || answer.state === 'not-found') return answer;
  return { ...before, busy: false, late: answer.state === 'broken' ? { state: 'stopped' } : answer };
}
