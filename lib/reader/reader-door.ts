import type { ask } from '../messages/page-end.ts';
import type { MarkLayer } from '../page/mark-layer.ts';
import type { PageSession } from '../page/page-session.ts';
import type { FindPlace, PageReading, Part } from '../page/read-article.ts';

/** What the reader shows to the scripts that follow moving pages and show peeks: all run in one world of the document. */
export interface ReaderDoor {
  /** False after an update of the extension, or when the reader gave way to another one. */
  alive(): boolean;
  stop(): void;
  session: PageSession;
  layer: MarkLayer;
  signal: AbortSignal;
  ask: typeof ask;
  /** Given by the follower: where the prose of a very large page stands. */
  find?: FindPlace;
  /** Given by the follower: which article is to be read where the page holds several. */
  part?(): Part | undefined;
  /** Given by the follower: what it makes of a reading. Throws where the reader of the news should be told why there is none. */
  complete?(reading: PageReading | undefined, part: Part | undefined): Promise<PageReading | undefined>;
}

/** The world that our scripts in one document share. */
export const world = globalThis as { sidelightReader?: ReaderDoor };
