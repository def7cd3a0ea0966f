import type { Entity, Source, Statement } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from './context.ts';
import { type Draft, spanOf } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Turns drafts into statements in order of the text: ids, spans, names of the sources. */
export function finish(ctx: Context, drafts: readonly Draft[]): Statement[] {
  const sorted = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
  const idOf = new Map(sorted.map((draft, i) => [draft.piece, `q${i + 1}`]));
  return sorted.map((draft, i) => {
    const continues = draft.continues === undefined ? undefined : idOf.get(draft.continues);
    return {
      id: `q${i + 1}`,
      kind: draft.kind,
      start: draft.start,
      end: draft.end,
      ...(draft.cue && { cue: spanOf(ctx, draft.cue.first, draft.cue.last) }),
      source: draft.source ? readSource(ctx, draft, draft.source) : null,
      sides: [],
      confidence: draft.confidence,
      rule: draft.rule,
      why: [draft.why],
      ...(continues && { continues }),
    };
  });
}

function readSource(ctx: Context, draft: Draft, phrase: NounPhrase): Source {
  const span = spanOf(ctx, phrase.first, phrase.last);
  if (namesSeveral(ctx, phrase)) return span;
  const { antecedent } = draft;
  const entity = entityOf(ctx, phrase) ?? (antecedent && entityOf(ctx, antecedent)) ?? namesake(ctx, span);
  if (!entity || speaksOf(ctx, draft, phrase, entity)) return span;
  return { ...span, name: entity.name, entity: entity.id };
}

/** "Berg has to go," she said: whoever the quotation names is spoken of, and "she" is another. */
function speaksOf(ctx: Context, draft: Draft, phrase: NounPhrase, entity: Entity): boolean {
  if (draft.kind !== 'direct' || phrase.first !== phrase.last || !ctx.personAt.has(phrase.head)) return false;
  const last = ctx.tokenAt(draft.end - 1);
  for (let i = ctx.tokenAt(draft.start); i <= last; i++) {
    const mention = ctx.mentions[ctx.mentionOf[i] ?? -1];
    if (mention?.entity === entity.id) return true;
  }
  return false;
}

/** A name that was not read as one here, but elsewhere: "Torres" where one Angela Torres is named. */
function namesake(ctx: Context, { start, end }: Span): Entity | undefined {
  const words = ctx.reading.text.slice(start, end).replace(/^[Tt]he /, '');
  if (!/^\p{Lu}[\p{L}\p{N}’'.-]*(?: \p{Lu}[\p{L}\p{N}’'.-]*){0,3}$/u.test(words)) return undefined;
  const found = ctx.named.get(words) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/** "Both Norway and Sweden": joint words are never given to one of them alone. */
function namesSeveral(ctx: Context, phrase: NounPhrase): boolean {
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    if (ctx.words[i] !== 'and') continue;
    const before = ctx.mentions[ctx.mentionOf[i - 1]!]?.entity;
    const after = new Set<string | undefined>();
    for (let at = i + 1; at <= phrase.last; at++) after.add(ctx.mentions[ctx.mentionOf[at]!]?.entity);
    after.delete(undefined);
    if (before && after.size > 0 && !after.has(before)) return true;
  }
  return false;
}

/** The entity the phrase names: by the name at its head, by a person inside it, or by a pronoun that means one. */
function entityOf(ctx: Context, phrase: NounPhrase) {
  const at = (i: number) => {
    const mention = ctx.mentions[ctx.mentionOf[i] ?? -1];
    return mention?.entity ? { mention, entity: ctx.entities.get(mention.entity) } : undefined;
  };
  const head = at(phrase.head);
  if (head?.entity) return head.entity;
  const named = apposedTo(ctx, phrase.last + 1, BODY.test(ctx.words[phrase.head]!));
  if (named) return named;
  for (let i = phrase.first; i <= phrase.last; i++) {
    const inside = at(i);
    if (inside?.entity?.type === 'PER' && !isOwner(ctx, i, phrase)) return inside.entity;
  }
  return anaphorOf(ctx, phrase);
}

/** "Moor's lawyer", "a spokesman for Ada Moor": the name is that of another than who speaks. */
function isOwner(ctx: Context, i: number, { first, last, head }: NounPhrase): boolean {
  const { start } = ctx.mentions[ctx.mentionOf[i]!]!;
  let end = i;
  while (end < last && ctx.mentionOf[end + 1] === ctx.mentionOf[i]) end++;
  // "Moor supporters said": they are not she
  if (end < head) return true;
  const before = ctx.tokenAt(start) - 1;
  return (
    /^['’]s?$/.test(ctx.words[end + 1] ?? '') ||
    (before >= first && /^(?:for|of|to|by|with|from|on|in)$/.test(ctx.words[before]!))
  );
}

/** "Her rival, Prime Minister <PER>, said", "the club's chairman, <PER>, said": the name that explains the phrase. */
const BODY = /^(?:employer|company|firm|owner|operator|maker|manufacturer|union|party|group|charity|association)$/;

function apposedTo(ctx: Context, comma: number, body: boolean) {
  if (ctx.words[comma] !== ',') return undefined;
  let at = comma + 1;
  while (at < comma + 6 && ctx.mentions[ctx.mentionOf[at] ?? -1]?.type === 'ROLE') at++;
  while (at < comma + 6 && /^(?:mr|mrs|ms|dr|judge|professor)\.?$/.test(ctx.words[at] ?? '')) at++;
  const mention = ctx.mentions[ctx.mentionOf[at] ?? -1];
  if (!(mention?.type === 'PER' || (body && mention?.type === 'ORG')) || ctx.tokenAt(mention.start) !== at)
    return undefined;
  const next = ctx.words[ctx.tokenAt(mention.end)] ?? '.';
  return /^[,.;:(]$|^(?:of|from)$/.test(next) ? ctx.entities.get(mention.entity ?? '') : undefined;
}

function anaphorOf(ctx: Context, phrase: NounPhrase) {
  // the head is what is meant: "her rival" is not she
  return ctx.personAt.get(phrase.head);
}
