import type { NounPhrase } from './noun-phrase.ts';

/** Who speaks by a verb of saying, and how the verb stands. */
export interface Speaker {
  source: NounPhrase;
  antecedent?: NounPhrase | undefined;
  /** First token of the verb group. */
  group: number;
  negated: boolean;
  modal: boolean;
  infinitive: boolean;
  passive: boolean;
  /** True where the verb has no subject of its own ("…, adding that"). */
  inherited: boolean;
}
