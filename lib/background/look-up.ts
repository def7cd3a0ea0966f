import { browser } from 'wxt/browser';
import { makeClient } from '../lookup/client.ts';
import { fetchImage } from '../lookup/fetch-image.ts';
import type { Wire } from '../lookup/fetch-json.ts';
import { readImage } from '../lookup/image.ts';
import { lookUp } from '../lookup/look-up.ts';
import { makeQueue } from '../lookup/queue.ts';
import type { Answer, Ask } from '../messages/protocol.ts';
import { LOOKUP_ORIGINS } from '../model/lookup.ts';
import { keepAnswer, keepLimit, readAnswer, readLimit } from '../store/lookups.ts';
import { pickFor } from './picks.ts';

const run = makeQueue();
const KEPT = { read: readAnswer, keep: keepAnswer };
const running = new Map<string, AbortController>();

/** Looks a name up, where the reader gave leave or nothing is sent; every failure comes back as a state. */
export async function lookUpName(ask: Ask<'name/look-up'>): Promise<Answer<'name/look-up'>> {
  if (!ask.kept && !(await mayAsk())) return { state: 'refused' };
  return inTurn(ask.turn, async (signal) => {
    const client = makeClient(makeWire(), KEPT, ask.kept ? 'kept' : ask.fresh ? 'services' : 'either', signal);
    return lookUp(client, { ...ask, ...(await pickFor(ask)) });
  });
}

/** Brings the picture of an article; it is not kept. */
export async function showImage(ask: Ask<'name/image'>): Promise<Answer<'name/image'>> {
  if (!(await mayAsk())) return { state: 'refused' };
  return inTurn(ask.turn, (signal) => {
    const wire = makeWire();
    return readImage(makeClient(wire, KEPT, 'either', signal), (url) => fetchImage(wire, url, signal), ask);
  });
}

const mayAsk = () => browser.permissions.contains({ origins: LOOKUP_ORIGINS });

/** Runs one look-up so that it can be stopped by its turn. */
async function inTurn<T>(turn: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  running.set(turn, stop);
  try {
    return await work(stop.signal);
  } finally {
    running.delete(turn);
  }
}

/** Stops a look-up whose card was closed. */
export function stopLookUp({ turn }: Ask<'look-up/stop'>): void {
  running.get(turn)?.abort();
}

function makeWire(): Wire {
  const { version } = browser.runtime.getManifest();
  return {
    run,
    limits: { until: readLimit, keep: keepLimit },
    now: () => Date.now(),
    agent: `Sidelight/${version} (browser extension)`,
  };
}
