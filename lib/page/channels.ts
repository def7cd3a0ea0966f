import type { Analysis, NameType, Statement } from '../model/analysis.ts';
import type { MarkKind } from '../model/page.ts';

/** Colours of sides, in the order of `analysis.sides`; the panel gives the same letters. */
export const SIDE_COLOURS = ['a', 'b', 'c', 'd', 'e'] as const;
export type SideColour = (typeof SIDE_COLOURS)[number] | 'neutral' | 'none';

/** How a statement is underlined: its kind, told without colour. */
export const LINES = ['solid', 'dashed', 'dotted', 'double'] as const;
export type Line = (typeof LINES)[number];

const NAME_CHANNELS = ['people', 'organisations', 'places', 'groups'] as const;
type NameChannel = (typeof NAME_CHANNELS)[number];

/** Where a mark is painted: a tint for each kind of name, an underline for each line and colour. */
export type Channel = NameChannel | `${Line}-${SideColour}`;

const COLOURS: readonly SideColour[] = [...SIDE_COLOURS, 'neutral', 'none'];

/** Every channel; its place in this list is its number in strokes and in the name of its highlight. */
export const CHANNELS: readonly Channel[] = [
  ...NAME_CHANNELS,
  ...LINES.flatMap((line) => COLOURS.map((colour): Channel => `${line}-${colour}`)),
];

export const KIND_OF_NAME = {
  PER: 'people',
  ROLE: 'people',
  ORG: 'organisations',
  LOC: 'places',
  NORP: 'groups',
} as const satisfies Record<NameType, MarkKind & NameChannel>;

export const LINE_OF_KIND = {
  direct: 'solid',
  mixed: 'dashed',
  indirect: 'dashed',
  scare: 'dotted',
} as const satisfies Record<Statement['kind'], Line>;

/** A mixed statement is a reported one with quoted words in it: calling it a quotation would quote too much. */
export const KIND_OF_STATEMENT = {
  direct: 'quotations',
  mixed: 'reported',
  indirect: 'reported',
  scare: 'scare',
} as const satisfies Record<Statement['kind'], MarkKind>;

/** The colour of a statement: its side's, neutral for a joint one or a neutral source, none where it is unassigned. */
export function colourOf(statement: Statement, sides: Analysis['sides']): SideColour {
  if (statement.sides.length > 1 || statement.neutral) return 'neutral';
  const index = sides.findIndex((side) => side.id === statement.sides[0]);
  return SIDE_COLOURS[index] ?? 'none';
}
