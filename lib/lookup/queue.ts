import { LookupFailure } from './failure.ts';

/** Requests in flight at a time: what the services ask of clients like us. */
export const AT_ONCE = 3;

export type Run = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/** One queue for all look-ups: at most `atOnce` run, the rest wait in order; who is aborted while waiting leaves. */
export function makeQueue(atOnce = AT_ONCE): Run {
  const waiting: (() => void)[] = [];
  let running = 0;
  const next = () => {
    if (running < atOnce) waiting.shift()?.();
  };
  const turn = (signal: AbortSignal) =>
    new Promise<void>((go, refuse) => {
      if (signal.aborted) return refuse(new LookupFailure({ state: 'stopped' }));
      const start = () => {
        signal.removeEventListener('abort', leave);
        running++;
        go();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(start), 1);
        refuse(new LookupFailure({ state: 'stopped' }));
      };
      signal.addEventListener('abort', leave, { once: true });
      waiting.push(start);
      next();
    });
  return async (work, signal) => {
    await turn(signal);
    try {
      return await work();
    } finally {
      running--;
      next();
    }
  };
}
