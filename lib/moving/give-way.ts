import type { PageReading } from '../page/read-article.ts';
import type { ReaderDoor } from '../reader/reader-door.ts';
import { articleFrames, isForeignFrame } from './article-frame.ts';

/**
 * Where the page itself is no article but a frame of its own site is, the reader goes there and this one ends.
 * Throws 'foreign-frame' where all that the page shows is a frame of another site: those are left alone.
 */
export async function giveWay(
  document: Document,
  door: ReaderDoor,
  reading: PageReading | undefined,
): Promise<PageReading | undefined> {
  if (reading?.article.isArticle) return reading;
  for (const address of articleFrames(document)) {
    const { ok } = await door.ask('frame/wanted', { address, annotate: door.session.isWanted });
    if (!ok) continue;
    door.stop();
    return undefined;
  }
  if (isForeignFrame(document, reading?.article.text ?? '')) throw new Error('foreign-frame');
  return reading;
}
