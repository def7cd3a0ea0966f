import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../lib/model/page.ts';
import { type Claim, claimKey } from '../../lib/panel/claims.ts';

export type TabName = 'sides' | 'names' | 'quotes';

/** Which card was chosen: a new object for each choice, so that choosing the same one again shows it again. */
export interface Choice {
  key: string;
  /** Given for names. */
  entity?: string;
  /** Given where the choice was made in the page. */
  finding?: Finding;
}

/** For how long a chosen card stays marked, in milliseconds. */
const FLASH = 2500;

/** The open tab, and the card that a click in the page (or on a speaker) chose: scrolled to, flashed, focused. */
export function useChosen(
  root: RefObject<HTMLElement | null>,
  selected: Finding | undefined,
  claims: readonly Claim[],
  first: TabName = 'sides',
) {
  const [tab, setTab] = useState<TabName>(first);
  const [choice, setChoice] = useState<Choice>();
  const [flashed, setFlashed] = useState<string>();
  useEffect(() => {
    if (!selected) return;
    setTab((now) => tabOf(selected, claims, now));
    setChoice(choiceOf(selected));
  }, [selected]);
  useEffect(() => {
    if (!choice) return;
    setFlashed(choice.key);
    // A turn later: the views may have to drop a filter before the card is there.
    const look = setTimeout(() => bringUp(root.current, choice.key), 0);
    const calm = setTimeout(() => setFlashed(undefined), FLASH);
    return () => [look, calm].forEach(clearTimeout);
  }, [choice]);
  const openName = (entity: string) => {
    setTab('names');
    setChoice({ key: `name:${entity}`, entity });
  };
  const openClaim = (key: string) => setChoice({ key });
  return { tab, setTab, choice, flashed, openName, openClaim };
}

function bringUp(root: HTMLElement | null, key: string): void {
  const cards = root?.querySelectorAll<HTMLElement>('[data-finding]') ?? [];
  const card = [...cards].find(({ dataset }) => dataset.finding === key);
  card?.scrollIntoView?.({ block: 'center' });
  card?.focus({ preventScroll: true });
}

function choiceOf(finding: Finding): Choice {
  if (finding.kind === 'mention') return { key: `name:${finding.id}`, entity: finding.id, finding };
  return { key: `${finding.part}:${finding.id}`, finding };
}

/** What stands in marks or in a headline is shown under Quotes, every other statement under Sides unless Quotes is open. */
function tabOf(finding: Finding, claims: readonly Claim[], now: TabName): TabName {
  if (finding.kind === 'mention') return 'names';
  const claim = claims.find((c) => claimKey(c) === `${finding.part}:${finding.id}`);
  if (finding.part >= 0 || claim?.statement.kind === 'scare') return 'quotes';
  return now === 'quotes' ? 'quotes' : 'sides';
}
