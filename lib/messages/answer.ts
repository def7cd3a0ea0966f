import { type Browser, browser } from 'wxt/browser';
import type { Door, Reply } from './post.ts';
import type { Answer, Ask, MessageName } from './protocol.ts';

export type Sender = Browser.runtime.MessageSender;

/** What a listener answers: one function for each message that it knows. */
export type Answers = {
  [N in MessageName]?: (ask: Ask<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>;
};

/** Answers messages at one end until `signal` aborts: see `listen`. */
export function answerAt(door: Door, answers: Answers, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: Reply) => void): true | undefined => {
    const { name, ask } = (message ?? {}) as { name?: unknown; ask?: unknown };
    if (typeof name !== 'string' || !door.knows(name)) return undefined;
    const answer = answers[name] as ((ask: unknown, sender: Sender) => unknown) | undefined;
    if (!answer) return undefined;
    const reply = run(name, () => {
      if (!mayAsk(door.from(name), sender)) throw new Error(`${name} is refused: wrong sender`);
      return answer(door.parseAsk(name, ask), sender);
    });
    if (door.to(name) === 'panel') return undefined;
    reply.then(sendResponse);
    return true;
  };
  if (signal?.aborted) return;
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener));
}

/** Runs the answer at once; whatever it throws becomes words and is seen in the console of the end that broke. */
async function run(name: MessageName, answer: () => unknown): Promise<Reply> {
  try {
    return { ok: true, answer: await answer() };
  } catch (error) {
    console.error(`Sidelight: ${name}`, error);
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** True where the sender is one that the protocol allows: our own content script in a tab, or a page of our own. */
function mayAsk(from: 'page' | 'extension', sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = browser.runtime.getURL('');
  const origin = sender.url ?? sender.origin;
  const isOwnPage = origin === undefined ? sender.tab === undefined : `${origin}/`.startsWith(own);
  return from === 'page' ? sender.tab?.id !== undefined && !isOwnPage : isOwnPage;
}
