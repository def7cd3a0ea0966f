import { MESSAGES, SETTINGS } from 'virtual:page-shapes';
import { browser } from 'wxt/browser';
import type { PageSettings } from '../model/settings.ts';
import { type Answers, answerAt } from './answer.ts';
import { MessageError } from './message-error.ts';
import { type Door, post, postNews } from './post.ts';
import type { Answer, Ask, MessageName } from './protocol.ts';
import { misfit, type Shape, withDefaults } from './shape.ts';

/** The door of the scripts in web pages: the same schemas, compiled, at a fifth of the library's size. */
const pageDoor: Door = {
  knows: (name): name is MessageName => Object.hasOwn(MESSAGES, name),
  from: (name) => MESSAGES[name]!.from,
  to: (name) => MESSAGES[name]!.to,
  parseAsk: (name, value) => fitting(MESSAGES[name]!.ask, value, `The message ${name}`),
  parseAnswer: (name, value) => fitting(MESSAGES[name]!.answer, value, `The answer to ${name}`),
};

function fitting<T>(shape: Shape, value: unknown, what: string): T {
  const place = misfit(shape, value);
  if (place === undefined) return value as T;
  throw new MessageError('malformed', `${what} does not fit the protocol${place && ` at ${place}`}`);
}

/** Asks the background and awaits its answer. Throws MessageError. */
export function ask<N extends MessageName>(name: N, question: Ask<N>): Promise<Answer<N>> {
  return post(pageDoor, name, question, (message) => browser.runtime.sendMessage(message));
}

/** Tells background and open extension pages something; nobody has to listen. */
export function tell<N extends MessageName>(name: N, news: Ask<N>): Promise<void> {
  return postNews(pageDoor, name, news);
}

/** Answers messages in a web page until `signal` aborts. */
export function listen(answers: Answers, signal: AbortSignal): void {
  answerAt(pageDoor, answers, signal);
}

/** The settings as stored, with defaults for what is missing or damaged. */
export function parseSettings(stored: unknown): PageSettings {
  return withDefaults(SETTINGS, stored) as PageSettings;
}
