import * as z from 'zod/mini';
import { Span } from './span.ts';

const Why = z.array(z.string());
const Confidence = z.number().check(z.minimum(0), z.maximum(1));

/** Kinds of names: person, organisation, place, nationality or group, title of a named person. */
export const NameType = z.enum(['PER', 'ORG', 'LOC', 'NORP', 'ROLE']);
export type NameType = z.infer<typeof NameType>;

/** One span that names something. `rule` is the rule or model that found it; `why` says it in plain words. */
export const Mention = z.extend(Span, {
  type: NameType,
  /** Id of the entity it names; a ROLE's entity is its person. */
  entity: z.optional(z.string()),
  /** A ROLE's person: where the name stands that it goes with. */
  holder: z.optional(Span),
  confidence: Confidence,
  rule: z.string(),
  why: Why,
});
export type Mention = z.infer<typeof Mention>;

/** Whom a person belongs to or speaks for, as the article shows it. */
export const Affiliation = z.object({
  name: z.string(),
  /** Id of that party among the entities of this analysis. */
  entity: z.optional(z.string()),
  /** True where the article says the person spoke for the party once ("former ambassador"). */
  former: z.optional(z.boolean()),
  rule: z.string(),
  why: Why,
});
export type Affiliation = z.infer<typeof Affiliation>;

/** What mentions name, once. */
export const Entity = z.object({
  id: z.string(),
  type: z.enum(['PER', 'ORG', 'LOC', 'NORP']),
  /** Fullest form in the text. */
  name: z.string(),
  affiliation: z.nullable(Affiliation),
  /** The role as the article states it ("Foreign Minister"). */
  role: z.optional(z.string()),
  /** Pronouns and "the president" that mean this person. */
  anaphors: z.array(Span),
  /** The entry of the bundled knowledge, where the linking is sure. */
  link: z.optional(z.object({ id: z.string(), name: z.string() })),
  /** Ids of entries where the linking is not sure ("N possible matches"). */
  candidates: z.optional(z.array(z.string())),
  /** True where the reader of the news corrected what the engine found. */
  corrected: z.optional(z.boolean()),
});
export type Entity = z.infer<typeof Entity>;

export const StatementKind = z.enum(['direct', 'indirect', 'mixed', 'scare']);
export type StatementKind = z.infer<typeof StatementKind>;

/** The acts of the annotation guide. */
export const Act = z.enum([
  'accuse',
  'deny',
  'threaten',
  'reject',
  'demand',
  'apologise',
  'promise',
  'agree',
  'support',
  'assert',
]);
export type Act = z.infer<typeof Act>;

/** Whom the words come from: the mention next to them (a pronoun is fine) and who it is in the end. */
export const Source = z.extend(Span, { name: z.optional(z.string()), entity: z.optional(z.string()) });
export type Source = z.infer<typeof Source>;

/** Reported words: content (the span) + cue + source. */
export const Statement = z.extend(Span, {
  id: z.string(),
  kind: StatementKind,
  cue: z.optional(Span),
  source: z.nullable(Source),
  act: z.optional(Act),
  /** An entity's id, or words of the article. */
  target: z.optional(z.string()),
  /** Ids of sides: none for neutral or unassigned, two for a joint statement. */
  sides: z.array(z.string()),
  /** True where the source was found to be no party (court, expert, agency …), as against unassigned. */
  neutral: z.optional(z.boolean()),
  /** Id of the other side's claim that this one answers. */
  answers: z.optional(z.string()),
  /** Id of the piece before, where a quotation was interrupted by its attribution or goes over paragraphs. */
  continues: z.optional(z.string()),
  /** Id of the first claim of the same side that says the same. */
  repeats: z.optional(z.string()),
  /** True where the reader of the news corrected what the engine found. */
  corrected: z.optional(z.boolean()),
  confidence: Confidence,
  rule: z.string(),
  why: Why,
});
export type Statement = z.infer<typeof Statement>;

export const SideKind = z.enum(['country', 'government', 'party', 'organisation', 'camp', 'person']);
export type SideKind = z.infer<typeof SideKind>;

/** A party to the story. */
export const Side = z.object({
  id: z.string(),
  name: z.string(),
  kind: SideKind,
  /** Surfaces of the article that denote the side or one who speaks for it, as printed. */
  members: z.array(z.string()),
  /** Ids of the entities on this side. */
  entities: z.array(z.string()),
  why: Why,
});
export type Side = z.infer<typeof Side>;

/** Findings in a headline or standfirst; spans count in that head's own text; ids are those of the analysis. */
export const HeadFindings = z.object({ mentions: z.array(Mention), statements: z.array(Statement) });
export type HeadFindings = z.infer<typeof HeadFindings>;

/** Everything the engine found in one article: plain JSON that survives structured clone. */
export const Analysis = z.object({
  sentences: z.array(Span),
  mentions: z.array(Mention),
  entities: z.array(Entity),
  statements: z.array(Statement),
  sides: z.array(Side),
  /** One row for each of `Article.heads`, in the same order. */
  heads: z.array(HeadFindings),
  /** Ids of the reader's corrections that found nothing to change: the words that they point at are gone. */
  skipped: z.optional(z.array(z.string())),
});
export type Analysis = z.infer<typeof Analysis>;
