import * as z from 'zod/mini';

/** Everything the reader set; kept in `storage.local`, survives restarts. */
export const Settings = z.object({
  /** The one switch for all marks. */
  marks: z._default(z.boolean(), true),
  kinds: z._default(
    z.object({
      people: z._default(z.boolean(), true),
      organisations: z._default(z.boolean(), true),
      places: z._default(z.boolean(), true),
      groups: z._default(z.boolean(), true),
      quotations: z._default(z.boolean(), true),
      reported: z._default(z.boolean(), true),
      scare: z._default(z.boolean(), true),
    }),
    {
      people: true,
      organisations: true,
      places: true,
      groups: true,
      quotations: true,
      reported: true,
      scare: true,
    },
  ),
  /** Host names on which Sidelight is switched off. */
  sitesOff: z._default(z.array(z.string()), []),
  /** Saved marks are shown in the panel only, not painted (a page can read which words are highlighted). */
  savedInPanelOnly: z._default(z.boolean(), false),
  /** Marks are printed with the page; else paper shows it as the newspaper made it. */
  printMarks: z._default(z.boolean(), false),
  /** Names are looked up in Wikipedia and Wikidata when their card is opened; otherwise on the card's button alone. */
  lookUpOnOpen: z._default(z.boolean(), false),
  /** A small box in the page says who or what a mark is while the pointer rests on it. */
  peek: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

/** What the script in web pages needs of them: it carries no more. */
export const PageSettings = z.pick(Settings, { marks: true, kinds: true, sitesOff: true, savedInPanelOnly: true });
export type PageSettings = z.infer<typeof PageSettings>;

export const DEFAULT_SETTINGS: Settings = Settings.parse({});
