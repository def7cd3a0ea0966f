/** Words that say when: they stand between a verb of saying and its clause, and are nobody's name. */

const DAYS = `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  saturdays sundays mon tue tues wed thu thurs fri sat sun today yesterday tomorrow tonight overnight`;
const MONTHS = `january february march april may june july august september october november december jan feb mar apr
  jun jul aug sept sep oct nov dec`;
const PERIODS = `morning afternoon evening night midnight noon week weekend month year hour day minutes hours days weeks
  months years earlier later ago`;

const set = (words: string) => new Set(words.trim().split(/\s+/));
const DAY_NAMES = set(DAYS);
const MONTH_NAMES = set(MONTHS);
const PERIOD_NAMES = set(PERIODS);

/** "Friday", "yesterday", "January" — and not "may", which is a verb far more often. */
export function isDate(word: string): boolean {
  return DAY_NAMES.has(word) || (MONTH_NAMES.has(word) && word !== 'may' && word !== 'march');
}

/** "week", "morning": a date only after "this", "last", "Friday" … */
export function isPeriod(word: string): boolean {
  return PERIOD_NAMES.has(word);
}
