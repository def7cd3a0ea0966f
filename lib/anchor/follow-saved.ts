import type { Mention, Statement } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { SavedArticle } from '../model/saved.ts';
import type { Span } from '../model/span.ts';
import { describeSpan } from './describe-span.ts';
import { fold } from './fold.ts';
import { type Anchor, locateSpan } from './locate-span.ts';
import { reanchor } from './reanchor.ts';

/** A text of a saved article and the text that stands in its place today: the body, or a head of the same kind. */
export interface PartPair {
  /** Part of today's article (-1: body); undefined where the head is gone. */
  part: number | undefined;
  before: string;
  now: string;
  /** The sentences of the saved text; a head is one sentence. */
  sentences: readonly Span[];
}

/** A saved finding and where it stands today; without an anchor it is lost. */
export type Followed = { pair: PartPair; words: string; anchor: Anchor | undefined } & (
  | { kind: 'statement'; finding: Statement }
  | { kind: 'mention'; finding: Mention }
);

type Today = Pick<Article, 'text' | 'heads'>;

/** Finds everything that was saved, in the body and in the heads, in today's text of the same article. */
export function followSaved(saved: SavedArticle, today: Today): Followed[] {
  const { article, analysis } = saved;
  const pair = { part: -1, before: article.text, now: today.text, sentences: analysis.sentences };
  const body = reanchor(saved, today.text).flatMap(({ mark, anchor }): Followed[] => {
    const finding = analysis[`${mark.kind}s`][mark.index];
    return finding ? [follow(mark.kind, finding, pair, anchor)] : [];
  });
  const heads = article.heads.flatMap((_, index) => {
    const { statements = [], mentions = [] } = analysis.heads[index] ?? {};
    const pair = pairOfHead(article, index, today);
    const inHead = (kind: Followed['kind']) => (finding: Statement | Mention) =>
      follow(kind, finding, pair, pair.part === undefined ? undefined : locate(pair, finding));
    return [...statements.map(inHead('statement')), ...mentions.map(inHead('mention'))];
  });
  return [...body, ...heads];
}

/** Where a span of the saved text stands today. */
export function locate({ before, now, sentences }: PartPair, span: Span): Anchor | undefined {
  return locateSpan(now, describeSpan(before, span, sentences));
}

function follow(
  kind: Followed['kind'],
  finding: Statement | Mention,
  pair: PartPair,
  anchor: Anchor | undefined,
): Followed {
  const words = pair.before.slice(finding.start, finding.end);
  return { kind, finding, pair, words, anchor } as Followed;
}

/** A head goes with the head of its kind that has the same words, else with the first of its kind. */
function pairOfHead({ heads }: Today, index: number, today: Today): PartPair {
  const { kind, text } = heads[index]!;
  const alike = today.heads.flatMap((head, part) => (head.kind === kind ? [{ ...head, part }] : []));
  const match = alike.find((head) => fold(head.text).text === fold(text).text) ?? alike[0];
  const sentences = [{ start: 0, end: text.length }];
  return { part: match?.part, before: text, now: match?.text ?? '', sentences };
}
