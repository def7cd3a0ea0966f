import type { SavedArticle } from '../../lib/model/saved.ts';
import type { DamagedRecord } from '../../lib/store/library.ts';

/** The library page's only way to what is kept. */
export interface LibraryDoor {
  list(): Promise<{ articles: SavedArticle[]; damaged: DamagedRecord[] }>;
  /** Deletes a record; answers it as it was, so that it can be put back. */
  forget(id: string): Promise<{ id: string } | undefined>;
  restore(record: { id: string }): Promise<void>;
}
