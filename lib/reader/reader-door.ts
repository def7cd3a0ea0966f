import type { PageSession } from '../page/page-session.ts';
import type { PageReading, Part } from '../page/read-article.ts';

/** What the reader shows to the script that follows moving pages: both run in one world of the document. */
export interface ReaderDoor {
  /** False after an update of the extension, or when the reader gave way to another one. */
  alive(): boolean;
  stop(): void;
  session: PageSession;
  signal: AbortSignal;
  /** Given by the follower: which article is to be read where the page holds several. */
  part?(): Part | undefined;
  /** Given by the follower: what it adds to a reading. */
  complete?(reading: PageReading): PageReading;
}

/** The world that our scripts in one document share. */
export const world = globalThis as { sidelightReader?: ReaderDoor };
