import type * as z from 'zod/mini';
import { LookupFailure } from './failure.ts';
import { fetchJson, type Wire } from './fetch-json.ts';

/** For how long an answer is used without asking again, in milliseconds: a week. */
const FRESH = 7 * 24 * 3_600_000;

/** Answers kept by their address. */
export interface Kept {
  read(url: string): Promise<{ value: unknown; at: number } | undefined>;
  keep(url: string, value: unknown, at: number): Promise<void>;
}

/** One look-up's way to the services. */
export interface Client {
  get<T>(url: string, schema: z.ZodMiniType<T>): Promise<T>;
  /** When the oldest answer used so far was fetched. */
  oldest(): number;
}

/**
 * Answers from what is kept, where that is young enough, else from the service; what comes is parsed before it is
 * kept or used. Where the service fails, an older answer serves, and `oldest` tells its age.
 */
export function makeClient(wire: Wire, kept: Kept, fresh: boolean, signal: AbortSignal): Client {
  let oldest = Number.POSITIVE_INFINITY;
  const used = <T>(value: T, at: number): T => {
    oldest = Math.min(oldest, at);
    return value;
  };
  return {
    oldest: () => Math.min(oldest, wire.now()),
    async get(url, schema) {
      const stored = await kept.read(url);
      const known = stored && schema.safeParse(stored.value);
      const usable = known?.success ? { value: known.data, at: stored?.at ?? 0 } : undefined;
      if (usable && !fresh && wire.now() - usable.at < FRESH) return used(usable.value, usable.at);
      try {
        const read = schema.safeParse(await fetchJson(wire, url, signal));
        if (!read.success) throw new LookupFailure({ state: 'changed', service: new URL(url).host });
        await kept.keep(url, read.data, wire.now());
        return used(read.data, wire.now());
      } catch (error) {
        const gone = error instanceof LookupFailure && ['not-found', 'stopped'].includes(error.answer.state);
        if (!usable || fresh || gone) throw error;
        return used(usable.value, usable.at);
      }
    },
  };
}
