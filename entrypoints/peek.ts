import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { plural, t } from '../components/strings.ts';
import { world as shared } from '../lib/reader/reader-door.ts';
import { watchPeeks } from '../lib/reader/watch-peeks.ts';
import { watchStored } from '../lib/store/stored-settings.ts';

/** Injected beside the reader where peeks are switched on; a second injection takes the place of the first. */
export default defineUnlistedScript(() => {
  const world = shared as typeof shared & { sidelightPeek?: AbortController };
  world.sidelightPeek?.abort();
  const stop = new AbortController();
  world.sidelightPeek = stop;
  const words = {
    mentions: (count: number) => plural('card_mentions', count),
    saidBy: (speaker: string) => t('peek_said_by', speaker),
    unknownSpeaker: t('peek_unknown'),
    more: t('peek_more'),
  };
  watchPeeks(document, () => world.sidelightReader, words, stop.signal);
  watchStored((stored) => {
    if ((stored as { peek?: unknown } | undefined)?.peek !== true) stop.abort();
  }, stop.signal);
});
