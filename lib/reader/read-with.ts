import { ask } from '../messages/page-end.ts';
import { type PageReading, readArticleSliced } from '../page/read-article.ts';
import type { ReaderDoor } from './reader-door.ts';

/** Reads the page of this document; one that seems to move is read with the follower, which is brought in first. */
export async function readWith(door: ReaderDoor): Promise<PageReading | undefined> {
  const { signal, complete } = door;
  const reading = await readArticleSliced(document, document.location.href, { signal, part: door.part?.() });
  if (!reading) return undefined;
  if (complete) return complete(reading);
  if (!reading.moves) return reading;
  await ask('follower/wanted', {}).catch((error) => console.error('Sidelight:', error));
  return door.complete ? readWith(door) : reading;
}
