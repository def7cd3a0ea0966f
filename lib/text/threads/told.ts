import type { Act, Side, Statement } from '../../model/analysis.ts';
import { sentenceOf } from '../entities/people.ts';
import type { Reading } from '../reading.ts';
import { claimWords } from './claim-words.ts';

/** A claim of one side, as the thread rules read it. */
export interface Told {
  statement: Statement;
  side: string;
  act: Act;
  sentence: number;
  words: ReadonlySet<string>;
  /** The words before it. */
  before: string;
  /** Its words with the verb that reports it. */
  told: string;
  /** The side it is about, where that is known. */
  about: string | undefined;
}

/** The claim that another is tied to, and why in plain words. */
export interface Link {
  claim: Told;
  why: string;
}

/** A claim with its words and whom it is about; `left` are words that every claim of the quarrel shares. */
export function tell(reading: Reading, sides: readonly Side[], statement: Statement, left: ReadonlySet<string>): Told {
  const { start, end, cue = statement, target } = statement;
  const told = reading.text.slice(Math.min(start, cue.start), Math.max(end, cue.end));
  const about = target
    ? sides.filter(
        ({ entities, members }) =>
          entities.includes(target) || members.some((member) => member.toLowerCase() === target.toLowerCase()),
      )
    : [];
  return {
    statement,
    side: statement.sides[0]!,
    act: statement.act!,
    sentence: sentenceOf(reading, start),
    words: claimWords(reading.text.slice(start, end), left),
    told,
    before: reading.text.slice(Math.max(0, Math.min(start, cue.start) - 50), Math.min(start, cue.start)),
    about: about.length === 1 ? about[0]!.id : undefined,
  };
}
