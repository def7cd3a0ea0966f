import type { Settings } from './settings.ts';

/** The site of an address: its host without "www."; undefined for pages that belong to the browser or a file. */
export function siteOf(address: string | undefined): string | undefined {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.hostname.replace(/^www\./, '');
}

/** The match pattern of a site and what lies under it: "*://*.example.org/*". A bare number address has nothing under it. */
export function patternOf(site: string): string {
  return /^[\d.]+$|^\[/.test(site) || !site.includes('.') ? `*://${site}/*` : `*://*.${site}/*`;
}

/** True where the reader switched Sidelight off on the site of this address, or on a site above it. */
export function isSiteOff({ sitesOff }: Pick<Settings, 'sitesOff'>, address: string | undefined): boolean {
  const site = siteOf(address);
  return site !== undefined && sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}
