import { APOLOGY, CONSENT, PRAISE, PROMISE } from './accord-words.ts';
import { BLAME, DENIAL, REFUSAL } from './answer-words.ts';
import type { ContentPattern } from './pattern.ts';
import { DEMAND, THREATS } from './pressure-words.ts';

/** What a content says by its own words where the verb is neutral ("said"): asked before the words that find fault … */
export const BEFORE_FAULT: readonly ContentPattern[] = [...APOLOGY, ...DENIAL, ...BLAME];

/** … and after them, in the order of the annotation guide. */
export const AFTER_FAULT: readonly ContentPattern[] = [
  ...THREATS,
  ...REFUSAL,
  ...DEMAND,
  ...CONSENT,
  ...PROMISE,
  ...PRAISE,
];
