import { type Answers, answerAt, type Sender } from './answer.ts';
import { schemaDoor } from './schema-door.ts';

export type { Answers, Sender };

/**
 * Answers messages until `signal` aborts. Only the messages named in `answers` are touched: every other one is left to
 * whoever else listens. An answer function is called within the listener itself, nothing awaited before it, so that
 * a reader's click still counts as one there.
 */
export function listen(answers: Answers, signal?: AbortSignal): void {
  answerAt(schemaDoor, answers, signal);
}
