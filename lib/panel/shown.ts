import type { CardKnowledge } from '../knowledge/card-knowledge.ts';
import type { Correction } from '../model/correction.ts';
import type { Finding, PageState } from '../model/page.ts';
import type { SavedArticle } from '../model/saved.ts';
import type { LookUpDoor } from './look-up-door.ts';

/** What the panel shows: the page's own state, or why there is none to be had. */
export type Shown = PageState | { state: 'asking' | 'no-access' | 'browser-page' | 'not-annotated' };

/** What came of a wish to save: the record's id, or the reason in plain words. */
export type Saving = { ok: true; id: string } | { ok: false; reason: string };

/** The panel's only way to the page and to the background; what a place cannot do is left out and not offered. */
export interface PageDoor {
  /** Scrolls the page to a finding; false where the page shows another article by now. */
  show(finding: Finding): Promise<boolean>;
  /** Saves the article of the tab shown. */
  save?(): Promise<Saving>;
  /** The saved record with this id. */
  readSaved?(id: string): Promise<SavedArticle | undefined>;
  /** What the reader corrected in the article of this address, oldest first. */
  corrections?(url: string): Promise<readonly Correction[]>;
  /** Keeps a correction or takes one back; resolves when the panel was told what came of it. */
  correct?(url: string, change: { add?: Correction; remove?: string }): Promise<void>;
  /** Annotates the tab shown, whatever was thought of it; false where the browser does not let us. */
  annotate?(): Promise<boolean>;
  /** Gives the bundled facts for the cards, read once. */
  facts?(): Promise<CardKnowledge>;
  /** Asks Wikipedia and Wikidata, when the reader asks for it. */
  lookUp?: LookUpDoor;
  /** Opens the library in a tab. */
  openLibrary?(): void;
}

/** What the door tells the panel. */
export interface PanelEvents {
  page(shown: Shown): void;
  /** The reader clicked a mark in the page. */
  selected(finding: Finding): void;
  /** The reader selected these words to be looked up; undefined when the panel turns to another tab. */
  words(selected: string | undefined): void;
}
