/** Trains the dependency parser. */

import type { Clusters } from '../../lib/text/grammar/clusters.ts';
import { PARSE_TEMPLATES, PARSER_VERSION, parseFeatures } from '../../lib/text/grammar/parse-features.ts';
import { type ParseInput, parseInput } from '../../lib/text/grammar/parse-input.ts';
import { LEFT, ParseState, RIGHT, SHIFT } from '../../lib/text/grammar/parse-state.ts';
import { bestLegal, type Moves, readMoves, verbTags } from '../../lib/text/grammar/parser.ts';
import { readTag } from '../../lib/text/grammar/tagger.ts';
import { wordReader } from '../../lib/text/grammar/words.ts';
import { random } from '../random.ts';
import type { TreebankSentence } from './conllu.ts';
import { moveCost } from './oracle.ts';
import { packTable } from './pack-table.ts';
import { Perceptron, shuffle } from './perceptron.ts';

export interface ParserSettings {
  epochs: number;
  bits: number;
  minUpdates: number;
  /** Weights that are left after the cut. */
  keep: number;
  /** Epochs after the small weights were cut. */
  refine: number;
  levels: number;
  /** Smaller weights are left out in the end. */
  smallest: number;
  /** The same for a weight that is alone in its row, which costs the file most. */
  smallestAlone: number;
  seed: number;
  /** How often the parser follows its own move in training, right or wrong. */
  explore: number;
}

export const PARSER_SETTINGS: ParserSettings = {
  epochs: 4,
  bits: 20,
  minUpdates: 8,
  keep: 720_000,
  refine: 2,
  levels: 20,
  smallest: 1,
  smallestAlone: 3,
  seed: 11,
  explore: 0.9,
};

/** Subtypes that the parser keeps; of the others only the universal relation is learnt. */
const SUBTYPES = new Set(['nsubj:pass', 'aux:pass', 'nmod:poss', 'acl:relcl', 'compound:prt', 'obl:agent']);

export function keptRelation(relation: string): string {
  return SUBTYPES.has(relation) ? relation : relation.split(':')[0]!;
}

interface Example {
  input: ParseInput;
  heads: number[];
  labels: number[];
}

export interface TaggedSentence {
  sentence: TreebankSentence;
  /** Classes of the tagger. */
  tags: Uint8Array;
}

/** "shift" and every relation to each side that is seen at least ten times. */
function parseClasses(sentences: readonly TaggedSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentence } of sentences) {
    sentence.heads.forEach((head, i) => {
      const relation = keptRelation(sentence.relations[i]!);
      const name = relation === 'root' ? 'left root' : `${head > i ? 'left' : 'right'} ${relation}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  const ranked = [...counts].filter(([, n]) => n >= 10).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ['shift', ...ranked.map(([name]) => name)];
}

/** Trains on tagged sentences (tags of a tagger that did not see them) and gives the table of averaged weights. */
export function trainParser(
  sentences: readonly TaggedSentence[],
  tagClasses: readonly string[],
  settings: ParserSettings,
  clusterOf: Clusters,
  log: (line: string) => void,
): { classes: string[]; dense: Float32Array } {
  const classes = parseClasses(sentences);
  const moves = readMoves(classes);
  const isVerb = verbTags(tagClasses.map(readTag));
  const read = wordReader(clusterOf);
  const examples = sentences.map(
    ({ sentence, tags }): Example => ({
      input: parseInput(
        sentence.forms.map((form) => read(form)),
        tags,
        isVerb,
      ),
      heads: sentence.heads.map((head) => (head < 0 ? sentence.forms.length : head)),
      labels: sentence.relations.map((relation) => moves.relations.indexOf(keptRelation(relation))),
    }),
  );
  const model = new Perceptron(settings.bits, classes.length, settings.minUpdates);
  const next = random(settings.seed);
  for (let epoch = 1; epoch <= settings.epochs + settings.refine; epoch++) {
    if (epoch === settings.epochs + 1) model.cut(settings.keep);
    let wrong = 0;
    for (const example of shuffle(examples, next)) {
      wrong += learn(model, moves, example, epoch > 1 ? settings.explore : 0, next);
    }
    log(`parser, epoch ${epoch}: ${wrong} updates`);
  }
  return { classes, dense: model.average() };
}

const features = new Int32Array(PARSE_TEMPLATES);

function learn(model: Perceptron, moves: Moves, example: Example, explore: number, next: () => number): number {
  const state = new ParseState(example.input.size);
  const scores = new Float32Array(model.width);
  let wrong = 0;
  while (!state.done) {
    const count = parseFeatures(state, example.input, features);
    const used = features.subarray(0, count);
    model.score(used, scores);
    const guess = bestLegal(state, moves, scores);
    const right = bestRight(state, moves, example, scores, guess);
    model.step();
    if (right !== guess) {
      model.update(used, right, guess);
      wrong++;
    }
    const follow = next() < explore ? guess : right;
    state.apply(moves.moves[follow]!, moves.labels[follow]!);
  }
  return wrong;
}

/** The best class among those that cost least; `guess` itself where it is one of them. */
function bestRight(
  state: ParseState,
  { moves, labels }: Moves,
  example: Example,
  scores: Float32Array,
  guess: number,
): number {
  const costs = [SHIFT, LEFT, RIGHT].map((move) =>
    state.legal(move) ? moveCost(state, example.heads, move) : Number.POSITIVE_INFINITY,
  );
  const least = Math.min(...costs);
  const word = state.top(0);
  const heads = [-1, state.front, state.top(1)];
  let best = -1;
  for (let c = 0; c < moves.length; c++) {
    const move = moves[c]!;
    if (costs[move] !== least) continue;
    if (move !== SHIFT && heads[move] === example.heads[word] && labels[c] !== example.labels[word]) continue;
    if (c === guess) return c;
    if (best < 0 || scores[c]! > scores[best]!) best = c;
  }
  return best < 0 ? guess : best;
}

/** Leaves the weights out that cost more room than they are worth. */
function thin(dense: Float32Array, width: number, { smallest, smallestAlone }: ParserSettings): Float32Array {
  const thinned = new Float32Array(dense.length);
  for (let start = 0; start < dense.length; start += width) {
    const row = dense.subarray(start, start + width);
    const weights = row.reduce((count, weight) => (weight === 0 ? count : count + 1), 0);
    const least = weights === 1 ? smallestAlone : smallest;
    for (let c = 0; c < width; c++) if (Math.abs(row[c]!) >= least) thinned[start + c] = row[c]!;
  }
  return thinned;
}

/** Packs a trained parser; `about` goes into the header (data hashes, scores, licence). */
export function packParser(
  trained: { classes: string[]; dense: Float32Array },
  settings: ParserSettings,
  about: Record<string, unknown>,
): Uint8Array {
  const head = { name: 'parser', version: PARSER_VERSION, ...about };
  return packTable(
    head,
    trained.classes,
    [thin(trained.dense, trained.classes.length, settings)],
    settings.bits,
    settings.levels,
  );
}
