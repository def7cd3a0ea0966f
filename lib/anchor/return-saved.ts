import type { Analysis, HeadFindings, Mention, Statement } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { SavedArticle } from '../model/saved.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type Carried, carryEntities } from './carry-entities.ts';
import {
  carrySpan,
  hasCleanEdges,
  hasSameFrame,
  hasSameWords,
  isQuoted,
  isStanding,
  type Standing,
} from './carry-span.ts';
import { type Followed, followSaved } from './follow-saved.ts';

/** Share of their common length that two statements have to share to be one and the same. */
const SAME = 0.5;

/** A saved finding beside what today's analysis has at its place. */
export type Returned = Followed & {
  /** Id of the statement of the analysis that it is today, its own or today's. */
  today?: string;
};

/**
 * Brings the saved findings of an article that was edited since back into today's analysis. What today's analysis
 * finds stands; what it lacks is added where the saved words still stand, with the speaker and the sides of then only
 * where the words around them are unchanged. Running it over its own result changes nothing.
 */
export function returnSaved(
  saved: SavedArticle,
  article: Pick<Article, 'text' | 'heads'>,
  analysis: Analysis,
): { analysis: Analysis; returned: Returned[] } {
  const carried = carryEntities(saved.analysis, analysis);
  const parts = new Map<number, HeadFindings>([
    [-1, { mentions: [...analysis.mentions], statements: [...analysis.statements] }],
    ...analysis.heads.map(({ mentions, statements }, part): [number, HeadFindings] => [
      part,
      { mentions: [...mentions], statements: [...statements] },
    ]),
  ]);
  const returned = followSaved(saved, article).map((followed): Returned => {
    const part = parts.get(followed.pair.part ?? Number.NaN);
    if (!part || !isStanding(followed)) return { ...followed, anchor: undefined };
    return followed.kind === 'mention' ? putMention(followed, part, carried) : putStatement(followed, part, carried);
  });
  const [body, ...heads] = [...parts.values()].map(inOrder);
  return { analysis: { ...analysis, ...body, heads, entities: [...analysis.entities, ...carried.added] }, returned };
}

function inOrder({ mentions, statements }: HeadFindings): HeadFindings {
  const byPlace = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
  return { mentions: mentions.sort(byPlace), statements: statements.sort(byPlace) };
}

/** A name comes back on its very own letters only: almost the same name is another name. */
function putMention(followed: Standing & { kind: 'mention' }, part: HeadFindings, carried: Carried): Returned {
  const { finding, anchor } = followed;
  if (!hasSameWords(followed)) return { ...followed, anchor: undefined };
  if (part.mentions.some((mention) => overlaps(mention, anchor))) return followed;
  const { entity: id, holder: person, ...rest } = finding;
  const holder = person && carrySpan(followed, person);
  const entity = carried.wantEntity(id);
  const { start, end } = anchor;
  const mention: Mention = { ...rest, start, end, ...(entity && { entity }), ...(holder && { holder }) };
  part.mentions.push({ ...mention, why: [...finding.why, 'as you saved it'] });
  return followed;
}

function putStatement(followed: Standing & { kind: 'statement' }, part: HeadFindings, carried: Carried): Returned {
  const now = nearest(part.statements, followed.anchor);
  if (now) return { ...followed, today: now.id };
  if (!mayReturn(followed)) return followed;
  const statement = carryStatement(followed, carried);
  part.statements.push(statement);
  return { ...followed, today: statement.id };
}

/** Words that are not in quotation marks are somebody's words only by the sentence around them. */
function mayReturn(followed: Standing): boolean {
  return hasCleanEdges(followed) && (hasSameFrame(followed) || isQuoted(followed));
}

/** The statement that shares most with this span, where it shares enough to be the same. */
function nearest(statements: readonly Statement[], span: Span): Statement | undefined {
  const shares = statements.map((statement) => ({ statement, share: shareOf(statement, span) }));
  const [best] = shares.filter(({ share }) => share > SAME).sort((a, b) => b.share - a.share);
  return best?.statement;
}

function shareOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * A saved statement at its place of today. A source that only points ("he", "the minister") may point at another by
 * now, and a sentence that was edited around the words may give them to another: then nobody is named.
 */
function carryStatement(followed: Standing & { kind: 'statement' }, carried: Carried): Statement {
  const { finding, pair, anchor } = followed;
  const { id, kind, confidence, rule, why } = finding;
  const base = { id: `saved:${id}`, start: anchor.start, end: anchor.end, kind, confidence, rule };
  const nobody = { ...base, source: null, sides: [] };
  const { source, cue, act, neutral, target } = finding;
  if (!hasSameFrame(followed)) return { ...nobody, why: ['as you saved it; its sentence was edited since'] };
  const place = source && carrySpan(followed, source);
  const says = source && pair.before.slice(source.start, source.end);
  if (!place || !namesItself(says ?? '', source.name)) {
    return { ...nobody, why: ['as you saved it; who said it is not carried over'] };
  }
  const speaker = carried.entity(source.entity);
  const sides = carried.sides(finding.sides) ?? [];
  const spoken = cue && carrySpan(followed, cue);
  const aim = carried.target(target);
  return {
    ...base,
    source: { ...place, ...(source.name && { name: source.name }), ...(speaker && { entity: speaker }) },
    sides,
    ...(spoken && { cue: spoken }),
    ...(act && { act }),
    ...(neutral !== undefined && { neutral }),
    ...(aim && { target: aim }),
    why: [...why, 'as you saved it'],
  };
}

/** True where the words beside a statement say who it is themselves: "Dr Farrow" for Denise Farrow, not "she". */
function namesItself(words: string, name: string | undefined): boolean {
  const last = name?.split(/\s+/).at(-1);
  return last === undefined || words.includes(last);
}
