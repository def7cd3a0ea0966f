/** Dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): how many right arcs a move makes impossible. */
import { LEFT, type ParseState, SHIFT } from '../../lib/text/grammar/parse-state.ts';

/** `gold` holds the head of each word; the head of the root's word is the number of words. */
export function moveCost(state: ParseState, gold: ArrayLike<number>, move: number): number {
  if (move === SHIFT) return shiftCost(state, gold);
  const word = state.top(0);
  const head = gold[word]!;
  let cost = 0;
  if (move === LEFT ? head === state.top(1) || head > state.front : head >= state.front) cost++;
  for (let i = state.front; i < state.size; i++) if (gold[i] === word) cost++;
  return cost;
}

function shiftCost(state: ParseState, gold: ArrayLike<number>): number {
  const word = state.front;
  let cost = 0;
  for (let below = 0; below < state.depth; below++) {
    const other = state.top(below);
    if (gold[other] === word) cost++;
    if (below > 0 && gold[word] === other) cost++;
  }
  return cost;
}
