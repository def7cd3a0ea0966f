import { browser } from 'wxt/browser';
import { post, postNews } from './post.ts';
import type { Answer, Ask, MessageName } from './protocol.ts';
import { schemaDoor } from './schema-door.ts';

/** Asks the background and awaits its answer. Throws MessageError. */
export function ask<N extends MessageName>(name: N, question: Ask<N>): Promise<Answer<N>> {
  return post(schemaDoor, name, question, (message) => browser.runtime.sendMessage(message));
}

/**
 * Asks the reader in a tab: the one in its top frame, or the one in a frame that this one gave way to. Throws MessageError; reason 'nobody' where no reader is there.
 */
export function askTab<N extends MessageName>(tabId: number, name: N, question: Ask<N>): Promise<Answer<N>> {
  return post(schemaDoor, name, question, (message) => browser.tabs.sendMessage(tabId, message));
}

/** Tells background and open extension pages something; nobody has to listen, no answer is awaited. */
export function tell<N extends MessageName>(name: N, news: Ask<N>): Promise<void> {
  return postNews(schemaDoor, name, news);
}
