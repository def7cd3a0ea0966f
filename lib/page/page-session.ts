import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { MARK_KINDS } from '../model/mark-kinds.ts';
import type { Finding, Mark, MarkCounts, PageState } from '../model/page.ts';
import type { MarkLayer } from './mark-layer.ts';
import type { PageReading } from './read-article.ts';
import { addressOf } from './watch-address.ts';

/** What was found in an article; `saved` is the id of the record under its address. */
export interface Found {
  /** BCP 47; nothing else is found in a text that is not English. */
  language?: string;
  analysis: Analysis;
  marks: Mark[];
  saved?: string;
}

/** What a session needs from outside the page. */
export interface SessionDoors {
  /** Reads the page; `signal` aborts when a later reading takes its place. */
  read(document: Document, signal: AbortSignal): PageReading | undefined | Promise<PageReading | undefined>;
  /** `before`: what is known of the same story, where its text has changed since. */
  analyse(pageId: string, url: string, article: Article, before?: Pick<Ready, 'article' | 'analysis'>): Promise<Found>;
  /** Called after every change of the state. */
  changed(state: PageState): void;
  /** Called when nothing changed but the elements that the marks stand in. */
  repainted(state: PageState): void;
}

type Ready = Extract<PageState, { state: 'ready' }>;

/**
 * What we know of one document, over all the articles that it shows: reads, has analysed, hands marks to the layer.
 * Everything under way for an article ends when another takes its place, or when `signal` aborts.
 */
export class PageSession {
  readonly #document: Document;
  readonly #doors: SessionDoors;
  readonly #layer: MarkLayer;
  readonly #signal: AbortSignal;
  #state: PageState = { state: 'not-article' };
  #reading: PageReading | undefined;
  #marks: readonly Mark[] = [];
  #article = new AbortController();
  #reads = new AbortController();
  /** Page ids by address and title: a story that grows, or that the reader comes back to, keeps its own. */
  readonly #ids = new Map<string, string>();
  /** The address at which the reader asked for marks, whatever the page looks like. */
  #wanted: string | undefined;

  constructor(document: Document, doors: SessionDoors, layer: MarkLayer, signal: AbortSignal) {
    this.#document = document;
    this.#doors = doors;
    this.#layer = layer;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      this.#reads.abort();
      this.#begin();
    });
  }

  get state(): PageState {
    return this.#state;
  }

  get reading(): PageReading | undefined {
    return this.#reading;
  }

  /** True where the reader asked for marks on this page. */
  get isWanted(): boolean {
    return this.#wanted === addressOf(this.#document);
  }

  /** The reader pressed the button: annotate even what does not look like an article. */
  annotate(): Promise<void> {
    this.#wanted = addressOf(this.#document);
    return this.refresh();
  }

  /** Reads the page again: the same text is only painted anew, another one begins anew. */
  async refresh(): Promise<void> {
    this.#reads.abort();
    this.#reads = new AbortController();
    const { signal } = this.#reads;
    let reading: PageReading | undefined;
    let reason = NO_TEXT;
    try {
      reading = await this.#doors.read(this.#document, signal);
    } catch (error) {
      reason = wordsOf(error);
    }
    if (signal.aborted) return;
    const wanted = this.isWanted;
    if (!reading?.article.text.trim()) {
      this.#leave(wanted || reason !== NO_TEXT ? { state: 'unreadable', reason } : { state: 'not-article' });
    } else if (!reading.article.isArticle && !wanted) {
      this.#leave({ state: 'not-article' });
    } else if (this.#reading && sameWords(this.#reading.article, reading.article)) {
      this.#repaint(reading);
    } else {
      await this.#open(reading);
    }
  }

  /** Remembers what was clicked, for a panel that opens later. */
  select(selected: Finding): void {
    if (this.#state.state === 'ready') this.#state = { ...this.#state, selected };
  }

  /** Changes some facts of a ready page and says so. */
  note(facts: Partial<Pick<Ready, 'saved' | 'wiped'>>): void {
    if (this.#state.state === 'ready') this.#become({ ...this.#state, ...facts });
  }

  /** Has the same article analysed anew; it stays the same page to everybody. */
  async findAgain(): Promise<void> {
    if (this.#state.state === 'ready') await this.#open(this.#reading!);
  }

  #repaint(reading: PageReading): void {
    this.#reading = reading;
    if (this.#state.state !== 'ready' || !sameWords(this.#state.article, reading.article)) return;
    const url = addressOfArticle(reading.article, this.#document);
    this.#layer.put(this.#marks, reading.map);
    if (url !== this.#state.url) this.#become({ ...this.#state, url });
    else this.#doors.repainted(this.#state);
  }

  async #open(reading: PageReading): Promise<void> {
    const { article } = reading;
    const signal = this.#begin();
    this.#reading = reading;
    const url = addressOfArticle(article, this.#document);
    const key = `${url}\n${article.title}`;
    const pageId = this.#ids.get(key) ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
    this.#ids.set(key, pageId);
    const before = this.#state.state === 'ready' && this.#state.pageId === pageId ? this.#state : undefined;
    if (!before) {
      this.#layer.clear();
      this.#become({ state: 'analysing', title: article.title });
    }
    try {
      const { language, analysis, marks, saved } = await this.#doors.analyse(pageId, url, article, before);
      if (signal.aborted) return;
      if (!/^en\b/i.test(language ?? 'en')) {
        this.#leave({ state: 'other-language', language: language! });
        this.#reading = reading;
        return;
      }
      this.#marks = marks;
      this.#layer.rest(false);
      this.#layer.put(marks, (this.#reading ?? reading).map);
      this.#become({
        state: 'ready',
        pageId,
        url,
        article: { ...article, language },
        analysis,
        counts: countMarks(marks),
        saved,
      });
    } catch (error) {
      if (signal.aborted) return;
      console.error('Sidelight:', error);
      this.#leave({ state: 'unreadable', reason: wordsOf(error) });
    }
  }

  #leave(state: PageState): void {
    this.#begin();
    this.#reading = undefined;
    this.#layer.clear();
    if (this.#state.state !== state.state) this.#become(state);
  }

  /** Ends what is under way for the last article. */
  #begin(): AbortSignal {
    this.#article.abort();
    this.#article = new AbortController();
    return this.#article.signal;
  }

  #become(state: PageState): void {
    this.#state = state;
    this.#doors.changed(state);
  }
}

const NO_TEXT = 'no-text';

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** True where the analysis of one is true of the other: body and heads are the same to the letter. */
function sameWords(a: Article, b: Article): boolean {
  return a.text === b.text && a.heads.length === b.heads.length && a.heads.every((h, i) => h.text === b.heads[i]?.text);
}

/** The article's own canonical address where the page gives one, else the page's. */
function addressOfArticle({ url }: Article, document: Document): string {
  return url ?? addressOf(document);
}

function countMarks(marks: readonly Mark[]): MarkCounts {
  const counts = Object.fromEntries(MARK_KINDS.map((kind) => [kind, 0])) as MarkCounts;
  for (const { kind } of marks) counts[kind] += 1;
  return counts;
}
