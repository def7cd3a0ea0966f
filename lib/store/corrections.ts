import { ArticleCorrections, type Correction } from '../model/correction.ts';
import { type LibraryStore, readByUrl, using } from './library.ts';

/**
 * The corrections made to the article of this address, oldest first. Where none were ever made here, those that came
 * with its saved record (an import from elsewhere).
 */
export function readCorrections(url: string, given?: LibraryStore): Promise<readonly Correction[]> {
  return using(given, async (store) => {
    const read = ArticleCorrections.safeParse(await store.get('corrections', url));
    if (read.success) return read.data.corrections;
    return (await readByUrl(store, url))[0]?.corrections ?? [];
  });
}

/** Adds a correction, or takes one back by its id; answers those that now hold. */
export function changeCorrections(
  url: string,
  { add, remove }: { add?: Correction | undefined; remove?: string | undefined },
  given?: LibraryStore,
): Promise<readonly Correction[]> {
  return using(given, async (store) => {
    const before = await readCorrections(url, store);
    const change = store.transaction('corrections', 'readwrite');
    const read = ArticleCorrections.safeParse(await change.store.get(url));
    const kept = (read.success ? read.data.corrections : before).filter(({ id }) => id !== remove);
    const corrections = add ? [...kept, add] : [...kept];
    await change.store.put({ url, version: 1, corrections });
    await change.done;
    return corrections;
  });
}
