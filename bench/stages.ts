import { attribute } from '../lib/text/attribute.ts';
import { groupMentions } from '../lib/text/entities.ts';
import type { Knowledge } from '../lib/text/knowledge.ts';
import { findMentions } from '../lib/text/mentions.ts';
import { findQuotations } from '../lib/text/quotations.ts';
import { readSentences } from '../lib/text/sentences.ts';
import { groupSides } from '../lib/text/sides.ts';
import { readSyntax } from '../lib/text/syntax.ts';

/** Milliseconds of each stage over one text, in the order of `analyze`. Trees of all sentences last: no stage asks for them yet. */
export function timeStages(text: string, knowledge: Knowledge): Map<string, number> {
  const times = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    const started = performance.now();
    const made = work();
    times.set(stage, performance.now() - started);
    return made;
  };
  const reading = timed('sentences and tokens', () => readSentences(text));
  const syntax = timed('part-of-speech tags', () => {
    const made = readSyntax(reading, knowledge);
    for (const { first } of reading.sentences) made?.upos(first);
    return made;
  });
  const named = timed('names', () => findMentions(reading, syntax, knowledge));
  const { mentions, entities } = timed('entities', () => groupMentions(reading, syntax, named, knowledge));
  const quotations = timed('quotations', () => findQuotations(reading));
  const said = timed('statements', () => attribute(reading, syntax, quotations, mentions, entities, knowledge));
  timed('sides', () => groupSides(reading, syntax, mentions, entities, said, knowledge));
  timed('(trees of all sentences)', () => reading.sentences.map((_, s) => syntax?.tree(s)));
  return times;
}
