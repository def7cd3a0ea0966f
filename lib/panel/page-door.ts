import { browser } from 'wxt/browser';
import type { CardKnowledge } from '../knowledge/card-knowledge.ts';
import { ask, askTab } from '../messages/ask.ts';
import { listen } from '../messages/listen.ts';
import { MessageError } from '../messages/message-error.ts';
import type { Finding } from '../model/page.ts';
import { readCorrections } from '../store/corrections.ts';
import { readSaved } from '../store/library.ts';
import { takeWish, watchWishes } from '../store/wish.ts';
import { loadCardKnowledge } from './card-facts.ts';
import { lookUpDoor } from './look-up-door.ts';
import type { PageDoor, PanelEvents, Saving, Shown } from './shown.ts';

/** How long a page may think before the panel says that it is asking, in milliseconds. */
const PATIENCE = 200;

/** What the door knows of the tab that it follows. */
interface Following {
  tabId?: number;
  pageId?: string;
  /** Counts the questions: an answer to an older one is dropped. */
  turn: number;
  /** The mark last clicked in each page seen, so that coming back to a tab does not choose it again. */
  clicked: Map<string, string>;
}

/**
 * Follows the active tab of the panel's own window until `signal` aborts: tells what its page has to show, again
 * whenever that changes. Needs no right to see addresses: it asks the tab's own content script.
 */
export function openPageDoor(events: PanelEvents, signal: AbortSignal): PageDoor {
  const following: Following = { turn: 0, clicked: new Map() };
  const refresh = () => void look(following, events, signal);
  const { tabs, windows } = browser;
  until(signal, tabs.onActivated, refresh);
  until(signal, windows.onFocusChanged, refresh);
  until(signal, tabs.onUpdated, (tabId: number, change: { status?: string }) => {
    if (tabId === following.tabId && change.status) refresh();
  });
  listen(
    {
      'state/changed': (_news, sender) => {
        if (sender.tab?.id === following.tabId) refresh();
      },
      'finding/selected': ({ pageId, finding }, sender) => {
        if (sender.tab?.id === following.tabId && pageId === following.pageId) select(following, finding, events);
      },
    },
    signal,
  );
  watchWishes(() => void takeWords(following, events, signal), signal);
  refresh();
  let facts: Promise<CardKnowledge> | undefined;
  return {
    facts: () => {
      facts ??= loadCardKnowledge();
      return facts;
    },
    lookUp: lookUpDoor,
    show: (finding) => show(following, finding),
    save: () => save(following),
    readSaved: (id) => readSaved(id),
    corrections: (url) => readCorrections(url),
    correct: async (url, change) => {
      await ask('article/correct', { url, ...change });
      await look(following, events, signal);
    },
    annotate: () => annotate(following),
    openLibrary: () => void tabs.create({ url: browser.runtime.getURL('/library.html' as '/') }),
  };
}

interface Listenable<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

function until<L>(signal: AbortSignal, event: Listenable<L>, listener: L): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener));
}

async function look(following: Following, events: PanelEvents, signal: AbortSignal): Promise<void> {
  const turn = ++following.turn;
  const stale = () => signal.aborted || turn !== following.turn;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (stale()) return;
  // A tab whose article is shown keeps it until its page answers: what the reader has open in the panel stays open.
  const asks = following.tabId !== tab?.id || following.pageId === undefined;
  const slow = setTimeout(() => asks && !stale() && events.page({ state: 'asking' }), PATIENCE);
  if (following.tabId !== undefined && following.tabId !== tab?.id) events.words(undefined);
  following.tabId = tab?.id;
  const shown = tab?.id === undefined ? ({ state: 'browser-page' } as const) : await askPage(tab.id);
  clearTimeout(slow);
  if (stale()) return;
  following.pageId = shown.state === 'ready' ? shown.pageId : undefined;
  events.page(shown);
  void takeWords(following, events, signal);
  if (shown.state !== 'ready' || !shown.selected) return;
  if (following.clicked.get(shown.pageId) !== JSON.stringify(shown.selected)) select(following, shown.selected, events);
}

/** Shows the words that were selected in the tab shown in order to be looked up, where there are any. */
async function takeWords({ tabId }: Following, events: PanelEvents, signal: AbortSignal): Promise<void> {
  const words = tabId === undefined ? undefined : await takeWish(tabId);
  if (words !== undefined && !signal.aborted) events.words(words);
}

function select({ pageId, clicked }: Following, finding: Finding, events: PanelEvents): void {
  if (pageId !== undefined) clicked.set(pageId, JSON.stringify(finding));
  events.selected(finding);
}

async function askPage(tabId: number): Promise<Shown> {
  try {
    return await askTab(tabId, 'page/state', {});
  } catch (error) {
    if (error instanceof MessageError && error.reason === 'nobody') return { state: await probe(tabId) };
    return { state: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Nobody answers in the tab: may we go there at all? The browser's refusal tells its own pages from the rest. */
async function probe(tabId: number): Promise<'not-annotated' | 'no-access' | 'browser-page'> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return 'not-annotated';
  } catch (error) {
    const own = /cannot access a chrome|extensions gallery|cannot be scripted|no tab with id|url ".*" not allowed/i;
    return own.test(String(error)) ? 'browser-page' : 'no-access';
  }
}

async function show({ tabId, pageId }: Following, finding: Finding): Promise<boolean> {
  if (tabId === undefined || pageId === undefined) return false;
  try {
    return (await askTab(tabId, 'page/show', { pageId, finding })).ok;
  } catch {
    return false;
  }
}

async function save({ tabId }: Following): Promise<Saving> {
  if (tabId === undefined) return { ok: false, reason: '' };
  try {
    const { ok, id, reason = '' } = await ask('article/save', { tabId });
    return ok && id !== undefined ? { ok, id } : { ok: false, reason };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function annotate({ tabId }: Following): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    return (await ask('tab/annotate', { tabId })).ok;
  } catch {
    return false;
  }
}
