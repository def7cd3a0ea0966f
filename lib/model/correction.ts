import * as z from 'zod/mini';
import { Act, Entity } from './analysis.ts';
import { Selector } from './selector.ts';

/** Which claim: where its words stand. `part` is -1 for the body, else the index of the head they stand in. */
export const ClaimPoint = z.object({ part: z.int().check(z.minimum(-1)), selectors: z.array(Selector) });
export type ClaimPoint = z.infer<typeof ClaimPoint>;

/** Which name: its fullest form in the text, as the panel showed it when it was corrected. */
export const NamePoint = z.object({ name: z.string(), type: Entity.shape.type });
export type NamePoint = z.infer<typeof NamePoint>;

const claim = { id: z.string(), at: z.iso.datetime({ offset: true }), claim: ClaimPoint };
const name = { id: z.string(), at: z.iso.datetime({ offset: true }), name: NamePoint };

/**
 * One thing that the reader of the news put right. It points at the text, never at ids of an analysis, so that it holds
 * for a later analysis too; sides are pointed at by their names.
 */
export const Correction = z.discriminatedUnion('what', [
  /** The claim is of these sides; of none: neutral or unassigned. */
  z.object({
    ...claim,
    what: z.literal('claim-side'),
    sides: z.array(z.string()),
    neutral: z.optional(z.boolean()),
  }),
  z.object({ ...claim, what: z.literal('claim-act'), act: Act }),
  /** `null`: the article does not say who. */
  z.object({ ...claim, what: z.literal('claim-speaker'), speaker: z.nullable(NamePoint) }),
  z.object({ ...claim, what: z.literal('claim-dismissed') }),
  /** The name and all its claims are of this side; `null`: of none. */
  z.object({ ...name, what: z.literal('name-side'), side: z.nullable(z.string()) }),
  z.object({ ...name, what: z.literal('name-type'), type: Entity.shape.type }),
  /** Two names of the same. */
  z.object({ ...name, what: z.literal('name-merged'), into: NamePoint }),
  z.object({ ...name, what: z.literal('name-dismissed') }),
]);
export type Correction = z.infer<typeof Correction>;

/** The corrections of one article, oldest first: one record of the store. */
export const ArticleCorrections = z.object({
  /** Canonical address. */
  url: z.string(),
  version: z.literal(1),
  corrections: z.array(Correction),
});
export type ArticleCorrections = z.infer<typeof ArticleCorrections>;
