import type * as z from 'zod/mini';
import { type Foreseen, LookupFailure } from './failure.ts';
import { fetchJson, type Wire } from './fetch-json.ts';

/** For how long an answer is used without asking again, in milliseconds: a week. */
const FRESH = 7 * 24 * 3_600_000;

/** Answers kept by their address. */
export interface Kept {
  read(url: string): Promise<{ value: unknown; at: number } | undefined>;
  keep(url: string, value: unknown, at: number): Promise<void>;
}

/** Whence answers may come: those kept where they are young, else the services · the services · those kept alone. */
export type From = 'either' | 'services' | 'kept';

/** One look-up's way to the services. */
export interface Client {
  get<T>(url: string, schema: z.ZodMiniType<T>): Promise<T>;
  /** When the oldest answer used so far was fetched. */
  oldest(): number;
  /** Why an answer past its time was used: what came of asking for a newer one. */
  late(): Foreseen | undefined;
}

/**
 * Answers from what is kept, where that is young enough, else from the service; what comes is parsed before it is
 * kept or used. Where the service fails, an older answer serves; `oldest` tells its age and `late` why.
 */
export function makeClient(wire: Wire, kept: Kept, from: From, signal: AbortSignal): Client {
  let oldest = Number.POSITIVE_INFINITY;
  let late: Foreseen | undefined;
  const used = <T>(value: T, at: number): T => {
    oldest = Math.min(oldest, at);
    return value;
  };
  return {
    oldest: () => Math.min(oldest, wire.now()),
    late: () => late,
    async get(url, schema) {
      const stored = await kept.read(url);
      const known = stored && schema.safeParse(stored.value);
      const usable = known?.success ? { value: known.data, at: stored?.at ?? 0 } : undefined;
      const young = usable && wire.now() - usable.at < FRESH;
      if (usable && (from === 'kept' || (from === 'either' && young))) return used(usable.value, usable.at);
      if (from === 'kept') throw new LookupFailure({ state: 'stopped' });
      try {
        const read = schema.safeParse(await fetchJson(wire, url, signal));
        if (!read.success) throw new LookupFailure({ state: 'changed', service: new URL(url).host });
        await kept.keep(url, read.data, wire.now());
        return used(read.data, wire.now());
      } catch (error) {
        const gone = error instanceof LookupFailure && ['not-found', 'stopped'].includes(error.answer.state);
        if (!usable || from === 'services' || gone) throw error;
        if (error instanceof LookupFailure) late = error.answer;
        return used(usable.value, usable.at);
      }
    },
  };
}
