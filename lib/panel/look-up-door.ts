import { browser } from 'wxt/browser';
import { ask } from '../messages/ask.ts';
import { MessageError } from '../messages/message-error.ts';
import { LOOKUP_ORIGINS, type LookupAnswer, type LookupAsk } from '../model/lookup.ts';
import type { ImageAnswer, ImageAsk } from '../model/lookup-image.ts';
import { readSettings } from '../store/settings.ts';

/** What is looked up, as the card knows it. */
export type LookupQuestion = Omit<LookupAsk, 'turn' | 'language' | 'fresh' | 'kept'> & { fresh?: boolean };

/** A card's way to Wikipedia and Wikidata: through the background, and only when the reader asked. */
export interface LookUpDoor {
  /** Asks the browser for leave to reach the two; must be the first thing in a click, nothing awaited before it. */
  allow(): Promise<boolean>;
  /** True where the reader set that cards look up as they open. */
  onOpen(): Promise<boolean>;
  /** Throws where the background does not answer. */
  ask(question: LookupQuestion, signal: AbortSignal): Promise<LookupAnswer>;
  /** What is kept of an earlier look-up; nothing is sent. Throws where the background does not answer. */
  kept(question: LookupQuestion, signal: AbortSignal): Promise<LookupAnswer>;
  /** The picture of the article that was found. Throws where the background does not answer. */
  image(article: Pick<ImageAsk, 'language' | 'title'>, signal: AbortSignal): Promise<ImageAnswer>;
}

/** Firefox has the reader agree to what is sent, too: a name is words of a web page. Chrome knows no such entry. */
const LEAVE = {
  origins: LOOKUP_ORIGINS,
  ...(import.meta.env.FIREFOX && { data_collection: ['websiteContent'] }),
} as { origins: string[] };

/** Asks for leave to reach the two services; must be the first thing in a click. */
export function allowLookUps(): Promise<boolean> {
  return browser.permissions.request(LEAVE).catch(() => false);
}

export const lookUpDoor: LookUpDoor = {
  allow: allowLookUps,
  onOpen: async () => (await readSettings()).lookUpOnOpen,
  ask: (question, signal) => askName(question, false, signal),
  kept: (question, signal) => askName(question, true, signal),
  image: (article, signal) => inTurn(signal, (turn) => ask('name/image', { ...article, turn })),
};

const askName = ({ fresh = false, ...question }: LookupQuestion, kept: boolean, signal: AbortSignal) =>
  inTurn(signal, (turn) => ask('name/look-up', { ...question, fresh, kept, turn, language: readersLanguage() }));

/** Asks under a turn of its own, which is stopped where the card goes away meanwhile. */
async function inTurn<T>(signal: AbortSignal, asking: (turn: string) => Promise<T>): Promise<T> {
  const turn = crypto.randomUUID();
  const stop = () => void ask('look-up/stop', { turn }).catch(ignoreGone);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await asking(turn);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function ignoreGone(error: unknown): void {
  if (!(error instanceof MessageError)) throw error;
}

/** The Wikipedia of the browser's language: "fr" for "fr-CA". */
function readersLanguage(): string {
  const base = browser.i18n.getUILanguage().toLowerCase().split('-')[0] ?? '';
  if (base === 'nb') return 'no';
  return /^[a-z]{2,3}$/.test(base) ? base : 'en';
}
