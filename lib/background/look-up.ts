import { browser } from 'wxt/browser';
import { makeClient } from '../lookup/client.ts';
import { lookUp } from '../lookup/look-up.ts';
import { makeQueue } from '../lookup/queue.ts';
import type { Answer, Ask } from '../messages/protocol.ts';
import { LOOKUP_ORIGINS } from '../model/lookup.ts';
import { keepAnswer, keepLimit, keepPick, readAnswer, readLimit, readPick } from '../store/lookups.ts';

const run = makeQueue();
const running = new Map<string, AbortController>();

/** Looks a name up, where the reader gave leave; every failure comes back as a state. */
export async function lookUpName(ask: Ask<'name/look-up'>): Promise<Answer<'name/look-up'>> {
  if (!(await browser.permissions.contains({ origins: LOOKUP_ORIGINS }))) return { state: 'refused' };
  const stop = new AbortController();
  running.set(ask.turn, stop);
  try {
    const pick = await pickOf(ask);
    return await lookUp(clientFor(ask, stop.signal), { ...ask, pick });
  } finally {
    running.delete(ask.turn);
  }
}

/** Stops a look-up whose card was closed. */
export function stopLookUp({ turn }: Ask<'look-up/stop'>): void {
  running.get(turn)?.abort();
}

/** The reader's choice, kept for this name in this article alone: elsewhere the same name may be somebody else's. */
async function pickOf({ article, type, name, pick }: Ask<'name/look-up'>) {
  const key = `${article}\n${type}\n${name.toLowerCase()}`;
  if (!pick) return (await readPick(key)) as typeof pick;
  await keepPick(key, pick);
  return pick;
}

function clientFor({ fresh }: Ask<'name/look-up'>, signal: AbortSignal) {
  const { version } = browser.runtime.getManifest();
  const wire = {
    run,
    limits: { until: readLimit, keep: keepLimit },
    now: () => Date.now(),
    agent: `Sidelight/${version} (browser extension)`,
  };
  return makeClient(wire, { read: readAnswer, keep: keepAnswer }, fresh, signal);
}
