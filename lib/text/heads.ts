import type { Entity, HeadFindings, Mention, Side, Statement } from '../model/analysis.ts';
import type { Head } from '../model/article.ts';
import { nameAct } from './acts.ts';
import { attribute } from './attribute.ts';
import { readBody } from './heads/body-names.ts';
import { colonStatement } from './heads/colon.ts';
import { findHeadMentions } from './heads/head-mentions.ts';
import type { Knowledge } from './knowledge.ts';
import { findQuotations } from './quotations.ts';
import type { Reading } from './reading.ts';
import { readSentences } from './sentences.ts';
import { readSyntax } from './syntax.ts';

/**
 * Annotates headline and standfirst: names with the entities of the body, statements with its sides.
 * A headline's own grammar is thin, so a statement gets a side only where its source is on exactly one side of the body.
 */
export function readHeads(
  heads: readonly Head[],
  body: Pick<Reading, 'text'>,
  bodyMentions: readonly Mention[],
  entities: readonly Entity[],
  sides: readonly Side[],
  knowledge: Knowledge,
): HeadFindings[] {
  const known = readBody(body.text, bodyMentions, entities);
  // Anaphors count in the body's text and mean nothing here.
  const people = entities.map((entity) => ({ ...entity, anaphors: [] }));
  return heads.map(({ text }, part) => {
    const reading = readSentences(text);
    const syntax = readSyntax(reading, knowledge);
    const mentions = findHeadMentions(reading, syntax, known, knowledge);
    const said = attribute(reading, syntax, findQuotations(reading), mentions, people, knowledge);
    const colon = colonStatement(reading, mentions, entities, said);
    const found = colon ? [...said, colon] : said;
    return { mentions, statements: found.map((statement) => placeInHead(reading, statement, part, sides)) };
  });
}

/** The statement with its act, the side of its source, and an id of its own beside the body's. */
function placeInHead(reading: Reading, statement: Statement, part: number, sides: readonly Side[]): Statement {
  const own = { ...statement, id: `h${part + 1}-${statement.id}` };
  if (statement.kind === 'scare') return own;
  const sentence = reading.sentences.find((s) => s.start <= statement.start && statement.start < s.end) ?? statement;
  const { act, why, rule } = nameAct(reading.text, statement, sentence);
  const reasons = rule === 'none' ? statement.why : [...statement.why, why];
  const source = statement.source?.entity;
  const mine = source === undefined ? [] : sides.filter((side) => side.entities.includes(source));
  if (mine.length !== 1) return { ...own, act, why: reasons };
  const side = mine[0]!;
  return { ...own, act, sides: [side.id], why: [...reasons, `side: the article puts its source under ${side.name}`] };
}
