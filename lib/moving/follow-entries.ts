import type { PageReading } from '../page/read-article.ts';
import { watchBody } from '../page/watch-body.ts';
import type { ReaderDoor } from '../reader/reader-door.ts';

/** A live blog is watched for as long as it is open: the most that a timer takes, in milliseconds. */
const ALWAYS = 2 ** 31 - 1;

/** Makes the function that looks at each reading; from the first live blog on, new entries have the page read again. */
export function followEntries(
  document: Document,
  { session, signal }: ReaderDoor,
): (reading: PageReading) => PageReading {
  let watching = false;
  return (reading) => {
    if (!watching && reading.article.entries) {
      watching = true;
      const watch = { quiet: 500, patience: 2000, end: ALWAYS };
      watchBody(document, () => void session.refresh(), signal, watch);
    }
    return reading;
  };
}
