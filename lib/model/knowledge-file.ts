import * as z from 'zod/mini';

/** Where bundled facts come from and what day they speak of. */
export const KnowledgeSource = z.object({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  /** The month its facts speak of, "2026-11". */
  asOf: z.string(),
});
export type KnowledgeSource = z.infer<typeof KnowledgeSource>;

/** What is bundled of a country beside its entry. Lists are joined by "|"; '' where nothing is known. */
export const CountryRow = z.object({
  /** Words, since some countries have several seats: "Pretoria (executive), …". */
  capital: z.string(),
  /** UN statistical region, "Southern Asia". */
  region: z.string(),
  languages: z.string(),
  /** True where the languages are from our own table and not from CLDR. */
  languagesOurs: z.optional(z.boolean()),
  /** People, rounded. 0 where not known. */
  population: z.number(),
  /** Ids of bodies it is a member of, "org:nato|…". */
  memberOf: z.string(),
});
export type CountryRow = z.infer<typeof CountryRow>;

/** A place that more than one party claims, and who runs it. */
export const DisputeRow = z.object({ claims: z.string(), administers: z.string(), asOf: z.string() });
export type DisputeRow = z.infer<typeof DisputeRow>;

/** public/knowledge/gazetteer.json, written by training/knowledge and read by the engine and the cards. */
export const KnowledgeFileContent = z.object({
  version: z.literal(1),
  /** The month it was built, "2026-11". */
  built: z.string(),
  licence: z.string(),
  sources: z.array(KnowledgeSource),
  kinds: z.array(z.string()),
  /**
   * One entry a line, fields parted by tabs: id, index into `kinds`, type (LOC, ORG, NORP), name, aliases, demonyms
   * (both joined by "|"), country, capitalOf, standsFor, marks ("n" neutral, "g" generic), weight, people at least (cities), line.
   */
  entries: z.string(),
  /**
   * One surface a line: the words, a tab, the numbers of its entries (lines of `entries`), heaviest first, parted by
   * commas, a "d" behind those it is a demonym of. Without numbers: only the beginning of a longer name.
   * Made at build time, since making it on every start took longer than all the rest.
   */
  surfaces: z.string(),
  countries: z.record(z.string(), CountryRow),
  bodies: z.record(z.string(), z.object({ name: z.string(), asOf: z.string() })),
  disputes: z.record(z.string(), DisputeRow),
});
export type KnowledgeFileContent = z.infer<typeof KnowledgeFileContent>;
