import type { Act, Analysis } from '../../lib/model/analysis.ts';

/** A party as the score sees it: its name and the surfaces that mean it. */
export interface Column {
  name: string;
  members: readonly string[];
  /** Marginal: neither finding nor missing it counts. */
  optional?: boolean | undefined;
}

/** A claim as the score sees it. `sides`: names of columns; none where it is neutral or unassigned, two where it is joint. */
export interface Claim {
  start: number;
  end: number;
  sides: readonly string[];
  act?: Act | undefined;
}

/** What is compared: an annotator's columns with another's, or with the engine's. */
export interface Columns {
  sides: readonly Column[];
  statements: readonly Claim[];
}

/** The columns that the engine made. */
export function columnsOf({ sides, statements }: Pick<Analysis, 'sides' | 'statements'>): Columns {
  const names = new Map(sides.map(({ id, name }) => [id, name]));
  return {
    sides,
    statements: statements.map(({ start, end, act, sides: ids }) => ({
      start,
      end,
      act,
      sides: ids.map((id) => names.get(id) ?? id),
    })),
  };
}
