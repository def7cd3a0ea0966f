import * as z from 'zod/mini';

/** The properties that are read, by what they say; all others are dropped at the door. */
export const PROPERTY = {
  isA: 'P31',
  country: 'P17',
  citizenship: 'P27',
  office: 'P39',
  party: 'P102',
  occupation: 'P106',
  employer: 'P108',
  born: 'P569',
  died: 'P570',
  partOf: 'P131',
  capital: 'P36',
  capitalOf: 'P1376',
  coordinates: 'P625',
  population: 'P1082',
  headOfState: 'P35',
  headOfGovernment: 'P6',
  seat: 'P159',
  founded: 'P571',
  dissolved: 'P576',
  chair: 'P488',
  director: 'P1037',
  chief: 'P169',
  secretary: 'P3975',
  memberOf: 'P463',
  members: 'P2124',
  legalForm: 'P1454',
  industry: 'P452',
  owner: 'P749',
  jurisdiction: 'P1001',
  performer: 'P175',
  author: 'P50',
  filmDirector: 'P57',
} as const;
export type Property = keyof typeof PROPERTY;

const Value = z.union([
  z.object({ type: z.literal('wikibase-entityid'), value: z.object({ id: z.string() }) }),
  z.object({ type: z.literal('time'), value: z.object({ time: z.string(), precision: z.number() }) }),
  z.object({ type: z.literal('quantity'), value: z.object({ amount: z.string() }) }),
  z.object({ type: z.string().check(z.regex(/^(?!(?:wikibase-entityid|time|quantity)$)/)) }),
]);
const Snak = z.object({ snaktype: z.enum(['value', 'somevalue', 'novalue']), datavalue: z.optional(Value) });
export type Snak = z.infer<typeof Snak>;

export const Claim = z.object({
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  mainsnak: Snak,
  qualifiers: z.optional(z.record(z.string(), z.array(Snak))),
});
export type Claim = z.infer<typeof Claim>;

const Claims = z.object(
  Object.fromEntries(Object.values(PROPERTY).map((property) => [property, z.optional(z.array(Claim))])),
);

const Words = z.record(z.string(), z.object({ value: z.string() }));
/** PHP writes an empty object as an empty list. */
const orEmpty = <T extends z.ZodMiniType>(schema: T) => z.optional(z.union([schema, z.tuple([])]));

/** One item of `wbgetentities`. */
export const Entity = z.object({
  id: z.string(),
  missing: z.optional(z.unknown()),
  modified: z.optional(z.string()),
  labels: orEmpty(Words),
  descriptions: orEmpty(Words),
  aliases: orEmpty(z.record(z.string(), z.array(z.object({ value: z.string() })))),
  claims: orEmpty(Claims),
  sitelinks: orEmpty(z.record(z.string(), z.object({ title: z.string() }))),
});
export type Entity = z.infer<typeof Entity>;

export const Entities = z.object({ entities: z.record(z.string(), Entity) });
/** `wbsearchentities`. */
export const Search = z.object({ search: z.array(z.object({ id: z.string() })) });
