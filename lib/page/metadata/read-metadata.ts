import type { Work } from '../budget.ts';
import type { RawBlock } from '../scan-page.ts';
import { readAddress, readOutlet } from './address.ts';
import { readByline } from './byline.ts';
import type { Clues } from './clues.ts';
import { readDates } from './dates.ts';
import { linesUnder } from './lines-under.ts';
import { readTitle } from './title.ts';

/** What a page tells of its article outside the body. */
export interface Metadata {
  title: string | undefined;
  /** The element that prints the headline. */
  headline: Element | undefined;
  byline: string | undefined;
  published: string | undefined;
  updated: string | undefined;
  outlet: string | undefined;
  url: string | undefined;
}

/** Reads the metadata; `headings` are the h1 elements that a reader sees, in open shadow roots too, `blocks` all of the page's. */
export function* readMetadata(clues: Clues, headings: readonly Element[], blocks: readonly RawBlock[]): Work<Metadata> {
  const outlet = readOutlet(clues);
  const found = readTitle(clues, outlet, headings);
  yield;
  const lines = linesUnder(found?.element, blocks);
  const { published, updated } = yield* readDates(clues, lines);
  return {
    title: found?.title,
    headline: found?.element,
    byline: yield* readByline(clues, outlet, lines),
    published,
    updated,
    outlet,
    url: readAddress(clues),
  };
}
