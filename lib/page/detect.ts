/** Signs in the head by which a page calls itself an article. Each is cheap to look for. */
const LD_ARTICLE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]*Article|[A-Za-z]*BlogPosting|Report|Review|NewsStory)"/;
/** An address that ends as an article's does: words joined by hyphens, a long number, a date. */
export const SLUG = /\/[^/]*(?:[a-z0-9]+[-_]){3,}[a-z0-9]+[^/]*\/?$|\d{5,}|\/(?:19|20)\d{2}\/\d{1,2}\//i;

const PRINT = /[/?&._=-]print(?:able|er|version)?(?![a-z])/i;

/** True for the print version of a page, which calls the page itself its canonical address. */
export function isPrintVersion(document: Document, path: string): boolean {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return PRINT.test(path) && canonical !== undefined && canonical !== null && !canonical.endsWith(path);
}

const PROSE_LENGTH = 60;
const ENOUGH_PROSE = 250;
const MOST_PARAGRAPHS = 300;

function callsItselfArticle(document: Document): boolean {
  if (document.querySelector('meta[property="article:published_time"],[itemprop~="articleBody"]')) return true;
  if (/^article$/i.test(document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '')) return true;
  for (const script of [...document.querySelectorAll('script[type*="ld+json"]')].slice(0, 30)) {
    if (LD_ARTICLE.test((script.textContent ?? '').slice(0, 200_000))) return true;
  }
  return false;
}

/** True where paragraphs, or text cut by line breaks only, hold more than a teaser. */
function hasProse(document: Document): boolean {
  if (document.querySelectorAll('br + br').length > 3) return true;
  let sum = 0;
  for (const p of [...document.querySelectorAll('p,[class*="paragraph" i],article div')].slice(0, MOST_PARAGRAPHS)) {
    const length = (p.textContent ?? '').trim().length;
    if (length >= PROSE_LENGTH) sum += length;
    if (sum >= ENOUGH_PROSE) return true;
  }
  return false;
}

/**
 * Cheap first look at a page, a few milliseconds at most: might this be an article? Never stricter than the reader's own
 * decision, which asks this first and decides in the end.
 */
export function looksLikeArticle(document: Document, url: string = document.location?.href ?? ''): boolean {
  const address = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  if (callsItselfArticle(document)) return true;
  const sign =
    SLUG.test(address.replace(/[?#].*$/, '')) ||
    isPrintVersion(document, address) ||
    document.querySelector('article,time[datetime],[rel~="author"],[class*="byline" i]');
  return Boolean(sign) && hasProse(document);
}
