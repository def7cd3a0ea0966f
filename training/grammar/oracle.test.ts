import { describe, expect, it } from 'vitest';
import { LEFT, ParseState, RIGHT, SHIFT } from '../../lib/text/grammar/parse-state.ts';
import { readConllu } from './conllu.ts';
import { moveCost } from './oracle.ts';

/** An invented sentence in the treebanks' format: a range, a clitic, a root in the middle. */
const SENTENCE = `# text = The mayor didn't resign.
1	The	the	DET	DT	_	2	det	_	_
2	mayor	mayor	NOUN	NN	_	5	nsubj	_	_
3-4	didn't	_	_	_	_	_	_	_	_
3	did	do	AUX	VBD	_	5	aux	_	_
4	n't	not	PART	RB	_	5	advmod	_	_
5	resign	resign	VERB	VB	_	0	root	_	SpaceAfter=No
6	.	.	PUNCT	.	_	5	punct	_	_`;

describe('the teacher of the parser', () => {
  it('reads the words of a treebank and leaves ranges out', () => {
    const [sentence] = readConllu(`${SENTENCE}\n\n`);
    expect(sentence?.forms).toEqual(['The', 'mayor', 'did', "n't", 'resign', '.']);
    expect(sentence?.heads).toEqual([1, 4, 4, 4, -1, 4]);
    expect(sentence?.relations[1]).toBe('nsubj');
  });

  it('finds moves that cost nothing all the way to the right tree', () => {
    const gold = readConllu(SENTENCE)[0]!.heads.map((head) => (head < 0 ? 6 : head));
    const state = new ParseState(gold.length);
    while (!state.done) {
      const free = [RIGHT, LEFT, SHIFT].find((move) => state.legal(move) && moveCost(state, gold, move) === 0);
      expect(free).toBeDefined();
      state.apply(free!, 1);
    }
    expect([...state.heads.subarray(0, 6)]).toEqual(gold);
  });

  it('counts each right arc that a move makes impossible', () => {
    const gold = [1, 4, 4, 4, 6, 4];
    const state = new ParseState(6);
    state.apply(SHIFT, 0);
    // "The" shifted below "mayor" can no more hang on it
    expect(moveCost(state, gold, SHIFT)).toBe(1);
    expect(moveCost(state, gold, LEFT)).toBe(0);
  });
});
