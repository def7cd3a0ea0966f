import type { Act, Statement, StatementKind } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { AFTER_FAULT, BEFORE_FAULT } from './acts/content-words.ts';
import { CUE_ACTS, NOT_SAID } from './acts/cue-words.ts';
import { findFault } from './acts/fault.ts';
import { type ContentPattern, fits } from './acts/pattern.ts';
import { THREATS } from './acts/pressure-words.ts';

export interface NamedAct {
  act: Act;
  /** "cue" where the verb of saying decided, "content" where the words said did, "none" where neither says more. */
  rule: 'cue' | 'content' | 'none';
  why: string;
}

/** "is willing to", "might", "would have": the words behind do not happen and name no act. */
const HEDGED = /\b(?:might|may|could|would have|whether|if)\s+(?:\w+\s+)?$/;

const plain = (words: string) => words.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

/** The text from the verb that carries the act on: the cue, or the first word of a content that starts with its verb. */
function fromVerb(
  text: string,
  statement: Pick<Statement, 'start' | 'end' | 'cue' | 'kind'>,
  sentence: Span,
): string[] {
  const tries: string[] = [];
  const { cue } = statement;
  const to = Math.max(sentence.end, statement.end);
  if (cue) {
    const before = plain(text.slice(Math.max(sentence.start, cue.start - 40), cue.start));
    if (!NOT_SAID.test(`${before} `)) tries.push(plain(text.slice(cue.start, Math.min(to, cue.end + 120))));
    else if (/\b(?:refus\w+|declin\w+) to $/.test(`${before} `)) tries.push('refused');
    else if (/\bnot $/.test(`${before} `)) tries.push(`did not ${plain(text.slice(cue.start, cue.end))}`);
  }
  // "strongly condemned the attack", "sharply criticised": the verb may stand second
  const words = text.slice(statement.start, statement.end);
  const inside = !cue || (statement.start <= cue.start && cue.end <= statement.end);
  if (inside && !/^["“”‘«']/.test(words.trimStart())) {
    const own = plain(words);
    tries.push(
      own,
      own.replace(/^(?:has |have |had |is |are |was |were |been |also |again |then )*(?:\w+ly )?(?:been )?/, ''),
    );
  }
  return tries;
}

/** The words a pattern met, the last one whole and four at most: "accused", not "accus". */
function printed(words: string, found: RegExpExecArray): string {
  const end = found.index + found[0].length;
  const rest = /^[\p{L}’'-]*/u.exec(words.slice(end))![0];
  return (found[0] + rest).split(' ').slice(0, 4).join(' ');
}

/**
 * Names what a statement does, by its verb of saying first, then by its own words, in the order of the annotation guide.
 * "denied funding" is no denial: the verb counts only where it is the cue or opens the content.
 */
export function nameAct(
  text: string,
  statement: Pick<Statement, 'start' | 'end' | 'cue' | 'kind'>,
  sentence: Span,
): NamedAct {
  for (const words of fromVerb(text, statement, sentence)) {
    for (const [act, pattern] of CUE_ACTS) {
      const found = pattern.exec(words);
      if (!found) continue;
      // "vowed to close the bridge", "announced a strike": what is announced is harm
      const harm = act === 'promise' ? firstPattern(THREATS, words, 'mixed') : undefined;
      return harm ?? { act, rule: 'cue', why: `${act}: “${printed(words, found)}”` };
    }
  }
  return contentAct(plain(text.slice(statement.start, statement.end)), statement.kind) ?? PLAIN;
}

const PLAIN: NamedAct = { act: 'assert', rule: 'none', why: 'no word says more than that it was said' };

/** What the words themselves do, whatever the verb before them. */
function contentAct(content: string, kind: StatementKind): NamedAct | undefined {
  const before = firstPattern(BEFORE_FAULT, content, kind);
  if (before) return before;
  const fault = findFault(content);
  if (fault) return { act: fault.act, rule: 'content', why: `${fault.act}: “${fault.words}”` };
  return firstPattern(AFTER_FAULT, content, kind);
}

function firstPattern(patterns: readonly ContentPattern[], content: string, kind: StatementKind): NamedAct | undefined {
  // he “won't give” any
  const bare = kind === 'direct' ? content : content.replace(/["“”„«»]/g, '');
  for (const row of patterns) {
    const found = fits(row, kind, content) ? row.pattern.exec(bare) : null;
    if (!found || (row.act !== 'threaten' && HEDGED.test(bare.slice(0, found.index)))) continue;
    // "which he is to present": a promise opens what is reported
    if (row.act === 'promise' && kind === 'indirect' && found.index > 60) continue;
    return { act: row.act, rule: 'content', why: `${row.act}: “${found[0]}”` };
  }
  return undefined;
}
