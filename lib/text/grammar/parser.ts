/** Greedy dependency parser: an averaged perceptron chooses each move of the arc-hybrid system. */

import { PARSE_TEMPLATES, PARSER_VERSION, parseFeatures } from './parse-features.ts';
import { type ParseInput, parseInput } from './parse-input.ts';
import { LEFT, ParseState, RIGHT, SHIFT } from './parse-state.ts';
import { addWeights, readTable, type SparseTable } from './sparse-table.ts';
import type { Tag } from './tagger.ts';
import type { Word } from './words.ts';

/** The classes of the parser, "shift", "left nsubj", "right obj" …, as moves and labels. */
export interface Moves {
  /** Kind of each class. */
  moves: Uint8Array;
  /** Label of each class, as a number from 1; 0 for shift. */
  labels: Uint8Array;
  /** Relation of each label; [0] is empty. */
  relations: string[];
}

export function readMoves(classes: readonly string[]): Moves {
  const relations = [''];
  const moves = new Uint8Array(classes.length);
  const labels = new Uint8Array(classes.length);
  classes.forEach((name, c) => {
    const [move, relation] = name.split(' ');
    moves[c] = move === 'left' ? LEFT : move === 'right' ? RIGHT : SHIFT;
    if (!relation) return;
    if (!relations.includes(relation)) relations.push(relation);
    labels[c] = relations.indexOf(relation);
  });
  return { moves, labels, relations };
}

/** The arcs of one sentence: heads by position in it (-1: root), relations with subtype. */
export interface Arcs {
  heads: Int32Array;
  relations: string[];
}

export interface Parser {
  parse(words: readonly Word[], tags: Uint8Array): Arcs;
}

/** Reads a trained parser. Throws with a plain message where the file is damaged or of another version. */
export function readParser(bytes: Uint8Array, tags: readonly Tag[]): Parser {
  const table = readTable(bytes, 'parser', PARSER_VERSION);
  const moves = readMoves(table.header.classes);
  const isVerb = verbTags(tags);
  return { parse: (words, tagged) => parseWith(table, moves, parseInput(words, tagged, isVerb)) };
}

export function verbTags(tags: readonly Tag[]): boolean[] {
  return tags.map(({ upos, xpos }) => upos === 'VERB' || (upos === 'AUX' && xpos !== 'VB'));
}

function parseWith(table: SparseTable, moves: Moves, input: ParseInput): Arcs {
  const state = new ParseState(input.size);
  const features = new Int32Array(PARSE_TEMPLATES);
  const scores = new Int32Array(moves.moves.length);
  const mask = table.starts.length - 2;
  while (!state.done) {
    const count = parseFeatures(state, input, features);
    scores.fill(0);
    for (let f = 0; f < count; f++) addWeights(table, features[f]! & mask, scores);
    const best = bestLegal(state, moves, scores);
    state.apply(moves.moves[best]!, moves.labels[best]!);
  }
  const heads = state.heads.slice(0, input.size).map((head) => (head === input.size ? -1 : head));
  return { heads, relations: Array.from(heads, (_, i) => moves.relations[state.labels[i]!]!) };
}

/** Best class whose move is legal; only the word of the root is labelled "root". */
export function bestLegal(state: ParseState, { moves, labels, relations }: Moves, scores: ArrayLike<number>): number {
  const legal = [state.legal(SHIFT), state.legal(LEFT), state.legal(RIGHT)];
  const last = state.front === state.size && state.depth === 1;
  const root = relations.indexOf('root');
  let best = -1;
  for (let c = 0; c < moves.length; c++) {
    if (!legal[moves[c]!]) continue;
    if ((labels[c] === root) !== (last && moves[c] === LEFT)) continue;
    if (best < 0 || scores[c]! > scores[best]!) best = c;
  }
  return best;
}
