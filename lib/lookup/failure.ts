import type { LookupAnswer } from '../model/lookup.ts';

export type Foreseen = Extract<
  LookupAnswer,
  { state: 'offline' | 'slow' | 'limited' | 'changed' | 'failed' | 'not-found' | 'stopped' }
>;

/** A look-up that came to nothing for a foreseen reason; `answer` is what the reader is shown. */
export class LookupFailure extends Error {
  readonly answer: Foreseen;
  constructor(answer: Foreseen) {
    super(answer.state);
    this.answer = answer;
  }
}
