import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => true | undefined;

const OWN = 'chrome-extension://ours/';
const listeners = new Set<Listener>();
const page = { id: 'ours', url: 'https://news.example/story', tab: { id: 7, windowId: 1 } };
const popup = { id: 'ours', url: `${OWN}popup.html` };
let sender: object = page;

/** A browser with two ends in one: what is sent reaches every listener, as in the extension's background. */
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: {
        addListener: (l: Listener) => listeners.add(l),
        removeListener: (l: Listener) => listeners.delete(l),
      },
      sendMessage: (message: unknown) => {
        if (!listeners.size) throw new Error('Could not establish connection. Receiving end does not exist.');
        return new Promise((resolve) => {
          const kept = [...listeners].map((listener) => listener(structuredClone(message), sender, resolve));
          if (!kept.includes(true)) resolve(undefined);
        });
      },
    },
  },
}));

const { ask, tell } = await import('./ask.ts');
const { listen } = await import('./listen.ts');
const finding = { kind: 'statement' as const, id: 's1', start: 3, end: 9, part: -1 };

beforeEach(() => {
  listeners.clear();
  sender = page;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('messages', () => {
  it('carries an answer from the end that knows it, past a listener for other things', async () => {
    listen({ 'page/style': () => ({ ok: true }) });
    listen({ 'reader/wanted': () => Promise.resolve({ ok: true }) });
    expect(await ask('reader/wanted', {})).toEqual({ ok: true });
  });

  it('calls the answer within the listener, so that a click on a mark can still open the panel', () => {
    let opened = false;
    listen({
      'panel/open': () => {
        opened = true;
        return { ok: true };
      },
    });
    void ask('panel/open', { finding });
    expect(opened).toBe(true);
  });

  it('refuses a message that a web page’s script must not send', async () => {
    listen({ 'article/forget': () => ({ ok: true }) });
    await expect(ask('article/forget', { id: 'a' })).rejects.toThrow('wrong sender');
    sender = popup;
    expect(await ask('article/forget', { id: 'a' })).toEqual({ ok: true });
  });

  it('refuses a sender that is another extension', async () => {
    listen({ 'page/style': () => ({ ok: true }) });
    sender = { ...page, id: 'theirs' };
    await expect(ask('page/style', { dark: true, within: ['html'], before: [] })).rejects.toThrow('wrong sender');
  });

  it('names the field of an ask or an answer that does not fit', async () => {
    await expect(ask('page/style', { dark: 'very', within: [], before: [] } as never)).rejects.toThrow(
      'page/style does not fit the protocol at dark',
    );
    listen({ 'page/style': () => ({ ok: 'yes' }) as never });
    await expect(ask('page/style', { dark: true, within: ['html'], before: [] })).rejects.toThrow(
      'answer to page/style does not fit the protocol at ok',
    );
  });

  it('parses again at the receiving end', async () => {
    listen({ 'page/style': () => ({ ok: true }) });
    const reply = await new Promise((resolve) => {
      for (const listener of listeners) listener({ name: 'page/style', ask: {} }, page, resolve);
    });
    expect(reply).toMatchObject({ ok: false, error: expect.stringContaining('does not fit') });
  });

  it('hands the words of a failure to the one who asked', async () => {
    listen({ 'page/style': () => Promise.reject(new Error('the tab is gone')) });
    await expect(ask('page/style', { dark: true, within: ['html'], before: [] })).rejects.toMatchObject({
      reason: 'failed',
      message: 'the tab is gone',
    });
  });

  it('says so when nobody is there, and does not mind when it only tells', async () => {
    await expect(ask('page/style', { dark: true, within: ['html'], before: [] })).rejects.toMatchObject({
      reason: 'nobody',
    });
    await expect(tell('state/changed', { state: 'ready' })).resolves.toBeUndefined();
  });

  it('stops when its signal aborts', async () => {
    const stop = new AbortController();
    listen({ 'page/style': () => ({ ok: true }) }, stop.signal);
    stop.abort();
    await expect(ask('page/style', { dark: true, within: ['html'], before: [] })).rejects.toMatchObject({
      reason: 'nobody',
    });
  });
});
