import { type Browser, browser } from 'wxt/browser';
import { Envelope, MessageError, parseAs, type Reply } from './envelope.ts';
import { type Answer, type Ask, type MessageName, PROTOCOL } from './protocol.ts';

export type Sender = Browser.runtime.MessageSender;

/** What a listener answers: one function for each message that it knows. */
export type Answers = {
  [N in MessageName]?: (ask: Ask<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>;
};

/**
 * Answers messages until `signal` aborts. Only the messages named in `answers` are touched: every other one is left to
 * whoever else listens. An answer function is called within the listener itself, nothing awaited before it, so that
 * a reader's click still counts as one there.
 */
export function listen(answers: Answers, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: Reply) => void): true | undefined => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success || !isName(envelope.data.name)) return undefined;
    const { name } = envelope.data;
    const answer = answers[name] as ((ask: unknown, sender: Sender) => unknown) | undefined;
    if (!answer) return undefined;
    const reply = run(name, () => {
      if (!mayAsk(name, sender)) throw new MessageError('failed', `${name} is refused: wrong sender`);
      return answer(parseAs(PROTOCOL[name].ask, envelope.data.ask, `The message ${name}`), sender);
    });
    if (PROTOCOL[name].to === 'panel') return undefined;
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

function isName(name: string): name is MessageName {
  return Object.hasOwn(PROTOCOL, name);
}

/** True where the sender is one that the protocol allows: our own content script in a tab, or a page of our own. */
export function mayAsk(name: MessageName, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = browser.runtime.getURL('');
  const origin = sender.url ?? sender.origin;
  const isOwnPage = origin === undefined ? sender.tab === undefined : `${origin}/`.startsWith(own);
  return PROTOCOL[name].from === 'page' ? sender.tab?.id !== undefined && !isOwnPage : isOwnPage;
}
