import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/model/page.ts';
import type { PageDoor, Shown } from '../../lib/panel/shown.ts';
import { PageNotice } from './page-notice.tsx';
import { type Place, ReadyPanel } from './ready-panel.tsx';
import { type Words, WordsWithoutArticle } from './selected-words.tsx';

interface Props {
  shown: Shown;
  /** The mark last clicked in the page; a new object for each click. */
  selected: Finding | undefined;
  door: PageDoor;
  /** What the reader selected in the page to be looked up. */
  words?: Words | undefined;
}

/** The side panel: what it shows follows from what the page said last. */
export function Panel({ shown, selected, door, words }: Props) {
  const places = useRef(new Map<string, Place>()).current;
  const page = shown.state === 'ready' ? shown.pageId : shown.state;
  useEffect(() => {
    document.documentElement.scrollTop = places.get(page)?.scroll ?? 0;
  }, [page]);
  return (
    <main class="panel">
      {shown.state === 'ready' ? (
        <ReadyPanel key={shown.pageId} page={shown} selected={selected} words={words} door={door} places={places} />
      ) : (
        <>
          <WordsWithoutArticle words={words} door={door} />
          <PageNotice key={shown.state} shown={shown} onAnnotate={door.annotate} />
        </>
      )}
    </main>
  );
}
