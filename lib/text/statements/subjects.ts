/** Finds the subject of a verb of saying from the words around it. */
import { beforeAside, closesAside } from './asides.ts';
import type { Context } from './context.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { isDate, isPeriod } from './time-words.ts';

export interface Subject extends NounPhrase {
  /** "who" or "which": the phrase it stands for, where it was found. */
  antecedent?: NounPhrase;
  /** First token of the verb group ("has also said" → "has"). */
  group: number;
  negated: boolean;
  /** "would", "could", "should" … before the verb. */
  modal: boolean;
  /** "to say", "is expected to say" */
  infinitive: boolean;
}

const NEGATIONS = new Set([
  "n't",
  'not',
  'never',
  "didn't",
  "doesn't",
  "don't",
  "hasn't",
  "haven't",
  "won't",
  "wouldn't",
]);
const MODALS = new Set(['would', 'could', 'should', 'might', 'may', 'can', 'must', 'will', "'ll"]);
const RELATIVES = new Set(['who', 'which', 'that']);
const BEFORE_NEW_CLAUSE = new Set(['and', 'but', 'or', 'then']);

const HAVE = new Set(['has', 'have', 'had', "'ve"]);

/** Walks left over auxiliaries and adverbs: "has also repeatedly [said]". */
export function verbGroup(ctx: Context, verb: number, min: number) {
  let group = verb;
  let [negated, modal, infinitive] = [false, false, false];
  while (group - 1 >= min && ctx.pieceOf[group - 1] === ctx.pieceOf[verb]) {
    const word = ctx.words[group - 1]!;
    const tag = ctx.upos(group - 1);
    if (word === 'to' && group === verb) infinitive = true;
    else if (tag === 'PART' && !NEGATIONS.has(word)) break;
    else if (NEGATIONS.has(word)) negated = true;
    else if (MODALS.has(word)) modal = true;
    else if (tag !== 'AUX' && tag !== 'ADV' && !isDate(word) && !(HAVE.has(word) && ctx.xpos(verb) === 'VBN')) break;
    group--;
  }
  return { group, negated, modal, infinitive };
}

/** The subject that stands before the verb ("those surveyed say" has its own), looking back no further than token `min`. */
export function subjectBefore(ctx: Context, verb: number, min: number): Subject | undefined {
  const verbs = verbGroup(ctx, verb, min);
  const at = verbs.group - 1;
  if (at < min) return undefined;
  const word = ctx.words[at]!;
  if (RELATIVES.has(word) && !(word === 'that' && ctx.upos(at) === 'SCONJ')) {
    const end = ctx.words[at - 1] === ',' ? at - 2 : at - 1;
    const antecedent = end >= min ? phraseEndingAt(ctx, end, min) : undefined;
    if (word === 'that' && !antecedent) return undefined;
    return { first: at, last: at, head: at, ...(antecedent && { antecedent }), ...verbs };
  }
  if (ctx.xpos(at) === 'VBN' && ctx.words[at - 1] === 'those')
    return { first: at - 1, last: at, head: at - 1, ...verbs };
  const near = closesAside(word)
    ? beforeAside(ctx, at, min)
    : phraseEndingAt(ctx, beforeParticiple(ctx, skipDate(ctx, at, min), min), min);
  const phrase = near && (beforeRelative(ctx, near.first, min) ?? near);
  return phrase && { ...phrase, ...verbs };
}

/** "The union that represents the drivers said": the object of a relative clause is not who speaks. */
function beforeRelative(ctx: Context, first: number, min: number): NounPhrase | undefined {
  if (ctx.upos(first - 1) !== 'VERB' && ctx.upos(first - 1) !== 'ADP') return undefined;
  for (let i = first - 1; i > min && first - i < 10; i--) {
    if (ctx.upos(i) === 'PUNCT' || ctx.pieceOf[i]! >= 0) return undefined;
    if (!RELATIVES.has(ctx.words[i]!)) continue;
    if (ctx.upos(i + 1) !== 'VERB' && ctx.upos(i + 1) !== 'AUX') return undefined;
    const phrase = phraseEndingAt(ctx, i - 1, min);
    return phrase && phrase.first <= min + 1 ? phrase : undefined;
  }
  return undefined;
}

/** "A report *published* on Friday said": the noun before the participle. */
function beforeParticiple(ctx: Context, at: number, min: number): number {
  if (ctx.xpos(at) !== 'VBN' || at - 1 < min) return at;
  return ctx.upos(at - 1) === 'NOUN' ? at - 1 : at;
}

/** "said Friday" turned round: "Moor on Friday said", "Moor last week said". */
function skipDate(ctx: Context, at: number, min: number): number {
  let i = at;
  while (i > min && (isDate(ctx.words[i]!) || isPeriod(ctx.words[i]!))) i--;
  if (i === at) return at;
  while (i > min && ['on', 'in', 'last', 'this', 'late', 'early', 'earlier', 'the'].includes(ctx.words[i]!)) i--;
  return i;
}

/** The subject after the verb: "said Ada Moor". */
export function subjectAfter(ctx: Context, verb: number, max: number): NounPhrase | undefined {
  const phrase = phraseStartingAt(ctx, verb + 1, max);
  if (!phrase || isDate(ctx.words[phrase.last]!)) return undefined;
  const word = ctx.words[phrase.first]!;
  if (['him', 'her', 'them', 'me', 'us'].includes(word) && phrase.first === phrase.last) return undefined;
  return phrase;
}

/** The subject of the clause that starts at token `first`: its first phrase that is no adverbial ("In Oslo, Moor …"). */
export function clauseSubject(ctx: Context, first: number, max: number): NounPhrase | undefined {
  let i = first;
  while (i < max) {
    const tag = ctx.upos(i);
    if (tag === 'ADP' || tag === 'SCONJ' || tag === 'ADV' || tag === 'VERB' || BEFORE_NEW_CLAUSE.has(ctx.words[i]!)) {
      const comma = nextComma(ctx, i, max);
      if (comma === undefined) {
        i++;
        continue;
      }
      i =
        tag === 'ADV' && comma > i + 1 && !BEFORE_NEW_CLAUSE.has(ctx.words[i]!)
          ? i + 1
          : BEFORE_NEW_CLAUSE.has(ctx.words[i]!)
            ? i + 1
            : comma + 1;
      continue;
    }
    const phrase = ctx.pieceOf[i]! < 0 ? phraseStartingAt(ctx, i, max) : undefined;
    if (phrase) return phrase;
    i++;
  }
  return undefined;
}

function nextComma(ctx: Context, from: number, max: number): number | undefined {
  for (let i = from; i < max && i < from + 30; i++) if (ctx.words[i] === ',') return i;
  return undefined;
}
