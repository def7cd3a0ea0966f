import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { type Kept, makeClient } from './client.ts';
import { LookupFailure } from './failure.ts';
import { fetchJson, type Limits, type Wire } from './fetch-json.ts';
import { makeQueue } from './queue.ts';
import { retryAt } from './retry-after.ts';

const never = new AbortController().signal;
const later = (ms = 5) => new Promise((go) => setTimeout(go, ms));
const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);
const URL_A = 'https://www.wikidata.org/w/api.php?a';

function limitsInMemory(): Limits {
  const all = new Map<string, number>();
  return { until: async (host) => all.get(host) ?? 0, keep: async (host, until) => void all.set(host, until) };
}
const wireWith = (fetch: NonNullable<Wire['fetch']>, more: Partial<Wire> = {}): Wire => ({
  fetch,
  run: makeQueue(),
  limits: limitsInMemory(),
  now: () => 1_000_000,
  agent: 'Sidelight/test',
  ...more,
});
const stateOf = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof LookupFailure ? error.answer : error),
  );

describe('the queue of look-ups', () => {
  test('lets three cards ask at once, and the fourth when one of them has its answer', async () => {
    const run = makeQueue(3);
    const ends: (() => void)[] = [];
    let most = 0;
    let now = 0;
    const work = () =>
      new Promise<void>((end) => {
        most = Math.max(most, ++now);
        ends.push(() => {
          now--;
          end();
        });
      });
    const all = Array.from({ length: 7 }, () => run(work, never));
    await later();
    expect(ends).toHaveLength(3);
    ends.shift()!();
    await later();
    expect(now).toBe(3);
    while (ends.length) {
      ends.shift()!();
      await later();
    }
    await Promise.all(all);
    expect(most).toBe(3);
  });

  test('goes on after a look-up that failed', async () => {
    const run = makeQueue(1);
    await expect(run(() => Promise.reject(new Error('no')), never)).rejects.toThrow('no');
    await expect(run(async () => 'next', never)).resolves.toBe('next');
  });

  test('a card that is closed while it waits asks nothing', async () => {
    const run = makeQueue(1);
    const close = new AbortController();
    let end: () => void = () => undefined;
    const first = run(() => new Promise<void>((go) => (end = go)), never);
    const asked = vi.fn();
    const second = stateOf(run(async () => asked(), close.signal));
    close.abort();
    expect(await second).toEqual({ state: 'stopped' });
    end();
    await first;
    await run(async () => undefined, never);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('what a service answers', () => {
  test('is asked for by name, without cookies and without telling the newspaper', async () => {
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => json({ ok: 1 }));
    await fetchJson(wireWith(fetch), URL_A, never);
    expect(fetch.mock.calls[0]![1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { 'api-user-agent': 'Sidelight/test' },
    });
  });

  test('“too many” with 30 seconds: nobody asks that service again before, another service is asked', async () => {
    let now = 1_000_000;
    const fetch = vi.fn(async (url: string) =>
      url.includes('wikidata') ? new Response('', { status: 429, headers: { 'retry-after': '30' } }) : json({}),
    );
    const wire = wireWith(fetch, { now: () => now });
    const until = new Date(1_030_000).toISOString();
    expect(await stateOf(fetchJson(wire, URL_A, never))).toEqual({ state: 'limited', until });
    expect(await stateOf(fetchJson(wire, URL_A, never))).toEqual({ state: 'limited', until });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(await stateOf(fetchJson(wire, 'https://en.wikipedia.org/x', never))).toBe('ok');
    now = 1_030_001;
    await stateOf(fetchJson(wire, URL_A, never));
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  test.each([
    ['30', 31_000],
    ['Thu, 01 Jan 1970 00:01:00 GMT', 60_000],
    ['soon', 61_000],
    [null, 61_000],
    ['99999999', 86_401_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 1000],
  ])('Retry-After %j is a pause until %d', (header, until) => {
    expect(retryAt(header, 1000)).toBe(until);
  });

  test('nothing for too long is “slow”, no network is “offline”, a closed card is “stopped”', async () => {
    const hang = (_url: string, { signal }: RequestInit) =>
      new Promise<Response>((_, fail) => signal!.addEventListener('abort', () => fail(signal!.reason)));
    expect(await stateOf(fetchJson(wireWith(hang, { patience: 20 }), URL_A, never))).toEqual({ state: 'slow' });
    const down = async () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await stateOf(fetchJson(wireWith(down), URL_A, never))).toEqual({ state: 'offline' });
    const close = new AbortController();
    setTimeout(() => close.abort(), 5);
    expect(await stateOf(fetchJson(wireWith(hang), URL_A, close.signal))).toEqual({ state: 'stopped' });
  });

  test.each([
    [404, { state: 'not-found' }],
    [500, { state: 'failed', service: 'www.wikidata.org', status: 500 }],
  ])('%d has its own state', async (status, expected) => {
    expect(
      await stateOf(
        fetchJson(
          wireWith(async () => new Response('', { status })),
          URL_A,
          never,
        ),
      ),
    ).toEqual(expected);
  });

  test('a page of markup in place of data is a changed shape', async () => {
    const answer = stateOf(
      fetchJson(
        wireWith(async () => new Response('<html>')),
        URL_A,
        never,
      ),
    );
    expect(await answer).toEqual({ state: 'changed', service: 'www.wikidata.org' });
  });
});

describe('what is kept of answers', () => {
  const Shape = z.object({ title: z.string() });
  function keptInMemory(): Kept & { all: Map<string, { value: unknown; at: number }> } {
    const all = new Map<string, { value: unknown; at: number }>();
    return { all, read: async (url) => all.get(url), keep: async (url, value, at) => void all.set(url, { value, at }) };
  }

  test('a card opened twice asks once, and says how old its answer is', async () => {
    const fetch = vi.fn(async () => json({ title: 'Tallmouth' }));
    const kept = keptInMemory();
    await makeClient(wireWith(fetch), kept, 'either', never).get(URL_A, Shape);
    const again = makeClient(wireWith(fetch, { now: () => 2_000_000 }), kept, 'either', never);
    expect(await again.get(URL_A, Shape)).toEqual({ title: 'Tallmouth' });
    expect(again.oldest()).toBe(1_000_000);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('“look up again” asks the service, and so does an answer of last week', async () => {
    const fetch = vi.fn(async () => json({ title: 'Tallmouth' }));
    const kept = keptInMemory();
    await makeClient(wireWith(fetch), kept, 'either', never).get(URL_A, Shape);
    await makeClient(wireWith(fetch), kept, 'services', never).get(URL_A, Shape);
    const now = () => 1_000_000 + 8 * 24 * 3_600_000;
    await makeClient(wireWith(fetch, { now }), kept, 'either', never).get(URL_A, Shape);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  test('a card that opens asks what is kept, however old, and never the service', async () => {
    const fetch = vi.fn(async () => json({ title: 'New' }));
    const kept = keptInMemory();
    const read = () => makeClient(wireWith(fetch, { now: () => 9_000_000_000 }), kept, 'kept', never).get(URL_A, Shape);
    expect(await stateOf(read())).toEqual({ state: 'stopped' });
    kept.all.set(URL_A, { value: { title: 'Old' }, at: 5 });
    expect(await read()).toEqual({ title: 'Old' });
    expect(fetch).not.toHaveBeenCalled();
  });

  test('an old answer serves where the service cannot be reached, and says how old it is and why', async () => {
    const kept = keptInMemory();
    kept.all.set(URL_A, { value: { title: 'Old' }, at: 5 });
    const down = wireWith(async () => Promise.reject(new TypeError('offline')), { now: () => 9_000_000_000 });
    const client = makeClient(down, kept, 'either', never);
    expect(await client.get(URL_A, Shape)).toEqual({ title: 'Old' });
    expect([client.oldest(), client.late()]).toEqual([5, { state: 'offline' }]);
  });

  test('an answer of another shape is neither used nor kept, and a damaged record is fetched anew', async () => {
    const kept = keptInMemory();
    const drifted = makeClient(
      wireWith(async () => json({ heading: 'x' })),
      kept,
      'either',
      never,
    );
    expect(await stateOf(drifted.get(URL_A, Shape))).toEqual({ state: 'changed', service: 'www.wikidata.org' });
    expect(kept.all.size).toBe(0);
    kept.all.set(URL_A, { value: { heading: 'x' }, at: 1_000_000 });
    const sound = makeClient(
      wireWith(async () => json({ title: 'New' })),
      kept,
      'either',
      never,
    );
    expect(await sound.get(URL_A, Shape)).toEqual({ title: 'New' });
  });
});
