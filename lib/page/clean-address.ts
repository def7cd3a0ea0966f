/** Parameters that count visitors and name no article. */
const TRACKING =
  /^(?:(?:utm|at|ns|mc|hsa|pk|soc|wt|guce)_.*|\w*clid|igshid|igsh|ito|[a-z]*cmp(?:id)?|[a-z]{0,3}cid|smid|smtyp|partner|ref(?:errer)?|ref_.*|src|source|shared?|sh|sr_share|spref|taid|guccounter|xtor|mod|amp|outputtype|feature|sref|_ga|_gl|trk|mkt_tok)$/i;

/**
 * An address as far as it names an article: without fragment and tracking parameters; undefined where it is no web
 * address. Works on the string, since Firefox lets no content script iterate `searchParams`.
 */
export function cleanAddress(raw: string, base?: string): string | undefined {
  if (!URL.canParse(raw, base)) return undefined;
  const url = new URL(raw, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.hash = '';
  const parameters = url.search.slice(1).split('&');
  url.search = parameters.filter((p) => !TRACKING.test(p.split('=', 1)[0]!)).join('&');
  return url.href;
}
