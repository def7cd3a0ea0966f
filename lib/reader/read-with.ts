import { ask } from '../messages/page-end.ts';
import { type PageReading, readArticleSliced } from '../page/read-article.ts';
import { addressOf } from '../page/watch-address.ts';
import type { ReaderDoor } from './reader-door.ts';

/**
 * Reads the page of this document. One that seems to move, or whose article may stand in a frame, is read with the
 * follower, which is brought in first.
 */
export async function readWith(door: ReaderDoor): Promise<PageReading | undefined> {
  const { signal, complete } = door;
  const part = door.part?.();
  const reading = await readArticleSliced(document, addressOf(document), { signal, part });
  if (complete) return complete(reading, part);
  if (reading?.article.isArticle ? !reading.moves : !document.querySelector('iframe')) return reading;
  await ask('follower/wanted', {}).catch((error) => console.error('Sidelight:', error));
  return door.complete ? readWith(door) : reading;
}
