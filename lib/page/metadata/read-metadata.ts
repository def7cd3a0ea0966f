import { readAddress, readOutlet } from './address.ts';
import { readByline } from './byline.ts';
import type { Clues } from './clues.ts';
import { readDates } from './dates.ts';
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

/** Reads the metadata; `headings` are the h1 elements that a reader sees, in open shadow roots too. */
export function readMetadata(clues: Clues, headings: readonly Element[]): Metadata {
  const outlet = readOutlet(clues);
  const found = readTitle(clues, outlet, headings);
  const { published, updated } = readDates(clues);
  return {
    title: found?.title,
    headline: found?.element,
    byline: readByline(clues, outlet),
    published,
    updated,
    outlet,
    url: readAddress(clues),
  };
}
