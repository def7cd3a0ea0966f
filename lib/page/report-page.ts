import type { PageReport } from '../model/page-report.ts';
import { cleanAddress } from './clean-address.ts';
import { harmlessCopy } from './harmless-copy.ts';
import { type PageReading, readArticleSliced, withLanguage } from './read-article.ts';

/** Reads the page once more and puts it beside what was made of it. Sends nothing. */
export async function reportPage(document: Document): Promise<PageReport> {
  const { href } = document.location;
  const read: { reading?: PageReading; unreadable?: string } = await readArticleSliced(document, href).then(
    (reading) => (reading ? { reading: withLanguage(reading) } : { unreadable: 'no-text' }),
    (error: unknown) => ({ unreadable: error instanceof Error ? error.message : String(error) }),
  );
  return {
    sidelight: 'page report',
    version: 1,
    url: cleanAddress(href) ?? '',
    html: harmlessCopy(document),
    ...(read.reading && { article: read.reading.article }),
    steps: (read.reading?.steps ?? []).map(({ step, kept, removed }) => ({ step, kept, removed: [...removed] })),
    ...(read.unreadable && { unreadable: read.unreadable }),
  };
}
