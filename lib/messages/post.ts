import { browser } from 'wxt/browser';
import { MessageError } from './message-error.ts';
import type { Answer, Ask, MessageName } from './protocol.ts';

/**
 * Parses what goes through an end's door by the schemas of the protocol: the schemas themselves in our own pages,
 * their compiled form in web pages. Both throw a MessageError that names the message and the field.
 */
export interface Door {
  knows(name: string): name is MessageName;
  from(name: MessageName): 'page' | 'extension';
  to(name: MessageName): 'background' | 'page' | 'panel';
  parseAsk<N extends MessageName>(name: N, value: unknown): Ask<N>;
  parseAnswer<N extends MessageName>(name: N, value: unknown): Answer<N>;
}

/** How an answer travels: failures come as words, since not every browser carries a thrown error across. */
export type Reply = { ok: true; answer?: unknown } | { ok: false; error: string };

/** Sends a question and opens the answer. Throws MessageError. */
export async function post<N extends MessageName>(
  door: Door,
  name: N,
  question: Ask<N>,
  send: (message: object) => Promise<unknown>,
): Promise<Answer<N>> {
  const message = { name, ask: door.parseAsk(name, question) };
  let response: unknown;
  try {
    response = await send(message);
  } catch (error) {
    if (isNobody(error)) throw new MessageError('nobody', `Nobody answers ${name}`);
    throw new MessageError('failed', `${name}: ${String(error)}`);
  }
  if (response === undefined || response === null) throw new MessageError('nobody', `Nobody answers ${name}`);
  const { ok, answer, error } = response as { ok?: unknown; answer?: unknown; error?: unknown };
  if (ok === false) throw new MessageError('failed', String(error));
  if (ok !== true) throw new MessageError('malformed', `The answer to ${name} does not fit the protocol`);
  return door.parseAnswer(name, answer);
}

/** Tells background and open extension pages something; nobody has to listen, no answer is awaited. */
export async function postNews<N extends MessageName>(door: Door, name: N, news: Ask<N>): Promise<void> {
  const message = { name, ask: door.parseAsk(name, news) };
  try {
    await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!isNobody(error)) throw error;
  }
}

/** The browsers' words for "no listener there": no content script, no open page, or it went away meanwhile. */
function isNobody(error: unknown): boolean {
  return /receiving end does not exist|(?:port|channel) closed|back\/forward cache|(?:invalid|no) tab/i.test(
    String(error),
  );
}
