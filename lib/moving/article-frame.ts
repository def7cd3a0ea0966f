import { looksLikeArticle } from '../page/detect.ts';

/** A page with less text than this, in characters, is empty but for its frames. */
const HARDLY_ANY = 250;
/** A frame of another site that fills this share of the window is what the page shows. */
const FILLS = 0.3;

/** What a frame's address is where its page stands in an attribute of the frame; it is told apart by its place. */
const INLINE = 'about:srcdoc';

/**
 * Addresses of the frames of the page's own site that look like articles, in order; the browser opens no others to us.
 * A frame whose page stands in its attribute is `about:srcdoc#` with its place among the frames.
 */
export function articleFrames(document: Document): string[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')].flatMap(({ contentDocument }, i) => {
    const address = contentDocument?.location?.href ?? '';
    if (!contentDocument?.body) return [];
    if (address === INLINE) return looksLikeArticle(contentDocument, document.location.href) ? [`${INLINE}#${i}`] : [];
    return /^https?:/.test(address) && looksLikeArticle(contentDocument, address) ? [address] : [];
  });
}

/** True where the page shows nothing of its own, only another site in a frame. */
export function isForeignFrame(document: Document, text: string): boolean {
  const view = document.defaultView;
  if (!view || text.length >= HARDLY_ANY) return false;
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')].some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return !frame.contentDocument && width * height > FILLS * view.innerWidth * view.innerHeight;
  });
}
