import { createContext } from 'preact';
import { pointAtClaim, pointAtName } from '../../lib/corrections/point.ts';
import type { Analysis, Entity } from '../../lib/model/analysis.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Correction } from '../../lib/model/correction.ts';
import { type Claim, claimKey } from '../../lib/panel/claims.ts';

type Without<C, K extends string> = C extends unknown ? Omit<C, K> : never;
/** A correction without the id and the time that it gets when it is made. */
export type NewCorrection = Without<Correction, 'id' | 'at'>;
export type ClaimChange = Without<Extract<Correction, { claim: unknown }>, 'id' | 'at' | 'claim'>;
export type NameChange = Without<Extract<Correction, { name: unknown }>, 'id' | 'at' | 'name'>;

/** What the parts of the panel need to let the reader correct it. */
export interface Correcting {
  analysis: Analysis;
  corrections: readonly Correction[];
  /** Takes a correction back; resolves when the panel shows what came of it. */
  remove(id: string): Promise<void>;
  onClaim(claim: Claim, change: ClaimChange): void;
  onName(entity: Entity, change: NameChange): void;
}

/** Undefined where nothing can be corrected: in the library, in the playground. */
export const CorrectingContext = createContext<Correcting | undefined>(undefined);

/** Turns what was chosen on a card into corrections that point at the text; `add` keeps one, then brings up a card. */
export function correctingOf(
  article: Article,
  analysis: Analysis,
  add: (correction: NewCorrection, goTo?: string) => void,
): Pick<Correcting, 'onClaim' | 'onName'> {
  return {
    onClaim: (claim, change) => {
      const point = pointAtClaim(article, analysis, claim.statement, claim.part);
      add(
        { ...change, claim: point } as NewCorrection,
        change.what === 'claim-dismissed' ? undefined : claimKey(claim),
      );
    },
    onName: (entity, change) => {
      const into = change.what === 'name-merged' && analysis.entities.find(({ name }) => name === change.into.name);
      const goTo = change.what === 'name-dismissed' ? undefined : `name:${into ? into.id : entity.id}`;
      add({ ...change, name: pointAtName(entity) } as NewCorrection, goTo);
    },
  };
}
