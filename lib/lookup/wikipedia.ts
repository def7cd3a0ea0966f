import * as z from 'zod/mini';
import type { LookupSummary } from '../model/lookup.ts';
import type { Client } from './client.ts';
import { LookupFailure } from './failure.ts';
import { plainText, shorten } from './plain-text.ts';

/** Characters of a summary shown. */
const MOST = 420;

/** `/api/rest_v1/page/summary/{title}`. */
export const RestSummary = z.object({
  type: z.string(),
  title: z.string(),
  extract: z.string(),
  timestamp: z.optional(z.string()),
});

/** `action=query&prop=extracts|revisions`, formatversion 2. */
export const ActionSummary = z.object({
  query: z.object({
    pages: z.array(
      z.object({
        title: z.string(),
        missing: z.optional(z.boolean()),
        extract: z.optional(z.string()),
        revisions: z.optional(z.array(z.object({ timestamp: z.string() }))),
      }),
    ),
  }),
});

export const site = (language: string) => `https://${language}.wikipedia.org`;

export const summaryAddress = (language: string, title: string) =>
  `${site(language)}/api/rest_v1/page/summary/${encodeURIComponent(title.replaceAll(' ', '_'))}`;

export function actionAddress(language: string, title: string): string {
  const query = new URLSearchParams({
    action: 'query',
    prop: 'extracts|revisions',
    exintro: '1',
    explaintext: '1',
    rvprop: 'timestamp',
    redirects: '1',
    titles: title,
    format: 'json',
    formatversion: '2',
    origin: '*',
  });
  return `${site(language)}/w/api.php?${query}`;
}

/** The first sentences of an article of one Wikipedia. Where its summaries fail, its Action API is asked. */
export async function readSummary(client: Client, language: string, title: string): Promise<LookupSummary> {
  try {
    const { extract, timestamp, ...page } = await client.get(summaryAddress(language, title), RestSummary);
    return shown(language, page.title, extract, timestamp);
  } catch (error) {
    const { state } = error instanceof LookupFailure ? error.answer : { state: undefined };
    if (state !== 'not-found' && state !== 'changed' && state !== 'failed') throw error;
    const { query } = await client.get(actionAddress(language, title), ActionSummary).catch(() => {
      throw error;
    });
    const [page] = query.pages;
    if (!page || page.missing || page.extract === undefined) throw new LookupFailure({ state: 'not-found' });
    return shown(language, page.title, page.extract, page.revisions?.[0]?.timestamp);
  }
}

/** The link is made of the title; no address that a service sends is ever followed. */
function shown(language: string, title: string, extract: string, stamp: string | undefined): LookupSummary {
  const name = plainText(title);
  const revised = stamp && !Number.isNaN(Date.parse(stamp)) ? new Date(stamp).toISOString() : undefined;
  return {
    title: name,
    ...shorten(plainText(extract), MOST),
    language,
    url: `${site(language)}/wiki/${encodeURIComponent(name.replaceAll(' ', '_'))}`,
    ...(revised && { revised }),
  };
}
