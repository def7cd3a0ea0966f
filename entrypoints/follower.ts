import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { completeReading } from '../lib/moving/complete-reading.ts';
import { followArticles } from '../lib/moving/follow-articles.ts';
import { followEntries } from '../lib/moving/follow-entries.ts';
import { giveWay } from '../lib/moving/give-way.ts';
import { bestPlace } from '../lib/page/score-body.ts';
import { addressOf } from '../lib/page/watch-address.ts';
import { world } from '../lib/reader/reader-door.ts';

/** Injected beside the reader where a page is very large or moves: a live blog, several articles, one page of many, an article in a frame. */
export default defineUnlistedScript(() => {
  const door = world.sidelightReader;
  if (!door || door.complete) return;
  const { part, addressed } = followArticles(document, door);
  const entries = followEntries(document, door);
  door.part = part;
  door.find = bestPlace;
  door.complete = async (reading, read) => {
    if (!read) {
      const here = await giveWay(document, door, reading);
      return here && entries(completeReading(document, addressOf(document), here));
    }
    return reading && addressed(reading, read);
  };
});
