import type { Clues } from './clues.ts';
import { textOf } from './json-ld.ts';

const TRACKING =
  /^(?:(?:utm|at|ns|mc|hsa|pk|soc|wt|guce)_.*|\w*clid|igshid|igsh|ito|[a-z]*cmp(?:id)?|[a-z]{0,3}cid|smid|smtyp|partner|ref(?:errer)?|ref_.*|src|source|shared?|sh|sr_share|spref|taid|guccounter|xtor|mod|amp|outputtype|feature|sref|_ga|_gl|trk|mkt_tok)$/i;

/** An address without fragment and tracking parameters; undefined where it is no web address. */
export function cleanAddress(raw: string, base?: string): string | undefined {
  try {
    const url = new URL(raw, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    url.hash = '';
    // By its text: Firefox lets no content script walk through URLSearchParams.
    for (const [, name = ''] of url.search.matchAll(/[?&]([^=&]+)/g)) {
      if (TRACKING.test(name)) url.searchParams.delete(name);
    }
    return url.href;
  } catch {
    return undefined;
  }
}

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
