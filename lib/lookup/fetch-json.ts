import { IMAGE_HOST } from '../model/lookup-image.ts';
import { LookupFailure } from './failure.ts';
import type { Run } from './queue.ts';
import { retryAt } from './retry-after.ts';

/** How long a service may take over one answer, in milliseconds. */
export const PATIENCE = 10_000;

/** Until when each service wants to be left alone; kept outside, since the background may be stopped meanwhile. */
export interface Limits {
  until(host: string): Promise<number>;
  keep(host: string, until: number): Promise<void>;
}

export interface Wire {
  /** The browser's own, but in tests. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  run: Run;
  limits: Limits;
  now: () => number;
  /** "Sidelight/0.1.0 (browser extension)": the services ask clients to name themselves. */
  agent: string;
  patience?: number;
}

const service = (url: string) => new URL(url).host;

/** Gets one JSON answer of a service. Throws LookupFailure. */
export function fetchJson(wire: Wire, url: string, signal: AbortSignal): Promise<unknown> {
  return fetchFrom(wire, url, 'application/json', signal, async (response) => {
    const body = await response.text();
    try {
      return JSON.parse(body) as unknown;
    } catch {
      throw new LookupFailure({ state: 'changed', service: service(url) });
    }
  });
}

/** Gets one answer of a service in its turn: no cookies, no referrer. `read` takes it in. Throws LookupFailure. */
export function fetchFrom<T>(
  wire: Wire,
  url: string,
  accept: string,
  signal: AbortSignal,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  return wire.run(async () => {
    const until = await wire.limits.until(service(url));
    if (until > wire.now()) throw limited(until);
    const late = AbortSignal.timeout(wire.patience ?? PATIENCE);
    try {
      return await read(await answered(wire, url, accept, AbortSignal.any([signal, late])));
    } catch (error) {
      if (error instanceof LookupFailure) throw error;
      if (signal.aborted) throw new LookupFailure({ state: 'stopped' });
      throw new LookupFailure({ state: late.aborted ? 'slow' : 'offline' });
    }
  }, signal);
}

const limited = (until: number) => new LookupFailure({ state: 'limited', until: new Date(until).toISOString() });

/** The service's answer, where it is one: no word of a limit, nothing missing, no failure. */
async function answered(wire: Wire, url: string, accept: string, signal: AbortSignal): Promise<Response> {
  const response = await (wire.fetch ?? fetch)(url, {
    headers: agentHeaders(wire, url, accept),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  });
  const { status, headers } = response;
  if (status === 429 || (status === 503 && headers.has('retry-after'))) {
    const until = retryAt(headers.get('retry-after'), wire.now());
    await wire.limits.keep(service(url), until);
    throw limited(until);
  }
  if (status === 404) throw new LookupFailure({ state: 'not-found' });
  if (!response.ok) throw new LookupFailure({ state: 'failed', service: service(url), status });
  return response;
}

/** Pictures are asked for plainly: any header of ours would have the browser ask their host for leave first. */
const agentHeaders = (wire: Wire, url: string, accept: string): Record<string, string> =>
  service(url) === IMAGE_HOST ? { accept } : { accept, 'api-user-agent': wire.agent };
