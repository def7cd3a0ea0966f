import type { MarkCounts, MarkKind, PageState } from '../../lib/model/page.ts';
import type { Settings } from '../../lib/model/settings.ts';

/** What the popup says of the page: the page's own state, or why there is none. */
export type PopupPage =
  | PageState
  /** A page of the browser's own, where no extension may run. */
  | { state: 'browser-page' }
  /** The browser does not tell us which page this is. */
  | { state: 'no-access' }
  /** Switched off on this site by the reader. */
  | { state: 'off' }
  /** No script of ours is in the page. */
  | { state: 'untouched' };

/** Everything the popup shows. */
export interface PopupView {
  tabId: number | undefined;
  windowId: number | undefined;
  site: string | undefined;
  page: PopupPage;
  settings: Settings;
  /** Which pages are annotated without a press of the button. */
  granted: { site: boolean; every: boolean };
  /** What came of the last press of a button. */
  notice?: 'saved' | 'not-saved' | 'not-annotated' | 'reported' | 'not-reported';
}

/** What the reader can do in the popup. */
export interface PopupActions {
  annotate(): void;
  allow(what: 'site' | 'every'): void;
  disallow(what: 'site' | 'every'): void;
  switchSite(on: boolean): void;
  switchMarks(on: boolean): void;
  switchKind(kind: MarkKind, on: boolean): void;
  save(): void;
  openPanel(): void;
  openLibrary(): void;
  /** Saves the page and what was read of it as a file. */
  report(): void;
}

/** The counts of the marks, where the page has some. */
export function countsOf({ page }: PopupView): MarkCounts | undefined {
  return page.state === 'ready' ? page.counts : undefined;
}
