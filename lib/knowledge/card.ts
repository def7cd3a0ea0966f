import type { Analysis, Entity, Mention, Statement } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Card, CardStatement, Fact } from '../model/card.ts';
import type { Finding } from '../model/page.ts';
import { contains, type Span } from '../model/span.ts';
import { plainSurface, withoutAccents } from '../text/gazetteer.ts';
import type { Entry } from '../text/knowledge.ts';
import type { CardKnowledge } from './card-knowledge.ts';
import { distinguishingLine, factsOf } from './facts.ts';

/** The body (-1) and the heads (0 …) of an article with what was found in each. */
function partsOf(article: Article, analysis: Analysis) {
  const heads = analysis.heads.map((head, part) => ({ ...head, part, text: article.heads[part]?.text ?? '' }));
  return [...heads, { mentions: analysis.mentions, statements: analysis.statements, part: -1, text: article.text }];
}

type Part = ReturnType<typeof partsOf>[number];

const cut = (text: string, { start, end }: Span) => text.slice(start, end).trim();

const showing = (entity: Entity, { part }: Part, { start, end }: Mention): Finding => ({
  kind: 'mention',
  id: entity.id,
  start,
  end,
  part,
});

function shownStatement({ part, text }: Part, statement: Statement): CardStatement {
  const { id, start, end, source } = statement;
  const speaker = source?.name ?? (source ? cut(text, source) : undefined);
  return {
    finding: { kind: 'statement', id, start, end, part },
    words: cut(text, statement),
    quoted: statement.kind === 'direct',
    ...(speaker && { speaker }),
  };
}

/** True where a statement is about this entity: aimed at it, or naming it within its words. */
function isAbout(entity: Entity, part: Part, statement: Statement): boolean {
  if (statement.source?.entity === entity.id || statement.kind === 'scare') return false;
  if (statement.target === entity.id) return true;
  return part.mentions.some((m) => m.entity === entity.id && m.type !== 'ROLE' && contains(statement, m));
}

/** The forms of a name that knowledge has for an entry, made comparable. */
function spellings(entry: Entry): Set<string> {
  const plain = (name: string) => withoutAccents(plainSurface(name)).toLowerCase();
  return new Set([entry.name, ...entry.aliases, ...entry.demonyms].map(plain));
}

/** How the entry is really spelt, where the article has none of its forms. */
function spelling(entity: Entity, surfaces: readonly string[], entry: Entry): Pick<Card, 'known' | 'misspelt'> {
  const own = spellings(entry);
  const plain = (name: string) => withoutAccents(plainSurface(name)).toLowerCase().replace(/^the /, '');
  const misspelt = ![entity.name, ...surfaces].some((s) => own.has(plain(s)));
  return { misspelt, ...(misspelt || entry.name !== entity.name ? { known: entry.name } : {}) };
}

/** A nationality's card leads to its country. */
function factsFor(entity: Entity, entry: Entry, knowledge: CardKnowledge): Fact[] {
  const facts = factsOf(entry, knowledge);
  if (entity.type !== 'NORP' || entry.type === 'NORP') return facts;
  const [source] = knowledge.facts.sources;
  const of: Fact = {
    label: 'country',
    values: [entry.name],
    source: { from: 'bundled', name: source?.name ?? '', asOf: source?.asOf ?? '' },
  };
  return [of, ...facts];
}

function bundledPart(entity: Entity, surfaces: readonly string[], knowledge: CardKnowledge | undefined) {
  const entry = entity.link && knowledge?.gazetteer.entry(entity.link.id);
  if (entry && knowledge) {
    const disputed = knowledge.facts.disputes[entry.id] !== undefined;
    const group = entity.type === 'NORP' && entry.type !== 'NORP';
    return {
      match: 'bundled' as const,
      ...(group ? { misspelt: false } : spelling(entity, surfaces, entry)),
      ...(disputed || group ? {} : { kind: entry.kind }),
      facts: factsFor(entity, entry, knowledge),
      candidates: [],
    };
  }
  const candidates = (entity.candidates ?? []).flatMap((id) => {
    const found = knowledge?.gazetteer.entry(id);
    return found && knowledge
      ? [{ id, name: found.name, kind: found.kind, line: distinguishingLine(found, knowledge) }]
      : [];
  });
  const match = candidates.length > 0 ? ('candidates' as const) : ('none' as const);
  return { match, misspelt: false, facts: [], candidates };
}

/**
 * The card of one thing that an article names: first what the article itself says, then bundled facts with source and
 * month. Without knowledge, or where nothing matches, the article's own part stands alone.
 */
export function cardOf(
  entity: Entity,
  article: Article,
  analysis: Analysis,
  knowledge: CardKnowledge | undefined,
): Card {
  const parts = partsOf(article, analysis);
  const own = parts.flatMap((part) =>
    part.mentions.filter((m) => m.entity === entity.id && m.type !== 'ROLE').map((mention) => ({ part, mention })),
  );
  const surfaces = [...new Set(own.map(({ part, mention }) => cut(part.text, mention)))];
  const statements = (wanted: (part: Part, statement: Statement) => boolean) =>
    parts.flatMap((part) => part.statements.filter((s) => wanted(part, s)).map((s) => shownStatement(part, s)));
  const { role, affiliation } = entity;
  return {
    entity: entity.id,
    type: entity.type,
    name: entity.name,
    ...bundledPart(entity, surfaces, knowledge),
    ...(role && { role }),
    ...(affiliation && { affiliation: { name: affiliation.name, why: affiliation.why } }),
    alsoCalled: surfaces.filter((s) => s !== entity.name),
    mentions: own.map(({ part, mention }) => showing(entity, part, mention)),
    said: statements((_, s) => s.source?.entity === entity.id && s.kind !== 'scare'),
    saidOf: statements((part, s) => isAbout(entity, part, s)),
  };
}
