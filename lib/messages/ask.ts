import { browser } from 'wxt/browser';
import { MessageError, parseAs, Reply } from './envelope.ts';
import { type Answer, type Ask, type MessageName, PROTOCOL } from './protocol.ts';

/** Asks the background and awaits its answer. Throws MessageError. */
export async function ask<N extends MessageName>(name: N, question: Ask<N>): Promise<Answer<N>> {
  const message = { name, ask: parseAs(PROTOCOL[name].ask, question, `The message ${name}`) };
  return open(name, await deliver(name, () => browser.runtime.sendMessage(message)));
}

/** Asks the reader in the top frame of a tab. Throws MessageError; reason 'nobody' where no reader is there. */
export async function askTab<N extends MessageName>(tabId: number, name: N, question: Ask<N>): Promise<Answer<N>> {
  const message = { name, ask: parseAs(PROTOCOL[name].ask, question, `The message ${name}`) };
  return open(name, await deliver(name, () => browser.tabs.sendMessage(tabId, message, { frameId: 0 })));
}

/** Tells background and open extension pages something; nobody has to listen, no answer is awaited. */
export async function tell<N extends MessageName>(name: N, news: Ask<N>): Promise<void> {
  const message = { name, ask: parseAs(PROTOCOL[name].ask, news, `The message ${name}`) };
  try {
    await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!isNobody(error)) throw error;
  }
}

async function deliver(name: MessageName, send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    if (isNobody(error)) throw new MessageError('nobody', `Nobody answers ${name}`);
    throw new MessageError('failed', `${name} could not be sent: ${String(error)}`);
  }
}

function open<N extends MessageName>(name: N, response: unknown): Answer<N> {
  if (response === undefined || response === null) throw new MessageError('nobody', `Nobody answers ${name}`);
  const reply = parseAs(Reply, response, `The answer to ${name}`);
  if (!reply.ok) throw new MessageError('failed', reply.error);
  return parseAs(PROTOCOL[name].answer, reply.answer, `The answer to ${name}`) as Answer<N>;
}

/** The browsers' words for "no listener there": no content script, no open page, or it went away meanwhile. */
function isNobody(error: unknown): boolean {
  return /receiving end does not exist|message port closed|message channel closed|back\/forward cache|invalid tab id|no tab with id/i.test(
    String(error),
  );
}
