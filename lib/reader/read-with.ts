import { ask } from '../messages/page-end.ts';
import { type PageReading, readArticleSliced } from '../page/read-article.ts';
import { addressOf } from '../page/watch-address.ts';
import type { ReaderDoor } from './reader-door.ts';

/** Elements; with twice as many texts a page is too large to be copied. */
const LARGE = 3_000;

const bringFollower = () => ask('follower/wanted', {}).catch((error) => console.error('Sidelight:', error));

/**
 * Reads the page of this document. One that is very large, that seems to move, or whose article may stand in a frame is
 * read with the follower, which is brought in first.
 */
export async function readWith(door: ReaderDoor, signal: AbortSignal): Promise<PageReading | undefined> {
  if (!door.find && document.getElementsByTagName('*').length > LARGE) await bringFollower();
  const { complete, find } = door;
  const part = door.part?.();
  const reading = await readArticleSliced(document, addressOf(document), { signal, part, find });
  if (complete) return complete(reading, part);
  if (reading?.article.isArticle ? !reading.moves : !document.querySelector('iframe')) return reading;
  await bringFollower();
  return door.complete ? readWith(door, signal) : reading;
}
