import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding } from '../../lib/model/page.ts';
import type { Claim } from '../../lib/panel/claims.ts';
import type { SavedGrade } from '../../lib/panel/since-saved.ts';

/** What a card tells or asks beyond its words when the reader opens it. */
export type More = 'sentence' | 'why' | 'correct';

/** What every part of the panel may do. */
export interface PanelActions {
  /** Shows a claim's words in the page. */
  show: (claim: Claim) => void;
  /** Shows any finding in the page. */
  showFinding: (finding: Finding) => void;
  /** Opens a name under Names. */
  openName: (entity: string) => void;
  /** Brings up the card of a claim, by its key. */
  openClaim: (key: string) => void;
  /** Key of the card that was just chosen from the page. */
  flashed: string | undefined;
  /** What is open on which card, by the card's key: it stays open where the card moves or the panel is drawn anew. */
  opened: ReadonlyMap<string, More>;
  /** Opens that on a card in place of what is open there; `undefined` closes it. */
  open: (key: string, more: More | undefined) => void;
  /** How the claims that were saved stand in an article that was edited since, by `claimKey`. */
  grades?: ReadonlyMap<string, SavedGrade> | undefined;
}

export const PanelContext = createContext<PanelActions | undefined>(undefined);

export function usePanel(): PanelActions {
  const actions = useContext(PanelContext);
  if (!actions) throw new Error('a part of the panel stands outside it');
  return actions;
}
