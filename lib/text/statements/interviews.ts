/** Interviews: who answers ("We spoke to Hanna Borg"), and answers printed without marks or labels below their questions. */
import type { Mention } from '../../model/analysis.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';

interface BlockTokens {
  first: number;
  last: number;
}

/** A rhetorical question is a paragraph of its own now and then; an interview asks more than once. */
const LEAST_QUESTIONS = 2;
/** The longest question, in tokens. */
const LONGEST_QUESTION = 60;
/** How far a name may stand behind "spoke to": "spoke to the mayor of Marlow, Hanna Borg". */
const REACH = 8;

/** "spoke to", "talks with", "interview with", "sat down with", "interviewed". */
function opensInterview(ctx: Context, i: number): boolean {
  const [word, next = ''] = [ctx.words[i]!, ctx.words[i + 1]];
  if (/^(?:spoke|speaks|talked|talks|chatted)$/.test(word)) return /^(?:to|with)$/.test(next);
  if (/^(?:interview|conversation|down)$/.test(word)) return next === 'with';
  return /^(?:interviewed|interviews)$/.test(word);
}

/** The one person with whom the text before token `end` says it spoke; none where it names several. */
export function findInterviewee(ctx: Context, end: number): NounPhrase | undefined {
  const found = new Map<string, NounPhrase>();
  for (let i = 0; i < end; i++) {
    if (!opensInterview(ctx, i)) continue;
    for (let at = i + 1; at < Math.min(end, i + REACH); at++) {
      const mention = ctx.mentions[ctx.mentionOf[at] ?? -1];
      if (ctx.words[at] === '.') break;
      if (mention?.type !== 'PER' || !mention.entity) continue;
      const last = ctx.tokenAt(mention.end) - 1;
      if (!found.has(mention.entity)) found.set(mention.entity, { first: at, last, head: last });
      break;
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/**
 * Finds a mention of the person that a label in capitals means: "BORG" where one Hanna Borg is named, though the label
 * may pass for a name of its own.
 */
export function labelFinder(ctx: Context): (label: string) => NounPhrase | undefined {
  const idsOf = new Map<string, Set<string>>();
  for (const [name, all] of ctx.named) {
    const label = name.toUpperCase();
    if (name === label) continue;
    const ids = idsOf.get(label) ?? new Set();
    for (const { id } of all) ids.add(id);
    idsOf.set(label, ids);
  }
  const firstOf = new Map<string, Mention>();
  for (const mention of ctx.mentions) {
    const { entity, type } = mention;
    if (entity && type !== 'ROLE' && !firstOf.has(entity)) firstOf.set(entity, mention);
  }
  return (label) => {
    const [id, another] = idsOf.get(label) ?? [];
    const mention = another === undefined ? firstOf.get(id ?? '') : undefined;
    if (!mention) return undefined;
    const last = ctx.tokenAt(mention.end) - 1;
    return { first: ctx.tokenAt(mention.start), last, head: last };
  };
}

const FIRST_PERSON = /^(?:i|i'm|i've|i'd|i'll|we|we're|we've|my|our|me|us)$/;

/**
 * Answers below questions that stand as paragraphs of their own, where the text named one person as the one who is
 * asked. Each speaks of "I" or "we": narration that goes on below the last answer does not.
 */
export function findAnswers(ctx: Context, blocks: readonly BlockTokens[]): Draft[] {
  const { tokens } = ctx.reading;
  const asks = ({ first, last }: BlockTokens) => ctx.words[last - 1] === '?' && last - first <= LONGEST_QUESTION;
  const speaks = ({ first, last }: BlockTokens) => ctx.words.slice(first, last).some((word) => FIRST_PERSON.test(word));
  const answers: BlockTokens[] = [];
  let questions = 0;
  let open = false;
  for (const [i, block] of blocks.entries()) {
    if (asks(block)) {
      open = true;
      continue;
    }
    open = open && speaks(block);
    if (!open) continue;
    if (asks(blocks[i - 1]!)) questions++;
    answers.push(block);
  }
  const source = questions >= LEAST_QUESTIONS ? findInterviewee(ctx, answers[0]!.first) : undefined;
  if (!source) return [];
  return answers.map(({ first, last }) => ({
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    kind: 'indirect' as const,
    source,
    confidence: 0.6,
    rule: 'interview',
    why: 'an answer below a question, to the one person whom the text says it asked',
  }));
}
