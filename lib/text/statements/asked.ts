import type { Context, Piece } from './context.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frames.ts';

/** Who speaks in a quotation, with the cue and the reason. */
export type Answer = Pick<Draft, 'cue' | 'source' | 'antecedent' | 'confidence' | 'rule' | 'why'>;

/** A quotation with the words around it. */
export interface Asked {
  ctx: Context;
  piece: Piece;
  before: Frame;
  after: Frame & { fresh: boolean };
}
