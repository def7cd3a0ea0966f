import type { Analysis, Entity, Side, Statement } from '../model/analysis.ts';
import type { Article, Head } from '../model/article.ts';
import type { Finding } from '../model/page.ts';
import type { Span } from '../model/span.ts';
import { type SideLook, sideLooks } from './side-looks.ts';

/** A statement with its words cut out, ready to be shown. */
export interface Claim {
  statement: Statement;
  /** -1 for the body, else the index of the head that it stands in. */
  part: number;
  /** The head it stands in; undefined in the body. */
  head?: Head['kind'];
  words: string;
  /** The sentence around it: before, the words, after. */
  sentence: readonly [before: string, words: string, after: string];
  speaker?: string;
  target?: string;
  cue?: string;
  /** When it was posted in a live blog, as the page prints it. */
  time?: string;
  /** The sides it stands under, as they are shown. */
  looks: readonly SideLook[];
  /** Further pieces of the same quotation, interrupted by who says it: shown in the Sides view as one claim. */
  more?: readonly Claim[];
  /** Claims it is tied to: what it answers, what answers it, where the same was said before. */
  ties: readonly Tie[];
}

/** One end of a thread, as a card shows it. */
export interface Tie {
  how: 'answers' | 'answered' | 'repeats' | 'repeated';
  /** Key of the claim at the other end. */
  key: string;
  speaker?: string;
  words: string;
}

/** Cuts out everything a card shows of the statements of an article, body first, each part in order of its text. */
export function readClaims(article: Article, analysis: Analysis): Claim[] {
  const looks = sideLooks(analysis.sides);
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const ofPart = (text: string, sentences: readonly Span[], statements: readonly Statement[], part: number) =>
    [...statements].sort((a, b) => a.start - b.start).map((s) => readClaim(s, part, text, sentences, entities, looks));
  const timeAt = (at: number) => article.entries?.find(({ start, end }) => start <= at && at < end)?.time;
  const timed = (claim: Claim): Claim => {
    const time = timeAt(claim.statement.start);
    return time ? { ...claim, time } : claim;
  };
  return [
    ...tied(ofPart(article.text, analysis.sentences, analysis.statements, -1)).map(timed),
    ...analysis.heads.flatMap(({ statements }, i) => {
      const { text = '', kind } = article.heads[i] ?? {};
      return ofPart(text, [], statements, i).map((claim) => ({ ...claim, ...(kind && { head: kind }) }));
    }),
  ];
}

function readClaim(
  statement: Statement,
  part: number,
  text: string,
  sentences: readonly Span[],
  entities: ReadonlyMap<string, Entity>,
  looks: ReadonlyMap<string, SideLook>,
): Claim {
  const cut = (span: Span) => text.slice(span.start, span.end).trim();
  const { source, target, cue } = statement;
  const speaker = source ? (source.name ?? cut(source)) : undefined;
  return {
    statement,
    part,
    words: cut(statement),
    sentence: around(text, statement, sentences),
    ...(speaker && { speaker }),
    ...(target && { target: entities.get(target)?.name ?? target }),
    ...(cue && { cue: cut(cue) }),
    looks: [...looks.values()].filter(({ id }) => statement.sides.includes(id)),
    ties: [],
  };
}

/** The claims with the threads between them, seen from both ends. */
function tied(claims: readonly Claim[]): Claim[] {
  const tie = (how: Tie['how'], other: Claim | undefined): Tie[] => {
    if (!other) return [];
    const { words, speaker } = other;
    return [{ how, key: claimKey(other), words, ...(speaker && { speaker }) }];
  };
  return claims.map((claim) => {
    const { id, answers, repeats } = claim.statement;
    const of = (wanted: string | undefined) => claims.find(({ statement }) => statement.id === wanted);
    const ties = [
      ...(answers ? tie('answers', of(answers)) : []),
      ...claims.filter((c) => c.statement.answers === id).flatMap((c) => tie('answered', c)),
      ...(repeats ? tie('repeats', of(repeats)) : []),
      ...claims.filter((c) => c.statement.repeats === id).flatMap((c) => tie('repeated', c)),
    ];
    return ties.length ? { ...claim, ties } : claim;
  });
}

function around(text: string, span: Span, sentences: readonly Span[]): Claim['sentence'] {
  const touched = sentences.filter((s) => s.start < span.end && span.start < s.end);
  const start = Math.min(span.start, touched[0]?.start ?? 0);
  const end = Math.max(span.end, touched.at(-1)?.end ?? text.length);
  return [text.slice(start, span.start), text.slice(span.start, span.end), text.slice(span.end, end)];
}

/** The finding that stands for a claim in messages to the page. */
export function findingOf({ statement: { id, start, end }, part }: Claim): Finding {
  return { kind: 'statement', id, start, end, part };
}

/** A claim's name within the panel. */
export function claimKey({ statement, part }: Pick<Claim, 'statement' | 'part'>): string {
  return `${part}:${statement.id}`;
}

/** Everything the Sides view shows. Scare quotes are nobody's claim and stand under Quotes. */
export interface SidesView {
  columns: readonly Column[];
  joint: readonly Claim[];
  neutral: readonly Claim[];
  unassigned: readonly Claim[];
}

export interface Column {
  side: Side;
  look: SideLook;
  claims: readonly Claim[];
  /** Its share of voice, joint statements included: claims, and words said (a word inside two claims counts once). */
  count: number;
  words: number;
}

/** “A,” Moor said. “B.” is one claim, where both pieces stand under the same sides. */
function joinPieces(claims: readonly Claim[]): Claim[] {
  const joined: Claim[] = [];
  const place = new Map<string, number>();
  for (const claim of claims) {
    const { id, continues, sides } = claim.statement;
    const at = continues === undefined ? undefined : place.get(continues);
    const first = at === undefined ? undefined : joined[at]!;
    if (first && first.statement.sides.join() === sides.join()) {
      joined[at!] = { ...first, more: [...(first.more ?? []), claim] };
      place.set(id, at!);
    } else place.set(id, joined.push(claim) - 1);
  }
  return joined;
}

/** Puts the claims of the body under their sides; what is on two sides stands apart, across. */
export function groupClaims(claims: readonly Claim[], sides: readonly Side[]): SidesView {
  const looks = sideLooks(sides);
  const body = joinPieces(claims.filter(({ statement, part }) => part < 0 && statement.kind !== 'scare'));
  const rest = body.filter(({ statement }) => statement.sides.length === 0);
  return {
    columns: sides.map((side) => {
      const spoken = body.filter(({ statement }) => statement.sides.includes(side.id));
      const claimed = spoken.filter(({ statement }) => statement.sides.length === 1);
      return { side, look: looks.get(side.id)!, claims: claimed, count: spoken.length, words: countWords(spoken) };
    }),
    joint: body.filter(({ statement }) => statement.sides.length > 1),
    neutral: rest.filter(({ statement }) => statement.neutral),
    unassigned: rest.filter(({ statement }) => !statement.neutral),
  };
}

function countWords(claims: readonly Claim[]): number {
  let total = 0;
  let counted = 0;
  for (const { statement, words } of claims.flatMap((claim) => [claim, ...(claim.more ?? [])])) {
    const { start, end } = statement;
    const fresh = Math.max(start, counted);
    if (fresh < end) total += words.slice(fresh - start).match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    counted = Math.max(counted, end);
  }
  return total;
}
