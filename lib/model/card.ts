import * as z from 'zod/mini';
import { Finding } from './page.ts';

/** Where a fact comes from: the article itself, or the bundled knowledge with its source and month. */
export const FactSource = z.discriminatedUnion('from', [
  z.object({ from: z.literal('article') }),
  z.object({
    from: z.literal('bundled'),
    /** "Unicode CLDR", "GeoNames", "Sidelight’s own tables". */
    name: z.string(),
    /** The month the fact speaks of, "2025-10". */
    asOf: z.string(),
  }),
]);
export type FactSource = z.infer<typeof FactSource>;

export const FactLabel = z.enum([
  'country',
  'about',
  'capital',
  'capitalOf',
  'region',
  'partOf',
  'population',
  'languages',
  'memberOf',
  'people',
  'seat',
  'standsFor',
  'claims',
  'administers',
]);
export type FactLabel = z.infer<typeof FactLabel>;

/** One line of a card. */
export const Fact = z.object({
  label: FactLabel,
  values: z.array(z.string()),
  /** Numbers stay numbers, so that they are shown in the reader's language. `least`: at least so many. */
  amount: z.optional(z.object({ value: z.number(), least: z.boolean() })),
  source: FactSource,
});
export type Fact = z.infer<typeof Fact>;

/** Words of the article with the place where they stand. */
export const CardStatement = z.object({
  finding: Finding,
  words: z.string(),
  /** True where the words are the speaker's own; reported words stand without marks. */
  quoted: z.boolean(),
  speaker: z.optional(z.string()),
});
export type CardStatement = z.infer<typeof CardStatement>;

/** One entry that a name may mean, with the line that tells it from the others. */
export const CardCandidate = z.object({ id: z.string(), name: z.string(), kind: z.string(), line: z.string() });
export type CardCandidate = z.infer<typeof CardCandidate>;

/** Everything a reader is shown of one thing that an article names. */
export const Card = z.object({
  /** Id of the entity in the analysis. */
  entity: z.string(),
  type: z.enum(['PER', 'ORG', 'LOC', 'NORP']),
  /** Fullest form in the text. */
  name: z.string(),
  /** bundled: one entry · candidates: several possible ones · none: nothing bundled. */
  match: z.enum(['bundled', 'candidates', 'none']),
  /** The entry's own name, where the article's is another or is spelt otherwise. */
  known: z.optional(z.string()),
  /** True where `name` is no spelling that the bundled knowledge has for `known`. */
  misspelt: z.boolean(),
  /** What it is ("country", "armed group"); left out where that itself is disputed. */
  kind: z.optional(z.string()),
  /** What the article itself says. */
  role: z.optional(z.string()),
  affiliation: z.optional(z.object({ name: z.string(), why: z.array(z.string()) })),
  /** Other forms that the article prints. */
  alsoCalled: z.array(z.string()),
  mentions: z.array(Finding),
  said: z.array(CardStatement),
  saidOf: z.array(CardStatement),
  facts: z.array(Fact),
  candidates: z.array(CardCandidate),
});
export type Card = z.infer<typeof Card>;
