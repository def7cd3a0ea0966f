import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { completeReading } from '../lib/moving/complete-reading.ts';
import { followEntries } from '../lib/moving/follow-entries.ts';
import { world } from '../lib/reader/reader-door.ts';

/** Injected beside the reader where a page moves: a live blog, several articles, one page of an article. */
export default defineUnlistedScript(() => {
  const door = world.sidelightReader;
  if (!door || door.complete) return;
  const followed = followEntries(document, door);
  door.complete = (reading) => followed(completeReading(document, document.location.href, reading));
});
