import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../lib/model/page.ts';
import type { PageDoor, PanelEvents, Shown } from '../../lib/panel/shown.ts';
import { Panel } from './panel.tsx';

/** The panel on a live door: shows whatever page the door follows. */
export function FollowedPanel({ open }: { open: (events: PanelEvents, signal: AbortSignal) => PageDoor }) {
  const [shown, setShown] = useState<Shown>({ state: 'asking' });
  const [selected, setSelected] = useState<Finding>();
  const [door, setDoor] = useState<PageDoor>();
  useEffect(() => {
    const life = new AbortController();
    setDoor(open({ page: setShown, selected: (finding) => setSelected({ ...finding }) }, life.signal));
    return () => life.abort();
  }, [open]);
  return door ? <Panel shown={shown} selected={selected} door={door} /> : null;
}
