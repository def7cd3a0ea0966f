import { cleanAddress } from '../clean-address.ts';
import type { Clues } from './clues.ts';
import { textOf } from './json-ld.ts';

/** The article's canonical address. A canonical link to another site's front page or to "/" is not believed. */
export function readAddress({ document, url, meta, article }: Clues): string | undefined {
  const own = url ?? document.defaultView?.location?.href;
  const main = article?.mainEntityOfPage;
  const said = [
    document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href'),
    meta.get('og:url'),
    typeof main === 'object' && main ? textOf((main as Record<string, unknown>)['@id']) : textOf(main),
  ];
  for (const raw of said) {
    const clean = raw && cleanAddress(raw, own);
    if (clean && new URL(clean).pathname.length > 1) return clean;
  }
  return own ? cleanAddress(own) : undefined;
}

/** The outlet's name. */
export function readOutlet({ document, url, meta, article }: Clues): string | undefined {
  const host = (url ?? document.defaultView?.location?.href ?? '').match(/^https?:\/\/(?:www\.)?([^/:]+)/)?.[1];
  return meta.get('og:site_name') ?? textOf(article?.publisher) ?? meta.get('application-name') ?? host;
}
