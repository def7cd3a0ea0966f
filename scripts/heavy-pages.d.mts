import type { Page } from './site.mjs';

export interface HeavyPage {
  /** How the reading ends: well, with the word that it could not be read, or with either, as the machine is quick or slow. */
  end: 'read' | 'refused' | 'either';
  html(): string;
}
export const HEAVY_PAGES: Record<string, HeavyPage>;
/** The scripts of the pages that need one, by path. */
export const HEAVY_SCRIPTS: ReadonlyMap<string, Page>;
/** All of these pages and their scripts by path, for `serveSite`. */
export function heavySite(names?: readonly string[]): Map<string, Page>;
/** The path of a page. */
export function pathOf(name: string): string;
