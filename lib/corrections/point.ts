import { describeSpan } from '../anchor/describe-span.ts';
import { locateSpan } from '../anchor/locate-span.ts';
import type { Analysis, Entity, Side, Statement } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { ClaimPoint, NamePoint } from '../model/correction.ts';
import type { Span } from '../model/span.ts';

/** What corrections point into. */
export type Texts = Pick<Article, 'text' | 'heads'>;

/** Share of their common stretch that two spans must both cover to be taken for the same claim. */
const SAME = 0.5;

/** Says which claim is meant, so that it is found again in another analysis of the same or an edited text. */
export function pointAtClaim(article: Texts, analysis: Analysis, statement: Span, part: number): ClaimPoint {
  const [text, sentences] = part < 0 ? [article.text, analysis.sentences] : [article.heads[part]?.text ?? '', []];
  return { part, selectors: describeSpan(text, statement, sentences) };
}

/** The statement pointed at: the one whose words agree best with where those words stand now; undefined: gone. */
export function findClaim(article: Texts, analysis: Analysis, { part, selectors }: ClaimPoint): Statement | undefined {
  const text = part < 0 ? article.text : article.heads[part]?.text;
  const anchor = text === undefined ? undefined : locateSpan(text, selectors);
  if (!anchor) return undefined;
  const statements = part < 0 ? analysis.statements : (analysis.heads[part]?.statements ?? []);
  const near = statements
    .map((statement) => ({ statement, share: commonShare(statement, anchor) }))
    .filter(({ share }) => share >= SAME)
    .sort((a, b) => b.share - a.share);
  return near[0]?.statement;
}

function commonShare(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export const pointAtName = ({ name, type }: Entity): NamePoint => ({ name, type });

/** The entity pointed at, by name and type, else by name alone where one has it; undefined: gone, or not to be told. */
export function findName({ entities }: Analysis, { name, type }: NamePoint): Entity | undefined {
  const same = entities.filter((entity) => entity.name === name);
  return same.find((entity) => entity.type === type) ?? (same.length === 1 ? same[0] : undefined);
}

/** The side of that name. */
export function findSide({ sides }: Analysis, name: string): Side | undefined {
  return sides.find((side) => side.name === name);
}
