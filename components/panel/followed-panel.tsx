import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../lib/model/page.ts';
import type { PageDoor, PanelEvents, Shown } from '../../lib/panel/shown.ts';
import { Panel } from './panel.tsx';
import type { Words } from './selected-words.tsx';

interface Followed {
  shown: Shown;
  selected?: Finding | undefined;
  words?: Words | undefined;
}

/** The panel on a live door: shows whatever page the door follows. */
export function FollowedPanel({ open }: { open: (events: PanelEvents, signal: AbortSignal) => PageDoor }) {
  const [{ shown, selected, words }, setFollowed] = useState<Followed>({ shown: { state: 'asking' } });
  const [door, setDoor] = useState<PageDoor>();
  useEffect(() => {
    const life = new AbortController();
    const events: PanelEvents = {
      page: (next) =>
        setFollowed((now) => ({
          shown: next,
          selected: isSame(now.shown, next) ? now.selected : undefined,
          // Words may be selected in a page that is only being read: they stay until another article is shown.
          words: now.shown.state !== 'ready' || isSame(now.shown, next) ? now.words : undefined,
        })),
      selected: (finding) => setFollowed((now) => ({ ...now, selected: { ...finding } })),
      words: (text) => setFollowed((now) => ({ ...now, words: text === undefined ? undefined : { text } })),
    };
    setDoor(open(events, life.signal));
    return () => life.abort();
  }, [open]);
  return door ? <Panel shown={shown} selected={selected} words={words} door={door} /> : null;
}

const isSame = (a: Shown, b: Shown) => a.state === 'ready' && b.state === 'ready' && a.pageId === b.pageId;
