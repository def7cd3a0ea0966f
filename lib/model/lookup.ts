import * as z from 'zod/mini';

const ItemId = z.string().check(z.regex(/^Q[1-9]\d{0,11}$/));

/** What is to be looked up. Only `name` and what is found under it ever leave the computer; the rest serves the choice. */
export const LookupAsk = z.object({
  /** Made by who asks, for 'lookup/stop'. */
  turn: z.string(),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** ANY: words that the reader selected, whatever they name. */
  type: z.enum(['PER', 'ORG', 'LOC', 'NORP', 'ANY']),
  /** Language of the answer, a Wikipedia's name: "en", "fr". It becomes part of an address. */
  language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  /** Role and party as the article states them, and the article's words: compared here, sent nowhere. */
  role: z.optional(z.string()),
  affiliation: z.optional(z.string()),
  /** What the bundled knowledge says it is: "country", "party". */
  kind: z.optional(z.string()),
  words: z.array(z.string()),
  /** True where the article quotes the person. */
  spoke: z.boolean(),
  /** Day of the article, ISO 8601. */
  published: z.optional(z.string()),
  /** Address of the article: a pick holds for it, and for its outlet where nothing else was picked there. */
  article: z.string(),
  /** The reader's choice among the possible matches; 'undo' takes the one made before back. */
  pick: z.optional(z.union([ItemId, z.enum(['none', 'undo'])])),
  /** Asks the services again although an answer is kept. */
  fresh: z._default(z.boolean(), false),
  /** Answers from what is kept, however old, and asks no service; 'stopped' where that is not enough. */
  kept: z._default(z.boolean(), false),
});
export type LookupAsk = z.infer<typeof LookupAsk>;

export const LookupCandidate = z.object({ id: ItemId, name: z.string(), line: z.string() });
export type LookupCandidate = z.infer<typeof LookupCandidate>;

export const LookupLabel = z.enum([
  'office',
  'occupation',
  'party',
  'citizenship',
  'country',
  'partOf',
  'capital',
  'population',
  'headOfState',
  'headOfGovernment',
  'seat',
  'founded',
  'leader',
  'membership',
  'members',
]);
export type LookupLabel = z.infer<typeof LookupLabel>;

/** Days as far as they are known: "2024-07-05", "2024-07", "2024". */
const PartDay = z.string().check(z.regex(/^\d{1,4}(?:-\d\d){0,2}$/));

/** One line of facts from Wikidata. */
export const LookupFact = z.object({
  label: LookupLabel,
  values: z.array(
    z.object({
      text: z.optional(z.string()),
      amount: z.optional(z.number()),
      from: z.optional(PartDay),
      to: z.optional(PartDay),
      asOf: z.optional(PartDay),
    }),
  ),
});
export type LookupFact = z.infer<typeof LookupFact>;
export type LookupValue = LookupFact['values'][number];

export const LookupSummary = z.object({
  title: z.string(),
  text: z.string(),
  /** True where words were left out at the end. */
  shortened: z.boolean(),
  language: z.string(),
  url: z.string(),
  /** When the text was last changed, ISO 8601. */
  revised: z.optional(z.string()),
});
export type LookupSummary = z.infer<typeof LookupSummary>;

/** Where the reader made the choice: in this article, or in another one of the same outlet. */
const Picked = z.enum(['article', 'outlet']);
export type Picked = z.infer<typeof Picked>;

/** What comes of a question that a service did not answer; every state is shown. */
export const FAILURES = [
  /** The service had said where it is, and it was not there. */
  z.object({ state: z.literal('not-found') }),
  z.object({ state: z.literal('offline') }),
  z.object({ state: z.literal('slow') }),
  z.object({ state: z.literal('limited'), until: z.string() }),
  z.object({ state: z.literal('changed'), service: z.string() }),
  z.object({ state: z.literal('failed'), service: z.string(), status: z.int() }),
  /** The browser has not been given leave to reach the two services. */
  z.object({ state: z.literal('refused') }),
  z.object({ state: z.literal('stopped') }),
] as const;

export const LookupFailed = z.discriminatedUnion('state', FAILURES);
export type LookupFailed = z.infer<typeof LookupFailed>;

/** How old an answer is. */
const Kept = {
  /** When the oldest part of it was fetched, ISO 8601. */
  fetched: z.string(),
  /** Given where newer words were asked for: why they did not come. */
  late: z.optional(LookupFailed),
};

const Found = z.object({
  state: z.literal('found'),
  item: LookupCandidate,
  itemUrl: z.string(),
  itemRevised: z.optional(z.string()),
  facts: z.array(LookupFact),
  summary: z.optional(LookupSummary),
  /** Other things of that name. */
  others: z.array(LookupCandidate),
  /** Given where the reader chose it. */
  picked: z.optional(Picked),
  ...Kept,
});

/** What came of a look-up; every state is shown. */
export const LookupAnswer = z.discriminatedUnion('state', [
  Found,
  z.object({ state: z.literal('candidates'), candidates: z.array(LookupCandidate), ...Kept }),
  /** Nothing of that name, or nothing that fits the article (`others`: what was turned down). */
  z.object({
    state: z.literal('no-match'),
    others: z.array(LookupCandidate),
    /** Given where the reader said that it is none of them. */
    picked: z.optional(Picked),
    ...Kept,
  }),
  ...FAILURES,
]);
export type LookupAnswer = z.infer<typeof LookupAnswer>;

/** The hosts that a look-up reaches, as the browser's permission names them. */
export const LOOKUP_ORIGINS = ['https://*.wikipedia.org/*', 'https://www.wikidata.org/*'];
