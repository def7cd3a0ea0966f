import type { Analysis, Side } from '../model/analysis.ts';

/** How a side looks everywhere: a letter, and the colour and pattern that `theme.css` gives to `data-side`. */
export interface SideLook {
  id: string;
  name: string;
  letter: string;
  mark: (typeof MARKS)[number];
}

const MARKS = ['a', 'b', 'c', 'd', 'e'] as const;

/** Looks of sides in the order of the analysis; beyond five, colours return but letters go on. */
export function sideLooks(sides: readonly Pick<Side, 'id' | 'name'>[]): Map<string, SideLook> {
  return new Map(
    sides.map(({ id, name }, i) => [
      id,
      { id, name, letter: String.fromCharCode(65 + (i % 26)), mark: MARKS[i % MARKS.length]! },
    ]),
  );
}

/** The look of the side that each entity stands on. */
export function looksOfEntities({ sides }: Pick<Analysis, 'sides'>): Map<string, SideLook> {
  const looks = sideLooks(sides);
  return new Map(sides.flatMap(({ id, entities }) => entities.map((entity) => [entity, looks.get(id)!] as const)));
}
