/** What the parser looks at: templates over stack, words to come and dependents (after Zhang & Nivre 2011). */
import { Focus } from './focus.ts';
import type { ParseInput } from './parse-input.ts';
import type { ParseState } from './parse-state.ts';
import { putDependents, putDistances, putLabelSets } from './tree-templates.ts';
import { putClusters, putNeighbours, putPairs, putTriples, putWords } from './word-templates.ts';

/** Raise with every change of the templates, of `ParseInput` or of `Word`. */
export const PARSER_VERSION = 'parser-2';

/** Room for the templates: `parseFeatures` gives the number that it wrote. */
export const PARSE_TEMPLATES = 180;

/** Writes the hashes of the state's features to `out` and gives their number. */
export function parseFeatures(state: ParseState, input: ParseInput, out: Int32Array): number {
  const focus = new Focus(state, input, out);
  putWords(focus);
  putPairs(focus);
  putTriples(focus);
  putDependents(focus);
  putLabelSets(focus);
  putDistances(focus);
  putClusters(focus);
  putNeighbours(focus);
  return focus.count;
}
